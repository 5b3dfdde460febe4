// SPDX-License-Identifier: GPL-2.0-or-later

/** Raised whenever an older editor could damage a document of the present schema. */
export const schemaVersion = 2;
