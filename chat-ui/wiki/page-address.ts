// SPDX-License-Identifier: GPL-2.0-or-later
import { host } from '../host/host.ts';

/** Address of a page of this wiki, to read. */
export function pageAddress(title: string): string {
  return host().pageAddress(title, 'read');
}

/** Address at which a page is edited together; `message` is one of its edit-chat to begin with. */
export function editAddress(title: string, message?: string): string {
  return host().pageAddress(title, 'edit') + fragment(message);
}

/** Address of the record of a page's edit-chat. */
export function recordAddress(title: string, message?: string): string {
  return host().pageAddress(title, 'record') + fragment(message);
}

/** Title of the page that an address of this wiki leads to; `undefined` for any other address. */
export function titleOfAddress(address: string, origin: string): string | undefined {
  return host().titleOfAddress(address, origin);
}

function fragment(message: string | undefined): string {
  return message === undefined ? '' : `#message=${message}`;
}
