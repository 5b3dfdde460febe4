// SPDX-License-Identifier: GPL-2.0-or-later

/** How a figure is written. */
export type Unit = 'count' | 'perSecond' | 'milliseconds' | 'bytes' | 'percent' | 'duration' | 'yesNo';

/** One figure; `label` names a message, or is a code or a wiki's id as the server's answers have it. */
export type Figure = {
  readonly label: { readonly key: string } | { readonly code: string };
  readonly value: number | undefined;
  readonly unit: Unit;
  /** It is outside of what it should be: the key of the message that says what to do. */
  readonly look?: string;
};

/** Figures that belong together, under a heading. */
export type FigureGroup = { readonly key: string; readonly figures: readonly Figure[] };

/** From when on an operator should look, as in deploy/prometheus/alerts.yml. */
export const bounds = {
  writeSeconds: 0.1,
  journalLagSeconds: 2,
  databaseWaitSeconds: 1,
  redisSeconds: 0.05,
  loopSeconds: 0.25,
  openFiles: 0.85,
} as const;

/** A figure with a name of its own. */
export function figure(key: string, value: number | undefined, unit: Unit = 'count', look?: string | false): Figure {
  return { label: { key }, value, unit, ...(typeof look === 'string' ? { look } : {}) };
}

export function inMilliseconds(seconds: number | undefined): number | undefined {
  return seconds === undefined ? undefined : seconds * 1000;
}
