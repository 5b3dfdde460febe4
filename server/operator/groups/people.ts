// SPDX-License-Identifier: GPL-2.0-or-later
import { figure, type FigureGroup } from '../figure.ts';
import type { Sample } from '../samples.ts';

/** Who is here, and where. */
export function people(now: Sample): FigureGroup {
  const figures = [
    figure('operator-people', now.sum('parley_people')),
    figure('operator-sockets', now.sum('parley_sockets')),
    figure('operator-sessions', now.sum('parley_edit_documents')),
    figure('operator-editing', now.sum('parley_edit_members')),
    figure('operator-conversations', now.sum('parley_feeds')),
    figure('operator-talking', now.sum('parley_feed_members')),
    figure('operator-rooms', now.sum('parley_rooms')),
  ];
  return { key: 'operator-group-people', figures };
}
