// SPDX-License-Identifier: GPL-2.0-or-later

/** The address of a page as Parsoid writes it: letters of all scripts stay, what addresses use is escaped. */
export function hrefOfTitle(title: string): string {
  return `./${title.replaceAll(' ', '_').replaceAll(/[%?[\]#|<>"&\\^`{}]/g, encodeURIComponent)}`;
}
