// SPDX-License-Identifier: GPL-2.0-or-later

/** One row that is written to find out whether writing works. */
export type ReadinessTable = { id: number; at: number };

export type ReadinessTables = { readiness: ReadinessTable };
