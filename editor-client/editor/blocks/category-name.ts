// SPDX-License-Identifier: GPL-2.0-or-later

/** A category's name without the namespace before it. */
export function categoryName(title: string): string {
  return title.replace(/^[^:]*:/u, '');
}
