// SPDX-License-Identifier: GPL-2.0-or-later
import { resolve } from 'node:path';

/** Where an installation keeps its data. */
export type DatabaseAddress =
  | { readonly kind: 'sqlite'; readonly file: string }
  | { readonly kind: 'postgres'; readonly url: string }
  | { readonly kind: 'mysql'; readonly url: string };

/** What to write, for a person who wrote something else. */
export const databaseAddressForms =
  'sqlite:<file>, postgres://user@host:port/database or mysql://user@host:port/database';

/** Reads an address as an operator writes it; `undefined` when it is none. */
export function readDatabaseAddress(text: string): DatabaseAddress | undefined {
  if (text.startsWith('sqlite:')) {
    const file = text.slice('sqlite:'.length);
    if (file === '') return undefined;
    return { kind: 'sqlite', file: file === ':memory:' ? file : resolve(file) };
  }
  const kind = serverKind(text);
  if (kind === undefined || !URL.canParse(text)) return undefined;
  const { hostname, pathname } = new URL(text);
  if (hostname === '' || !/^\/[^/]+$/.test(pathname)) return undefined;
  return { kind, url: text };
}

function serverKind(text: string): 'postgres' | 'mysql' | undefined {
  if (/^postgres(ql)?:\/\//.test(text)) return 'postgres';
  return /^(mysql|mariadb):\/\//.test(text) ? 'mysql' : undefined;
}

/** The same address with a password that was kept elsewhere, such as in a file. */
export function withPassword(address: DatabaseAddress, password: string): DatabaseAddress {
  if (address.kind === 'sqlite') return address;
  const url = new URL(address.url);
  url.password = encodeURIComponent(password);
  return { ...address, url: url.href };
}

/** The address without anything secret, for logs and messages. */
export function plainAddress(address: DatabaseAddress): string {
  if (address.kind === 'sqlite') return `sqlite:${address.file}`;
  const { host, pathname } = new URL(address.url);
  return `${address.kind}://${host}${pathname}`;
}
