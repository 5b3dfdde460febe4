// SPDX-License-Identifier: GPL-2.0-or-later
/** HTML attributes by name. */
export type HtmlAttributes = Readonly<Record<string, string>>;

/** Attributes that only say how or in which language something is written. */
const harmless = new Set(
  (
    'align valign abbr axis bgcolor border cellpadding cellspacing char charoff cite clear color colspan compact ' +
    'datetime dir face frame headers height lang noshade nowrap reversed rowspan rules scope size span start ' +
    'summary title type value width'
  ).split(' '),
);

/** Style properties that move things over the rest of the page, or can fetch something. */
const harmfulProperty =
  /^(?:position|z-index|behaviou?r|-moz-binding|content|pointer-events|top|left|right|bottom|inset.*|cursor|animation.*|transition.*|transform.*|--.*)$/;
const harmfulValue = /url|expression|image|javascript|attr\(|var\(|element\(|paint\(|@|\\|<|\/\*/i;

/** Names of this program's own styles; a page must not look like part of it. */
const ownClass = /^(?:parley|pm-|prosemirror|cdx|yjs)/i;

/** The part of some HTML attributes that may be shown: nothing that runs, fetches, covers or navigates. */
export function safeAttributes(attributes: HtmlAttributes): Record<string, string> {
  const safe: Record<string, string> = {};
  for (const [given, value] of Object.entries(attributes)) {
    const name = given.toLowerCase();
    const shown = name === 'style' ? safeStyle(value) : name === 'class' ? safeClasses(value) : value;
    if ((harmless.has(name) || name === 'style' || name === 'class') && shown !== '') safe[name] = shown;
  }
  return safe;
}

/** The declarations of a style that may be shown. Comments and escapes could hide others: with them, none may. */
export function safeStyle(style: string): string {
  if (style.length > 2000 || /\\|\/\*/.test(style)) return '';
  return style
    .split(';')
    .map((declaration) => declaration.trim())
    .filter((declaration) => isSafe(declaration))
    .join('; ');
}

function isSafe(declaration: string): boolean {
  const [, property, value] = /^([a-z-]+)\s*:\s*(.+)$/is.exec(declaration) ?? [];
  if (property === undefined || value === undefined) return false;
  return !harmfulProperty.test(property.toLowerCase()) && !harmfulValue.test(value);
}

function safeClasses(classes: string): string {
  return classes
    .split(/\s+/)
    .filter((name) => name !== '' && !ownClass.test(name))
    .join(' ');
}
