// SPDX-License-Identifier: GPL-2.0-or-later

/**
 * The address of Redis with a password that was kept elsewhere, such as in a file. The client takes no password beside an
 * address that names a user.
 */
export function redisAddress(address: string, password: string | undefined): string {
  if (password === undefined) return address;
  const url = new URL(address);
  url.password = encodeURIComponent(password);
  return url.href;
}
