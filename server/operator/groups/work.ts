// SPDX-License-Identifier: GPL-2.0-or-later
import { bounds, figure, type FigureGroup, inMilliseconds } from '../figure.ts';
import { quantile, rate, type Sample } from '../samples.ts';

/** What the node does, for each second. */
export function work(now: Sample, before: Sample | undefined): FigureGroup {
  const kept = (share: number) => quantile('parley_write_seconds', share, now, before);
  const delivered = quantile('parley_delivery_seconds', 0.99, now, before);
  const slow = (kept(0.99) ?? 0) > bounds.writeSeconds && 'operator-look-storage';
  const figures = [
    figure('operator-edits', rate('parley_write_seconds_count', now, before), 'perSecond'),
    figure('operator-edit-median', inMilliseconds(kept(0.5)), 'milliseconds'),
    figure('operator-edit-slowest', inMilliseconds(kept(0.99)), 'milliseconds', slow),
    figure('operator-commands', rate('parley_chat_commands_total', now, before), 'perSecond'),
    figure('operator-frames', rate('parley_frames_fanned_out_total', now, before), 'perSecond'),
    figure('operator-delivery', inMilliseconds(delivered), 'milliseconds'),
    figure('operator-came', rate('parley_sockets_opened_total', now, before), 'perSecond'),
    figure('operator-left', rate('parley_sockets_closed_total', now, before), 'perSecond'),
    figure('operator-tokens', rate('parley_admissions_total', now, before), 'perSecond'),
  ];
  return { key: 'operator-group-work', figures };
}
