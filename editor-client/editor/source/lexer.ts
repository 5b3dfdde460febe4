// SPDX-License-Identifier: GPL-2.0-or-later

/** What a stretch of wikitext is. */
export type TokenKind =
  | 'heading'
  | 'bold'
  | 'italic'
  | 'mark'
  | 'link'
  | 'link-mark'
  | 'template'
  | 'template-mark'
  | 'parameter'
  | 'tag'
  | 'comment'
  | 'verbatim'
  | 'list'
  | 'table'
  | 'entity'
  | 'word';

/** A stretch of one line, from `from` up to `to`. */
export type Token = { readonly from: number; readonly to: number; readonly kind: TokenKind };

/**
 * What is open at the end of a line, as text, so that two can be compared: `!` a comment or the name of a tag whose
 * content is no wikitext; then one sign for each open pair: `T` a template's name, `t` its parameters, `p` a parameter's
 * value, `l` a link's target, `L` its words.
 */
export type LineState = string;

export type LexedLine = { readonly tokens: readonly Token[]; readonly after: LineState };

/** At the beginning of a page nothing is open. */
export const nothingOpen: LineState = '';

/** Longest nesting that is followed; deeper than any page that a wiki would show. */
const deepest = 60;
/** Tags whose content is kept as it stands. */
const verbatimTags = new Set([
  'nowiki',
  'pre',
  'syntaxhighlight',
  'source',
  'math',
  'chem',
  'ce',
  'score',
  'timeline',
  'templatedata',
  'graph',
  'mapframe',
  'maplink',
]);

const opaquePattern = /^!([^;]*);(.*)$/su;

/** Finds the markup of one line. Takes time in proportion to the line; wrong markup is no error, just not coloured. */
export function lexLine(text: string, before: LineState): LexedLine {
  return new Lexer(text, before).run();
}

class Lexer {
  private readonly text: string;
  private readonly tokens: Token[] = [];
  private at = 0;
  /** Where words begin that have no token yet. */
  private plainFrom = 0;
  private verbatim: string | undefined;
  private open: string[];
  private bold = false;
  private italic = false;
  private heading = false;

  constructor(text: string, before: LineState) {
    this.text = text;
    const [, verbatim, open = ''] = opaquePattern.exec(before) ?? [undefined, undefined, before];
    this.verbatim = verbatim;
    this.open = [...open];
  }

  run(): LexedLine {
    if (this.verbatim === undefined) this.lineStart();
    while (this.at < this.text.length) {
      if (this.verbatim !== undefined) this.verbatimText();
      else if (!this.markup()) this.at += 1;
    }
    this.plainUntil(this.text.length);
    // Links to outside end with their line.
    const open = this.open.filter((sign) => sign !== 'x' && sign !== 'X').join('');
    return { tokens: this.tokens, after: this.verbatim === undefined ? open : `!${this.verbatim};${open}` };
  }

  /** What only counts at the beginning of a line. */
  private lineStart(): void {
    const { text } = this;
    const heading = /^(={1,6}).+\1\s*(?:<!--.*?-->\s*)*$/u.exec(text);
    if (heading !== null && this.open.length === 0) {
      this.heading = true;
      return;
    }
    const list = /^[*#:;]+/u.exec(text);
    const table = /^\s*(?:\{\||\|\}(?!\})|\|-|\|\+|[|!])/u.exec(text);
    const rule = /^-{4,}/u.exec(text);
    if (list !== null) this.take(list[0].length, 'list');
    else if (rule !== null) this.take(rule[0].length, 'mark');
    else if (table !== null && !this.inside('T', 't', 'p')) this.take(table[0].length, 'table');
  }

  /** A comment, or the content of a tag that holds no wikitext, up to its end or that of the line. */
  private verbatimText(): void {
    const { verbatim = '' } = this;
    const isComment = verbatim === '--';
    const closing = isComment ? this.text.indexOf('-->', this.at) : this.closingTag(verbatim);
    const end = closing < 0 ? this.text.length : closing + (isComment ? 3 : 0);
    if (end > this.at) this.take(end - this.at, isComment ? 'comment' : 'verbatim');
    if (closing < 0) return;
    this.verbatim = undefined;
    if (!isComment) this.take(`</${verbatim}>`.length, 'tag');
  }

  private closingTag(name: string): number {
    return this.text.toLowerCase().indexOf(`</${name}>`, this.at);
  }

  /** Takes the markup that begins here, if some does. */
  private markup(): boolean {
    switch (this.text.charAt(this.at)) {
      case '<':
        return this.comment() || this.tag();
      case '{':
        return this.opening();
      case '}':
        return this.closing('}}', ['T', 't', 'p'], 'template-mark');
      case '[':
        return this.link();
      case ']':
        return this.closing(']]', ['l', 'L'], 'link-mark') || this.closing(']', ['x', 'X'], 'link-mark');
      case '|':
        return this.bar();
      case "'":
        return this.quotes();
      case '=':
        return this.equals();
      case '&':
        return this.matching(/&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/iuy, 'entity');
      case '_':
        return this.matching(/__[A-Z\p{Lu}\p{Lo}]+__/uy, 'word');
      case '~':
        return this.matching(/~{3,5}/uy, 'word');
      case ' ':
        return this.space();
      case 'h':
      case 'm':
        return this.address();
      default:
        return false;
    }
  }

