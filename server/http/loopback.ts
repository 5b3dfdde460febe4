// SPDX-License-Identifier: GPL-2.0-or-later

/** Whether an address is of this machine itself: a proxy on it speaks for everyone, so it is not limited. */
export function isLoopback(address: string): boolean {
  return address === '::1' || address.startsWith('127.') || address.startsWith('::ffff:127.');
}
