// SPDX-License-Identifier: GPL-2.0-or-later
import type { ErrorCode } from '@parley/protocol/errors/codes.ts';
import type { Admission } from '../identity/admission.ts';
import type { Guarded } from './guarded.ts';
import type { Socket } from './socket/socket.ts';

/** What becomes of one open connection to a document. */
export type AccessDecision =
  | { readonly kind: 'keep' }
  /** The same person with other roles, rights or reason to only read. */
  | { readonly kind: 'change'; readonly admission: Admission }
  /** The connection to this document ends with the code as its reason; the socket stays. */
  | { readonly kind: 'end'; readonly code: ErrorCode };

/** Decides for each open connection, by its present admission. */
export type AccessChange = (admission: Admission) => AccessDecision;

/** Carries a change of access to every open connection within this turn of the event loop. */
export function reviseAccess(sockets: Iterable<Socket>, change: AccessChange, guarded: Guarded): void {
  for (const socket of sockets) {
    for (const slot of socket.slots.values()) {
      const present = slot.kind === 'joined' ? slot.member.admission : slot.admission;
      if (present === undefined) continue;
      const decision = guarded.call<AccessDecision>('revise', () => change(present), { kind: 'keep' });
      switch (decision.kind) {
        case 'keep':
          break;
        case 'change':
          if (slot.kind === 'joined') slot.member.readmit(decision.admission);
          else slot.admission = decision.admission;
          break;
        case 'end':
          if (slot.kind === 'joined') slot.member.drop?.();
          slot.outlet.expel(decision.code);
          break;
      }
    }
  }
}
