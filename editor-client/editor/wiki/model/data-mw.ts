// SPDX-License-Identifier: GPL-2.0-or-later

/** A value that a template is given. */
export type Argument = { readonly name: string; readonly value: string };

/** One template call or parser function within a transclusion. */
export type TemplateCall = {
  /** As written: a title without its namespace, a function with its first argument. */
  readonly target: string;
  /** Title of the template with its namespace; absent for functions and computed names. */
  readonly title?: string;
  /** A parser function such as `#if`: its arguments have no names of their own. */
  readonly isFunction: boolean;
  readonly arguments: readonly Argument[];
};

/** What stands in a transclusion: calls, and wikitext between them. */
export type Part =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'call'; readonly call: TemplateCall };

type Json = Readonly<Record<string, unknown>>;

/** The parts of a transclusion, by its `data-mw`; none when that cannot be read. */
export function partsOf(mw: unknown): readonly Part[] {
  const parts = objectOf(mw)['parts'];
  if (!Array.isArray(parts)) return [];
  return parts.flatMap((part: unknown): readonly Part[] => {
    if (typeof part === 'string') return [{ kind: 'text', text: part }];
    const template = isObject(part) ? (part['template'] ?? part['templatearg'] ?? part['parserfunction']) : undefined;
    return isObject(template) ? [{ kind: 'call', call: callOf(template) }] : [];
  });
}

function callOf(template: Json): TemplateCall {
  const target = isObject(template['target']) ? template['target'] : {};
  const params = isObject(template['params']) ? template['params'] : {};
  const title = typeof target['href'] === 'string' ? titleOf(target['href']) : undefined;
  return {
    target: typeof target['wt'] === 'string' ? target['wt'] : '',
    ...(title === undefined ? {} : { title }),
    isFunction: typeof target['function'] === 'string',
    arguments: Object.entries(params).map(([name, param]) => ({
      name,
      value: isObject(param) && typeof param['wt'] === 'string' ? param['wt'] : '',
    })),
  };
}

