// SPDX-License-Identifier: GPL-2.0-or-later

/** Protocols an outside link may have; anything else (javascript:, data:) is dropped on reading. */
const safeProtocols = new Set(['http:', 'https:', 'mailto:', 'ftp:', 'ftps:', 'irc:', 'ircs:', 'news:', 'tel:']);

/** The address if a person may safely follow it, else `undefined`. Protocol-relative addresses are fine. */
export function safeHref(href: string): string | undefined {
  const text = href.trim();
  if (text === '' || text.length > 2000) return undefined;
  try {
    const url = new URL(text.startsWith('//') ? `https:${text}` : text);
    return safeProtocols.has(url.protocol) ? text : undefined;
  } catch {
    return undefined;
  }
}

/** Href of a page link in stored HTML, as Parsoid writes it: `./Title_with_underscores`. */
export function pageHref(title: string): string {
  return `./${encodeURIComponent(title.replaceAll(' ', '_')).replaceAll('%2F', '/').replaceAll('%3A', ':')}`;
}

/** Title of a page link's href; `undefined` when it is not one. */
export function titleOfHref(href: string): string | undefined {
  if (!href.startsWith('./')) return undefined;
  try {
    const title = decodeURIComponent(href.slice(2)).replaceAll('_', ' ').trim();
    return title === '' || title.length > 300 ? undefined : title;
  } catch {
    return undefined;
  }
}
