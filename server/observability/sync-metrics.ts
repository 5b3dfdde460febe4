// SPDX-License-Identifier: GPL-2.0-or-later
import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import { closeCodes } from '@parley/protocol/errors/close-codes.ts';
import type { SyncFigures, SyncMetrics } from '../sync/metrics.ts';

const own = new Set<number>(Object.values(closeCodes));

/** Clients may close with thousands of codes; those of the standard and of this server are told apart. */
function shownCode(code: number): string {
  return code < 1016 || own.has(code) ? String(code) : 'other';
}

/** Counts what happens on sockets. Labels are kinds and codes, never names or words. */
export function createSyncMetrics(registry: Registry): SyncMetrics {
  const registers = [registry];
  const counter = <Label extends string>(name: string, help: string, labelNames: readonly Label[] = []) =>
    new Counter<Label>({ name: `parley_${name}`, help, labelNames, registers });
  const opened = counter('sockets_opened_total', 'Sockets opened');
  const closed = counter('sockets_closed_total', 'Sockets closed, by close code', ['code']);
  const upgradesRefused = counter('upgrades_refused_total', 'Upgrades refused, by code', ['code']);
  const admitted = counter('admissions_total', 'Admissions to documents, by kind', ['kind']);
  const refused = counter('admissions_refused_total', 'Admissions refused, by code', ['code']);
  const writesRefused = counter('writes_refused_total', 'Writes to edit documents refused, by code', ['code']);
  const bytes = counter('write_bytes_total', 'Bytes of writes that were kept');
  const frames = counter('frames_fanned_out_total', 'Frames handed to sockets, by kind of document', ['kind']);
  const failures = counter('hook_failures_total', 'Calls into a feature that failed, by hook', ['hook']);
  const kept = new Histogram({
    name: 'parley_write_seconds',
    help: 'Seconds from the arrival of a write to its acknowledgement',
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5],
    registers,
  });
  const delivered = new Histogram({
    name: 'parley_delivery_seconds',
    help: 'Seconds from a change of a document until its frames are handed to the sockets, by kind of document',
    labelNames: ['kind'],
    buckets: [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.5, 1, 5],
    registers,
  });
  return {
    socketOpened: () => opened.inc(),
    socketClosed: (code) => closed.inc({ code: shownCode(code) }),
    upgradeRefused: (code) => upgradesRefused.inc({ code }),
    admitted: (kind) => admitted.inc({ kind }),
    admissionRefused: (code) => refused.inc({ code }),
    writeKept: (size, seconds) => {
      bytes.inc(size);
      kept.observe(seconds);
    },
    writeRefused: (code) => writesRefused.inc({ code }),
    fannedOut: (kind, count, waited) => {
      if (count === 0) return;
      frames.inc({ kind }, count);
      delivered.observe({ kind }, waited);
    },
    hookFailed: (hook) => failures.inc({ hook }),
  };
}

const figures: Readonly<Record<keyof SyncFigures, readonly [name: string, help: string]>> = {
  sockets: ['sockets', 'Sockets open now'],
  people: ['people', 'People connected now'],
  editDocuments: ['edit_documents', 'Edit documents in memory'],
  editMembers: ['edit_members', 'Connections to edit documents'],
  feeds: ['feeds', 'Conversations in memory'],
  feedMembers: ['feed_members', 'Connections to conversations'],
};

/** Shows how much there is now, asked at each scrape. */
export function showSyncFigures(registry: Registry, current: () => SyncFigures): void {
  for (const [key, [name, help]] of Object.entries(figures)) {
    const gauge: Gauge = new Gauge({
      name: `parley_${name}`,
      help,
      registers: [registry],
      collect: () => gauge.set(current()[key as keyof SyncFigures]),
    });
  }
}