function titleOf(href: string): string | undefined {
  try {
    return decodeURIComponent(href.replace(/^\.\//u, '')).replaceAll('_', ' ');
  } catch {
    return undefined;
  }
}

/** The only call of a transclusion that holds nothing else. */
export function onlyCall(mw: unknown): TemplateCall | undefined {
  const parts = partsOf(mw);
  const [part] = parts;
  return parts.length === 1 && part?.kind === 'call' ? part.call : undefined;
}

/** The same `data-mw` with other arguments for its call number `index`; everything else stays as it was. */
export function withArguments(mw: unknown, index: number, given: readonly Argument[]): string {
  const whole = objectOf(mw);
  const parts: readonly unknown[] = Array.isArray(whole['parts']) ? whole['parts'] : [];
  let call = -1;
  const changed = parts.map((part: unknown) => {
    if (!isObject(part)) return part;
    call += 1;
    if (call !== index) return part;
    const [kind = 'template', template] = Object.entries(part)[0] ?? [];
    return { [kind]: { ...(isObject(template) ? template : {}), params: paramsOf(template, given) } };
  });
  return JSON.stringify({ ...whole, parts: changed });
}

function paramsOf(template: unknown, given: readonly Argument[]): Json {
  const before = isObject(template) && isObject(template['params']) ? template['params'] : {};
  return Object.fromEntries(
    given.map(({ name, value }) => {
      const known = before[name];
      return [
        name,
        isObject(known) && known['wt'] === value ? known : { ...(isObject(known) ? keyOf(known) : {}), wt: value },
      ];
    }),
  );
}

/** How the name was written belongs to a parameter, whatever its value. */
function keyOf(param: Json): Json {
  return 'key' in param ? { key: param['key'] } : {};
}

/** The `data-mw` of a new call of a template. `prefix`: the template namespace with its colon. */
export function newCall(title: string, prefix: string, given: readonly Argument[]): string {
  const isOrdinary = title.startsWith(prefix);
  const params = Object.fromEntries(given.map(({ name, value }) => [name, { wt: value }]));
  const target = {
    wt: isOrdinary ? title.slice(prefix.length) : `:${title}`,
    href: `./${title.replaceAll(' ', '_')}`,
  };
  return JSON.stringify({ parts: [{ template: { target, params, i: 0 } }] });
}

/** The `data-mw` of some wikitext that is kept to the letter. */
export function rawWikitext(text: string): string {
  return JSON.stringify({ parts: [text] });
}

/** The wikitext of a transclusion, as a wiki would be given it. */
export function wikitextOfParts(parts: readonly Part[]): string {
  return parts.map((part) => (part.kind === 'text' ? part.text : wikitextOfCall(part.call))).join('');
}

/** The wikitext of one call. */
export function wikitextOfCall({ target, arguments: given, isFunction }: TemplateCall): string {
  let place = 0;
  const written = given.map(({ name, value }) => {
    place += 1;
    // Without a name only in order, and only a value that would not be taken for a name.
    const isPlain = name === String(place) && (isFunction || !value.includes('='));
    return isPlain ? `|${value}` : `|${name}=${value}`;
  });
  return `{{${target}${written.join('')}}}`;
}

/** What an extension tag is: its name, attributes and source. */
export type ExtensionTag = {
  readonly name: string;
  readonly attributes: readonly Argument[];
  /** What stands between its tags; absent where it has one tag only. */
  readonly source?: string;
};

/** Reads the `data-mw` of an extension tag. */
export function extensionOf(mw: unknown): ExtensionTag {
  const { name, attrs, body } = objectOf(mw);
  const source = isObject(body) ? body['extsrc'] : undefined;
  return {
    name: typeof name === 'string' ? name : '',
    attributes: Object.entries(isObject(attrs) ? attrs : {}).flatMap(([key, value]) =>
      typeof value === 'string' ? [{ name: key, value }] : [],
    ),
    ...(typeof source === 'string' ? { source } : {}),
  };
}

/** The wiki added the piece by itself, as it does a list of references at the end of a page that has none. */
export function isAddedByWiki(mw: unknown): boolean {
  return objectOf(mw)['autoGenerated'] === true;
}

/** The same `data-mw` with other attributes and source. */
export function withExtension(mw: unknown, { name, attributes, source }: ExtensionTag): string {
  const whole = objectOf(mw);
  const attrs = Object.fromEntries(attributes.map(({ name: key, value }) => [key, value]));
  return JSON.stringify({ ...whole, name, attrs, ...(source === undefined ? {} : { body: { extsrc: source } }) });
}

/** The wikitext of an extension tag. */
export function wikitextOfExtension({ name, attributes, source }: ExtensionTag): string {
  const written = attributes.map(({ name: key, value }) => ` ${key}="${value.replaceAll('"', '&quot;')}"`).join('');
  return source === undefined ? `<${name}${written} />` : `<${name}${written}>${source}</${name}>`;
}

/** What a footnote says of itself. */
export type Footnote = {
  readonly name?: string;
  readonly group?: string;
  /** HTML of what it says; absent where it only repeats another of its name. */
  readonly html?: string;
};

/** Reads the `data-mw` of a footnote's mark. */
export function footnoteOf(mw: unknown): Footnote {
  const { attrs, body } = objectOf(mw);
  const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);
  const name = isObject(attrs) ? text(attrs['name']) : undefined;
  const group = isObject(attrs) ? text(attrs['group']) : undefined;
  const html = isObject(body) ? text(body['html']) : undefined;
  return {
    ...(name === undefined ? {} : { name }),
    ...(group === undefined ? {} : { group }),
    ...(html === undefined ? {} : { html }),
  };
}

/** The `data-mw` of a footnote's mark; what else `mw` says of it stays. */
export function withFootnote(mw: unknown, { name, group, html }: Footnote): string {
  const whole = objectOf(mw);
  const { name: _name, group: _group, ...rest } = isObject(whole['attrs']) ? whole['attrs'] : {};
  const { body: before, ...others } = whole;
  const same = isObject(before) && before['html'] === html ? before : { html };
  const attrs = { ...rest, ...(name === undefined ? {} : { name }), ...(group === undefined ? {} : { group }) };
  return JSON.stringify({ ...others, name: 'ref', attrs, ...(html === undefined ? {} : { body: same }) });
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function objectOf(json: unknown): Json {
  if (typeof json !== 'string') return {};
  try {
    const value: unknown = JSON.parse(json);
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
}
