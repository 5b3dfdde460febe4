// SPDX-License-Identifier: GPL-2.0-or-later
import { bounds, figure, type FigureGroup, inMilliseconds } from '../figure.ts';
import { rate, type Sample } from '../samples.ts';

/** What the process takes of the machine. */
export function ofProcess(now: Sample, before: Sample | undefined): FigureGroup {
  const loop = now.sum('parley_nodejs_eventloop_lag_p99_seconds');
  const started = now.sum('parley_process_start_time_seconds');
  const files = now.sum('parley_process_open_fds');
  const most = now.sum('parley_process_max_fds');
  const share = files === undefined || most === undefined ? undefined : files / most;
  const processor = rate('parley_process_cpu_seconds_total', now, before);
  const failures = now.sum('parley_hook_failures_total') ?? 0;
  const busy = (loop ?? 0) > bounds.loopSeconds && 'operator-look-loop';
  const full = (share ?? 0) > bounds.openFiles && 'operator-look-files';
  const figures = [
    figure('operator-uptime', started === undefined ? undefined : now.at / 1000 - started, 'duration'),
    figure('operator-processor', processor === undefined ? undefined : processor * 100, 'percent'),
    figure('operator-memory', now.sum('parley_process_resident_memory_bytes'), 'bytes'),
    figure('operator-loop', inMilliseconds(loop), 'milliseconds', busy),
    figure('operator-files', share === undefined ? undefined : share * 100, 'percent', full),
    figure('operator-failures', failures, 'count', failures > 0 && 'operator-look-failures'),
  ];
  return { key: 'operator-group-node', figures };
}
