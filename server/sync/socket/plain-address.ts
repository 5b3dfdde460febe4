// SPDX-License-Identifier: GPL-2.0-or-later

/** The address under which a plain socket's one document is kept. */
export const plainAddress = '';
