// SPDX-License-Identifier: GPL-2.0-or-later

/** Where the wiki's pages are, before their title. */
const pagePath = '/wiki/';

/** Address of a page of this wiki. */
export function pageAddress(title: string): string {
  const encoded = encodeURIComponent(title.trim().replaceAll(' ', '_'));
  return pagePath + encoded.replaceAll('%2F', '/').replaceAll('%3A', ':').replaceAll('%2C', ',');
}

/** Title of the page that an address of this wiki leads to; `undefined` for any other address. */
export function titleOfAddress(address: string, origin: string): string | undefined {
  try {
    const url = new URL(address);
    if (url.origin !== origin || !url.pathname.startsWith(pagePath)) return undefined;
    const title = decodeURIComponent(url.pathname.slice(pagePath.length)).replaceAll('_', ' ').trim();
    return title === '' ? undefined : title;
  } catch {
    return undefined;
  }
}
