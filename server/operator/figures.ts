// SPDX-License-Identifier: GPL-2.0-or-later
import type { ReadinessState } from '../observability/readiness.ts';
import { quantile, rate, type Sample } from './samples.ts';

/** How a figure is written. */
export type Unit = 'count' | 'perSecond' | 'milliseconds' | 'bytes' | 'percent' | 'duration';

/** One figure; `label` names a message, or is a code as the server's answers have it. */
export type Figure = {
  readonly label: { readonly key: string } | { readonly code: string };
  readonly value: number | undefined;
  readonly unit: Unit;
  /** It is outside of what it should be: the key of the message that says what to do. */
  readonly look?: string;
};

export type FigureGroup = { readonly key: string; readonly figures: readonly Figure[] };

/** What the operator's page shows of a node. */
export type NodeFigures = {
  readonly state: ReadinessState;
  readonly groups: readonly FigureGroup[];
};

/** From when on an operator should look, as in deploy/prometheus/alerts.yml. */
const bounds = { writeSeconds: 0.1, loopSeconds: 0.25, openFiles: 0.85 } as const;

const figure = (key: string, value: number | undefined, unit: Unit = 'count', look?: string | false): Figure => ({
  label: { key },
  value,
  unit,
  ...(typeof look === 'string' ? { look } : {}),
});

/** Makes the figures of a node out of this moment and an earlier one. */
export function nodeFigures(state: ReadinessState, now: Sample, before: Sample | undefined): NodeFigures {
  const groups = [people(now), work(now, before), node(now, before), refusals(now)];
  return { state, groups: groups.filter(({ figures }) => figures.length > 0) };
}

function people(now: Sample): FigureGroup {
  const figures = [
    figure('operator-people', now.sum('parley_people')),
    figure('operator-sockets', now.sum('parley_sockets')),
    figure('operator-sessions', now.sum('parley_edit_documents')),
    figure('operator-editing', now.sum('parley_edit_members')),
    figure('operator-conversations', now.sum('parley_feeds')),
    figure('operator-talking', now.sum('parley_feed_members')),
  ];
  return { key: 'operator-group-people', figures };
}

function work(now: Sample, before: Sample | undefined): FigureGroup {
  const kept = (share: number) => quantile('parley_write_seconds', share, now, before);
  const slow = (kept(0.99) ?? 0) > bounds.writeSeconds && 'operator-look-storage';
  const figures = [
    figure('operator-edits', rate('parley_write_seconds_count', now, before), 'perSecond'),
    figure('operator-edit-median', inMilliseconds(kept(0.5)), 'milliseconds'),
    figure('operator-edit-slowest', inMilliseconds(kept(0.99)), 'milliseconds', slow),
    figure('operator-commands', rate('parley_chat_commands_total', now, before), 'perSecond'),
    figure('operator-frames', rate('parley_frames_fanned_out_total', now, before), 'perSecond'),
    figure('operator-came', rate('parley_sockets_opened_total', now, before), 'perSecond'),
    figure('operator-left', rate('parley_sockets_closed_total', now, before), 'perSecond'),
  ];
  return { key: 'operator-group-work', figures };
}

function node(now: Sample, before: Sample | undefined): FigureGroup {
  const loop = now.sum('parley_nodejs_eventloop_lag_p99_seconds');
  const started = now.sum('parley_process_start_time_seconds');
  const files = now.sum('parley_process_open_fds');
  const most = now.sum('parley_process_max_fds');
  const share = files === undefined || most === undefined ? undefined : files / most;
  const processor = rate('parley_process_cpu_seconds_total', now, before);
  const failures = now.sum('parley_hook_failures_total') ?? 0;
  const figures = [
    figure('operator-uptime', started === undefined ? undefined : now.at / 1000 - started, 'duration'),
    figure('operator-processor', processor === undefined ? undefined : processor * 100, 'percent'),
    figure('operator-memory', now.sum('parley_process_resident_memory_bytes'), 'bytes'),
    figure(
      'operator-loop',
      inMilliseconds(loop),
      'milliseconds',
      (loop ?? 0) > bounds.loopSeconds && 'operator-look-loop',
    ),
    figure(
      'operator-files',
      share === undefined ? undefined : share * 100,
      'percent',
      (share ?? 0) > bounds.openFiles && 'operator-look-files',
    ),
    figure('operator-failures', failures, 'count', failures > 0 && 'operator-look-failures'),
  ];
  return { key: 'operator-group-node', figures };
}

/** What was refused since the start, by code, the most frequent first. */
function refusals(now: Sample): FigureGroup {
  const all = new Map<string, number>();
  const names = ['parley_writes_refused_total', 'parley_admissions_refused_total', 'parley_upgrades_refused_total'];
  for (const name of names) {
    for (const [code, count] of now.by(name, 'code')) all.set(code, (all.get(code) ?? 0) + count);
  }
  const figures = [...all]
    .filter(([, count]) => count > 0)
    .toSorted(([, one], [, other]) => other - one)
    .map(([code, value]): Figure => ({ label: { code }, value, unit: 'count' }));
  return { key: 'operator-group-refusals', figures };
}

function inMilliseconds(seconds: number | undefined): number | undefined {
  return seconds === undefined ? undefined : seconds * 1000;
}
