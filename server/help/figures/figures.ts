// SPDX-License-Identifier: GPL-2.0-or-later
import type { HelpFigure, HelpFigures } from '@parley/protocol/help/api.ts';
import type { Kysely, Selectable } from 'kysely';
import type { HelpFigureTable, HelpTables } from '../../storage/tables/help.ts';
import type { Clock } from '../ports.ts';

/** How it goes: counted without words and without names. */
export type Figures = {
  /** Of the last so many days. */
  of(days: number): Promise<HelpFigures>;
  /** Seconds within which half of the claimed requests of the last 30 days were claimed; with too few, nothing. */
  typicalWait(): Promise<number | undefined>;
};

type Row = Pick<Selectable<HelpFigureTable>, 'asked_at' | 'helpers' | 'wait' | 'parked' | 'ended' | 'solved'>;

const day = 86_400_000;
const hour = 3_600_000;
const typicalDays = 30;
/** Claims that tell what is typical. */
const claimsNeeded = 5;
/** How long an answer serves, in milliseconds. */
const typicalFor = 60_000;

export function createFigures(db: Kysely<HelpTables>, wiki: string, clock: Clock): Figures {
  let typical: { readonly at: number; readonly wait: Promise<number | undefined> } | undefined;
  const rowsOf = (days: number): Promise<readonly Row[]> =>
    db
      .selectFrom('help_figures')
      .select(['asked_at', 'helpers', 'wait', 'parked', 'ended', 'solved'])
      .where('wiki', '=', wiki)
      .where('asked_at', '>', clock.now() - days * day)
      .execute();

  return {
    async of(days) {
      const rows = await rowsOf(days);
      const byHour = Array.from({ length: 24 }, (_, of) => figure(rows.filter((row) => hourOf(row) === of)));
      const counts = [...new Set(rows.map(({ helpers }) => helpers))].toSorted((one, other) => one - other);
      const byHelpers = counts.map((helpers) => ({
        helpers,
        ...figure(rows.filter((row) => row.helpers === helpers)),
      }));
      return { days, all: figure(rows), byHour, byHelpers };
    },
    typicalWait() {
      const now = clock.now();
      if (typical === undefined || now - typical.at > typicalFor) {
        const wait = rowsOf(typicalDays).then((rows) => {
          const waits = waitsOf(rows);
          return waits.length < claimsNeeded ? undefined : quantile(waits, 0.5);
        });
        typical = { at: now, wait };
        wait.catch(() => {
          typical = undefined;
        });
      }
      return typical.wait;
    },
  };
}

function hourOf({ asked_at }: Row): number {
  return Math.floor(asked_at / hour) % 24;
}

function figure(rows: readonly Row[]): HelpFigure {
  const waits = waitsOf(rows);
  const p50 = quantile(waits, 0.5);
  const p90 = quantile(waits, 0.9);
  const count = (holds: (row: Row) => boolean): number => rows.filter(holds).length;
  return {
    requests: rows.length,
    claimed: waits.length,
    parked: count(({ parked }) => parked === 1),
    withdrawn: count(({ ended }) => ended === 'withdrawn'),
    abandoned: count(({ ended }) => ended === 'abandoned'),
    answered: count(({ ended }) => ended === 'answered'),
    solved: {
      yes: count(({ solved }) => solved === 'yes'),
      partly: count(({ solved }) => solved === 'partly'),
      no: count(({ solved }) => solved === 'no'),
    },
    ...(p50 === undefined ? {} : { waitP50: p50 }),
    ...(p90 === undefined ? {} : { waitP90: p90 }),
  };
}

/** Seconds to the first claim, in order. */
function waitsOf(rows: readonly Row[]): readonly number[] {
  return rows
    .flatMap(({ wait }) => (wait === null ? [] : [Math.round(wait / 1000)]))
    .toSorted((one, other) => one - other);
}

/** The smallest value that at least this share is not above. */
function quantile(sorted: readonly number[], share: number): number | undefined {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
}
