// SPDX-License-Identifier: GPL-2.0-or-later
import type { ParleyHost, PageSide } from './parley-host.ts';

/** Where the embedded wiki's pages are, before their title. */
const pagePath = '/wiki/';

const queries: Readonly<Record<PageSide, string>> = { read: '', edit: '?action=edit', record: '?action=chat' };

function pageAddress(title: string, side: PageSide): string {
  const encoded = encodeURIComponent(title.trim().replaceAll(' ', '_'));
  const path = pagePath + encoded.replaceAll('%2F', '/').replaceAll('%3A', ':').replaceAll('%2C', ',');
  return path + queries[side];
}

function titleOfAddress(address: string, origin: string): string | undefined {
  try {
    const url = new URL(address);
    if (url.origin !== origin || !url.pathname.startsWith(pagePath)) return undefined;
    const title = decodeURIComponent(url.pathname.slice(pagePath.length)).replaceAll('_', ' ').trim();
    return title === '' ? undefined : title;
  } catch {
    return undefined;
  }
}

/** The wiki that Parley brings along: one origin for everything, and a cookie says who somebody is. */
export const embeddedHost: ParleyHost = {
  apiAddress: (path) => path,
  socketAddress: () => {
    const url = new URL('/ws', location.origin);
    url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
    return url.href;
  },
  identify: async () => ({ credentials: 'same-origin' }),
  identifyAnew: async () => false,
  pageAddress,
  titleOfAddress,
  signInAddress: (back) => `/sign-in?to=${encodeURIComponent(back)}`,
  categoryPrefix: 'Category:',
};
