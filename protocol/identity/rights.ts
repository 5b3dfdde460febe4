// SPDX-License-Identifier: GPL-2.0-or-later

/** The rights Parley asks a wiki for. */
export const rights = ['parley-chat', 'parley-edit', 'parley-help', 'parley-moderate'] as const;

export type Right = (typeof rights)[number];
