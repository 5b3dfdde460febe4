// SPDX-License-Identifier: GPL-2.0-or-later
import { describe, expect, it } from 'vitest';
import { lexLine, nothingOpen } from './lexer.ts';

/** Each token as `kind:text`, over all lines; and what is open at the end. */
function lexed(text: string): { readonly tokens: readonly string[]; readonly open: string } {
  let open = nothingOpen;
  const tokens: string[] = [];
  for (const line of text.split('\n')) {
    const { tokens: found, after } = lexLine(line, open);
    tokens.push(...found.map(({ from, to, kind }) => `${kind}:${line.slice(from, to)}`));
    open = after;
  }
  return { tokens, open };
}

const tokensOf = (text: string) => lexed(text).tokens;

describe('the lexer of wikitext', () => {
  it('leaves plain words alone', () => {
    expect(lexed('A spider has 8 legs; 5 < 6 & {that} = [it].')).toEqual({ tokens: [], open: '' });
  });

  it('finds headings, which only a whole line can be', () => {
    expect(tokensOf('== Silk ==')).toEqual(['heading:== Silk ==']);
    expect(tokensOf('a == b == c')).toEqual([]);
  });

  it('finds bold and italic words, up to the end of the line', () => {
    expect(tokensOf("'''b''' ''i''")).toEqual(["mark:'''", 'bold:b', "mark:'''", "mark:''", 'italic:i', "mark:''"]);
    expect(tokensOf("'''open\nnot bold")).toEqual(["mark:'''", 'bold:open']);
  });

  it('tells the target of a link from its words', () => {
    expect(tokensOf('[[Silk|threads]]')).toEqual(['link-mark:[[', 'link:Silk', 'link-mark:|', 'link-mark:]]']);
    expect(tokensOf('[https://a.example/x words]')).toEqual(['link-mark:[', 'link:https://a.example/x', 'link-mark:]']);
    expect(tokensOf('see https://a.example/x, or')).toEqual(['link:https://a.example/x']);
  });

  it('follows a template over lines, with its parameters', () => {
    const { tokens, open } = lexed('{{Infobox\n| name = Spider\n| kind = {{a|b}}\n}} after');
    expect(tokens).toEqual([
      'template-mark:{{',
      'template:Infobox',
      'template-mark:|',
      'parameter: name ',
      'template-mark:=',
      'template-mark:|',
      'parameter: kind ',
      'template-mark:=',
      'template-mark:{{',
      'template:a',
      'template-mark:|',
      'template-mark:}}',
      'template-mark:}}',
    ]);
    expect(open).toBe('');
  });

  it('says what is open at the end of a line', () => {
    expect(lexed('{{Infobox').open).toBe('T');
    expect(lexed('{{Infobox|a=[[b').open).toBe('pl');
    expect(lexed('text <!-- hidden').open).toBe('!--;');
    expect(lexed('{{a|<nowiki>').open).toBe('!nowiki;t');
  });

  it('takes comments and verbatim tags whole, over lines', () => {
    expect(tokensOf("a <!-- '''x''' --> b")).toEqual(["comment:<!-- '''x''' -->"]);
    expect(tokensOf('<!-- [[a\nb]] --> c')).toEqual(['comment:<!-- [[a', 'comment:b]] -->']);
    expect(tokensOf("<nowiki>'''x\n[[y</nowiki> z")).toEqual([
      'tag:<nowiki>',
      "verbatim:'''x",
      'verbatim:[[y',
      'tag:</nowiki>',
    ]);
    expect(tokensOf('<ref name="a" />[[b]]')).toEqual([
      'tag:<ref name="a" />',
      'link-mark:[[',
      'link:b',
      'link-mark:]]',
    ]);
  });

  it('finds lists, tables, rules, entities and magic words', () => {
    expect(tokensOf('*# item')).toEqual(['list:*#']);
    expect(tokensOf('{| class="wikitable"')).toEqual(['table:{|']);
    expect(tokensOf('| a || b')).toEqual(['table:|', 'table:||']);
    expect(tokensOf('----')).toEqual(['mark:----']);
    expect(tokensOf('a&nbsp;b&#160;c')).toEqual(['entity:&nbsp;', 'entity:&#160;']);
    expect(tokensOf('__NOTOC__ ~~~~')).toEqual(['word:__NOTOC__', 'word:~~~~']);
  });

  it('gives tokens in order that never overlap and stay in the line, whatever it is given', () => {
    const pieces = [
      '[[',
      ']]',
      '{{',
      '}}',
      '{{{',
      '}}}',
      '|',
      '=',
      "'''",
      "''",
      '<!--',
      '-->',
      '<ref>',
      '</ref>',
      '<nowiki>',
      '</nowiki>',
      '\n',
      'x',
      ' ',
      '==',
      '&amp;',
      '[http://a',
      ']',
      '*',
    ];
    let seed = 7;
    const random = (limit: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed % limit;
    };
    for (let round = 0; round < 400; round += 1) {
      let open = nothingOpen;
      const text = Array.from({ length: 60 }, () => pieces[random(pieces.length)]).join('');
      for (const line of text.split('\n')) {
        const { tokens, after } = lexLine(line, open);
        let last = 0;
        for (const { from, to } of tokens) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from);
          last = to;
        }
        expect(last).toBeLessThanOrEqual(line.length);
        open = after;
      }
    }
  });

  it('needs time in proportion to a long line', () => {
    const line = '{{a|b=[[c'.repeat(20_000);
    expect(lexLine(line, nothingOpen).tokens.length).toBeGreaterThan(100);
  });
});
