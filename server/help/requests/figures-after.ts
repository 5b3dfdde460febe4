// SPDX-License-Identifier: GPL-2.0-or-later
import type { HelpFigureTable } from '../../storage/tables/help.ts';
import type { RequestRecord, RequestState } from './request-record.ts';

/** What a change of a request changes in its row of figures. */
export type FigureChange = Partial<Pick<HelpFigureTable, 'joined' | 'parked' | 'ended' | 'solved'>> & {
  /** Milliseconds from the asking to this claim. */
  readonly wait?: number;
};

export function figuresAfter(before: RequestRecord, after: RequestRecord, now: number): FigureChange {
  const { state } = after;
  if (state.kind === before.state.kind && state.kind !== 'closed') return {};
  switch (state.kind) {
    case 'waiting':
      return {};
    case 'claimed':
      return before.state.kind === 'joined' ? {} : { wait: Math.max(0, now - after.askedAt) };
    case 'joined':
      return { joined: 1 };
    case 'parked':
      return { parked: 1 };
    case 'closed':
      return { ended: state.by === 'wiki' ? 'answered' : 'closed', ...solvedOf(state) };
    case 'withdrawn':
    case 'abandoned':
      return { ended: state.kind };
    default:
      return state satisfies never;
  }
}

function solvedOf({ solved }: Extract<RequestState, { kind: 'closed' }>): Pick<FigureChange, 'solved'> {
  return solved === undefined ? {} : { solved };
}
