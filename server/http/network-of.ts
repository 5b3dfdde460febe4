// SPDX-License-Identifier: GPL-2.0-or-later
import { isIP } from 'node:net';
import { isLoopback } from './loopback.ts';

const groupsOfAddress = 8;
/** A household or a server has a whole network of IPv6 addresses: 64 bits name it. */
const groupsOfNetwork = 4;

/** What limits by address count as one: an IPv4 address, or the /64 network of an IPv6 address. */
export function networkOf(address: string): string {
  if (isIP(address) !== 6 || isLoopback(address)) return address;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/iu.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  const [plain = ''] = address.split('%');
  const [head = '', tail] = plain.split('::');
  const first = groupsOf(head);
  const last = tail === undefined ? [] : groupsOf(tail);
  const between = Array.from({ length: Math.max(0, groupsOfAddress - first.length - last.length) }, () => '0');
  const groups = [...first, ...between, ...last].slice(0, groupsOfNetwork);
  return `${groups.map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/64`;
}

/** The groups of 16 bits; what is written as an IPv4 address at the end is two of them. */
function groupsOf(text: string): readonly string[] {
  return text.split(':').flatMap((group) => (group === '' ? [] : group.includes('.') ? ['0', '0'] : [group]));
}
