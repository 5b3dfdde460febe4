// SPDX-License-Identifier: GPL-2.0-or-later
import type { HelpRequest } from '@parley/protocol/help/request.ts';

/** Whether a request has not ended yet. */
export function isOpen({ state }: HelpRequest): boolean {
  switch (state.kind) {
    case 'waiting':
    case 'claimed':
    case 'joined':
    case 'parked':
      return true;
    case 'closed':
    case 'withdrawn':
    case 'abandoned':
      return false;
  }
}
