// SPDX-License-Identifier: GPL-2.0-or-later

/** Text that is HTML already. Only `html`, `trusted` and `join` make it. */
export class SafeHtml {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

export type HtmlValue = SafeHtml | string | number | undefined | false | readonly (SafeHtml | string)[];

/** A piece of HTML; every value put in is escaped unless it is HTML already. `undefined` and `false` leave nothing. */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): SafeHtml {
  let text = strings[0] ?? '';
  values.forEach((value, index) => {
    text += write(value) + (strings[index + 1] ?? '');
  });
  return new SafeHtml(text);
}

/** Marks text as HTML that this server made from checked content. */
export function trusted(text: string): SafeHtml {
  return new SafeHtml(text);
}

/** Data for scripts inside a JSON script element; it cannot end the element early. */
export function jsonData(value: unknown): SafeHtml {
  const text = JSON.stringify(value)
    .replaceAll('<', String.raw`\u003C`)
    .replaceAll('>', String.raw`\u003E`)
    .replaceAll('&', String.raw`\u0026`)
    .replaceAll('\u2028', String.raw`\u2028`)
    .replaceAll('\u2029', String.raw`\u2029`);
  return new SafeHtml(text);
}

/** Text for element content and quoted attributes. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

function write(value: HtmlValue): string {
  if (value === undefined || value === false) return '';
  if (value instanceof SafeHtml) return value.text;
  if (typeof value === 'object') return value.map(write).join('');
  return escapeHtml(String(value));
}
