// SPDX-License-Identifier: GPL-2.0-or-later
import { Counter, Gauge, Histogram, type Registry } from 'prom-client';

/** What is measured of one wiki. */
export type OneWikiMetrics = {
  request(endpoint: string, outcome: 'ok' | 'refused' | 'failed', seconds: number): void;
  readonly events: {
    received(way: 'pushed' | 'asked', kind: string, lateSeconds: number): void;
    gap(): void;
  };
};

export type WikiMetrics = {
  of(wiki: string): OneWikiMetrics;
  /** Shows at each look which wikis answer. */
  showAvailable(wikis: () => Iterable<{ readonly id: string; readonly available: boolean }>): void;
};

/** Kinds of events as labels: what a wiki makes up must not become one. */
const eventKinds = new Set(
  'saved moved deleted undeleted protected blocked unblocked groups renamed loggedout hidden relations'.split(' '),
);

/** Figures of the wikis elsewhere: how they answer, and what they tell how late. */
export function createWikiMetrics(registry: Registry): WikiMetrics {
  const registers = [registry];
  const seconds = new Histogram({
    name: 'parley_wiki_request_seconds',
    help: 'Seconds from a question to a wiki to its answer, by wiki, endpoint and outcome',
    labelNames: ['wiki', 'endpoint', 'outcome'],
    buckets: [0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15, 30],
    registers,
  });
  const events = new Counter({
    name: 'parley_wiki_events_total',
    help: 'Events of wikis carried out, by wiki, kind and whether they were pushed or asked for',
    labelNames: ['wiki', 'kind', 'way'],
    registers,
  });
  const late = new Histogram({
    name: 'parley_wiki_event_late_seconds',
    help: 'Seconds from a change on a wiki to its event here, by wiki',
    labelNames: ['wiki'],
    buckets: [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15, 60, 300],
    registers,
  });
  const gaps = new Counter({
    name: 'parley_wiki_event_gaps_total',
    help: 'Times that events of a wiki were missing and had to be asked for, by wiki',
    labelNames: ['wiki'],
    registers,
  });
  return {
    of: (wiki) => ({
      request: (endpoint, outcome, took) => seconds.observe({ wiki, endpoint, outcome }, took),
      events: {
        received: (way, kind, lateSeconds) => {
          events.inc({ wiki, kind: eventKinds.has(kind) ? kind : 'other', way });
          late.observe({ wiki }, lateSeconds);
        },
        gap: () => gaps.inc({ wiki }),
      },
    }),
    showAvailable: (wikis) => {
      const gauge = new Gauge({
        name: 'parley_wiki_available',
        help: 'Whether a wiki answers: 1 or 0, by wiki',
        labelNames: ['wiki'],
        registers,
        collect: () => {
          for (const { id, available } of wikis()) gauge.set({ wiki: id }, available ? 1 : 0);
        },
      });
    },
  };
}
