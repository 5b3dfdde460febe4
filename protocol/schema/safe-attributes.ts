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

/** Style properties that move things over the rest of the page, paint outside of their box, or can fetch something. */
const harmfulProperty =
  /^(?:position.*|z-index|behaviou?r|-moz-binding|content|pointer-events|top|left|right|bottom|inset.*|cursor|animation.*|transition.*|transform.*|translate|rotate|scale|perspective.*|offset.*|motion.*|anchor.*|zoom|filter|backdrop-filter|mask.*|border-image.*|outline-offset|-(?:webkit|moz|ms|o)-.*|--.*)$/;
const harmfulValue = /url|expression|image|javascript|attr\(|var\(|env\(|element\(|paint\(|@|\\|<|\/\*/i;
/** Properties that pull things out of their box when they are less than nothing; a sum may be. */
const pulling = /^(?:margin.*|text-indent|letter-spacing|word-spacing)$/;
const belowNothing = /-\s*\.?\d|\(/;
/** What is painted around a box: a little of it at most. */
const around = /^(?:box-shadow|text-shadow|outline(?:-width)?|text-decoration(?:-thickness)?|text-underline-offset)$/;
const furthest: Readonly<Record<string, number>> = { '': 0, px: 20, em: 1.25, rem: 1.25 };

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
  const name = property.toLowerCase();
  if (harmfulProperty.test(name) || harmfulValue.test(value)) return false;
  if (pulling.test(name)) return !belowNothing.test(value);
  return !around.test(name) || staysNear(value);
}

/** Whether every length in a value is a short one. Colours are passed over; any other function may be anything. */
function staysNear(value: string): boolean {
  const lengths = value.replaceAll(/\b(?:rgb|hsl)a?\([^()]*\)|#[\da-f]+/gi, '');
  if (lengths.includes('(')) return false;
  return [...lengths.matchAll(/([\d.]+)([a-z%]*)/gi)].every(
    ([, size, unit = '']) => Number(size) <= (furthest[unit.toLowerCase()] ?? -1),
  );
}

function safeClasses(classes: string): string {
  return classes
    .split(/\s+/)
    .filter((name) => name !== '' && !ownClass.test(name))
    .join(' ');
}