  private comment(): boolean {
    if (!this.text.startsWith('<!--', this.at)) return false;
    this.plainUntil(this.at);
    this.verbatim = '--';
    const end = this.text.indexOf('-->', this.at + 4);
    this.take((end < 0 ? this.text.length : end + 3) - this.at, 'comment');
    if (end >= 0) this.verbatim = undefined;
    return true;
  }

  private tag(): boolean {
    const found = matchAt(/<(\/?)([a-z][a-z\d]*)\b[^<>]*?(\/?)>/iuy, this.text, this.at);
    if (found === null) return false;
    const [all, closes, name = '', empty] = found;
    this.take(all.length, 'tag');
    if (closes === '' && empty === '' && verbatimTags.has(name.toLowerCase())) this.verbatim = name.toLowerCase();
    return true;
  }

  private opening(): boolean {
    const braces = matchAt(/\{+/uy, this.text, this.at)?.[0].length ?? 0;
    if (braces < 2 || this.open.length >= deepest) return false;
    // Three open a parameter, but of four or more pairs come first.
    const width = braces === 3 ? 3 : 2;
    this.take(width, 'template-mark');
    this.open.push(width === 3 ? 'P' : 'T');
    return true;
  }

  private link(): boolean {
    if (this.open.length >= deepest) return false;
    if (this.text.startsWith('[[', this.at)) {
      this.take(2, 'link-mark');
      this.open.push('l');
      return true;
    }
    const outside = matchAt(/\[(?=(?:https?:|ftps?:|mailto:|irc:|news:|\/\/)[^\s\]]+)/iuy, this.text, this.at);
    if (outside === null || !this.text.includes(']', this.at)) return false;
    this.take(1, 'link-mark');
    this.open.push('x');
    return true;
  }

  private closing(signs: string, of: readonly string[], kind: TokenKind): boolean {
    const top = this.open.at(-1);
    if (signs === '}}' && top === 'P' && this.text.startsWith('}}}', this.at)) {
      this.take(3, kind);
      this.open.pop();
      return true;
    }
    if (!this.text.startsWith(signs, this.at) || top === undefined || !of.includes(top)) return false;
    this.take(signs.length, kind);
    this.open.pop();
    return true;
  }

  private bar(): boolean {
    switch (this.open.at(-1)) {
      case 'T':
      case 't':
      case 'p':
        this.take(1, 'template-mark');
        this.swap('t');
        return true;
      case 'l':
      case 'L':
        this.take(1, 'link-mark');
        this.swap('L');
        return true;
      case undefined:
        return this.text.startsWith('||', this.at) && /^\s*[|!]/u.test(this.text) && this.taken(2, 'table');
      default:
        return false;
    }
  }

  private equals(): boolean {
    if (this.open.at(-1) !== 't') return false;
    this.plainUntil(this.at, 'parameter');
    this.take(1, 'template-mark');
    this.swap('p');
    return true;
  }

  private quotes(): boolean {
    const count = matchAt(/'+/uy, this.text, this.at)?.[0].length ?? 0;
    if (count < 2) return false;
    const width = count >= 5 ? 5 : count >= 3 ? 3 : 2;
    this.take(width, 'mark');
    if (width !== 2) this.bold = !this.bold;
    if (width !== 3) this.italic = !this.italic;
    return true;
  }

  /** A space ends the address of a link to outside. */
  private space(): boolean {
    if (this.open.at(-1) !== 'x') return false;
    this.plainUntil(this.at);
    this.swap('X');
    this.at += 1;
    return true;
  }

  private address(): boolean {
    if (this.open.at(-1) === 'x' || (this.at > 0 && /\w/u.test(this.text.charAt(this.at - 1)))) return false;
    return this.matching(/(?:https?:\/\/|mailto:)[^\s<>[\]{}|"]+[^\s<>[\]{}|".,;:!?']/iuy, 'link');
  }

  private matching(pattern: RegExp, kind: TokenKind): boolean {
    const found = matchAt(pattern, this.text, this.at);
    return found !== null && this.taken(found[0].length, kind);
  }

  private taken(length: number, kind: TokenKind): boolean {
    this.take(length, kind);
    return true;
  }

  private swap(sign: string): void {
    this.open[this.open.length - 1] = sign;
  }

  private inside(...signs: readonly string[]): boolean {
    return this.open.some((sign) => signs.includes(sign));
  }

  private take(length: number, kind: TokenKind): void {
    this.plainUntil(this.at);
    this.tokens.push({ from: this.at, to: this.at + length, kind });
    this.at += length;
    this.plainFrom = this.at;
  }

  /** The words before a place get the look of what they stand in. */
  private plainUntil(end: number, given?: TokenKind): void {
    const kind = given ?? this.plainKind();
    if (kind !== undefined && end > this.plainFrom) this.tokens.push({ from: this.plainFrom, to: end, kind });
    this.plainFrom = end;
  }

  private plainKind(): TokenKind | undefined {
    switch (this.open.at(-1)) {
      case 'T':
      case 'P':
        return 'template';
      case 'l':
      case 'x':
        return 'link';
      default:
        return this.heading ? 'heading' : this.bold ? 'bold' : this.italic ? 'italic' : undefined;
    }
  }
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
