// SPDX-License-Identifier: GPL-2.0-or-later
import { parseDocumentName, type DocumentKind } from '@parley/protocol/documents/document-name.ts';
import { type ErrorCode, ParleyError } from '@parley/protocol/errors/codes.ts';
import { personKey } from '@parley/protocol/identity/person.ts';
import type { Logger } from 'pino';
import { isAway, isConflict } from '../../storage/dialects/failures.ts';
import type { Admission, Admit } from '../../identity/admission.ts';
import { closeCodeOf } from '../close-code-of.ts';
import type { SyncLimits } from '../limits.ts';
import type { Carrier, Member, Outlet } from '../member.ts';
import type { SyncMetrics } from '../metrics.ts';
import { authenticated, denied } from '../wire/bodies.ts';
import type { Counts } from './counts.ts';
import type { Slot, Socket } from './socket.ts';

export type AdmittanceDeps = {
  readonly admit: Admit;
  readonly carriers: ReadonlyMap<DocumentKind, Carrier>;
  readonly people: Counts;
  readonly limits: SyncLimits;
  readonly metrics: SyncMetrics;
  readonly log: Logger;
  readonly isStopping: () => boolean;
};

type Admitting = Extract<Slot, { kind: 'admitting' }>;

/**
 * Checks the token that a client presents for one document and takes it in. Every refusal is told with its code, and
 * leaves the other documents of the socket alone.
 */
export async function presentToken(socket: Socket, key: string, token: string, deps: AdmittanceDeps): Promise<void> {
  const slot = socket.slots.get(key);
  // One token at a time: a second one that overtakes the first is not looked at.
  if (slot?.kind === 'admitting') return;
  const name = documentOf(socket, key);
  const outlet = slot?.outlet ?? socket.outlet(key);
  try {
    if (slot === undefined) await join(socket, key, name, token, outlet, deps);
    else await joinAgain(socket, key, name, token, slot, deps);
  } catch (error) {
    refuse(socket, key, outlet, codeOf(error, deps.log, socket.id), deps);
  }
}

function documentOf(socket: Socket, key: string): string {
  if (socket.protocol.kind === 'plain') return socket.protocol.document;
  const separator = key.indexOf('\0');
  return separator === -1 ? key : key.slice(0, separator);
}

async function join(
  socket: Socket,
  key: string,
  name: string,
  token: string,
  outlet: Outlet,
  deps: AdmittanceDeps,
): Promise<void> {
  if (deps.isStopping()) throw new ParleyError('stopping');
  if (socket.slots.size >= deps.limits.documentsPerSocket) throw new ParleyError('too_many_documents');
  const document = parseDocumentName(name);
  const carrier = document === undefined ? undefined : deps.carriers.get(document.kind);
  if (document === undefined || carrier === undefined) throw new ParleyError('not_found');
  const slot: Admitting = { kind: 'admitting', outlet, waiting: [], waitingBytes: 0, admission: undefined };
  socket.slots.set(key, slot);
  const admission = await verified(name, token, deps);
  if (socket.slots.get(key) !== slot) return;
  slot.admission = admission;
  const member = await carrier.join(name, document, admission, outlet);
  // The client may have gone, or closed the document, while it was loaded.
  if (socket.slots.get(key) === slot && countPerson(socket, admission, deps)) {
    takeIn(socket, key, slot, member, document.kind, deps);
    return;
  }
  member.leave();
  if (socket.slots.get(key) === slot) throw new ParleyError('too_many_connections');
}

/** False when the person has as many sockets open as allowed. */
function countPerson(socket: Socket, admission: Admission, deps: AdmittanceDeps): boolean {
  const person = personKey(admission.person);
  return socket.speaksFor(person) || deps.people.add(person, deps.limits.socketsPerPerson);
}

function takeIn(
  socket: Socket,
  key: string,
  slot: Admitting,
  member: Member,
  kind: DocumentKind,
  deps: AdmittanceDeps,
): void {
  const { outlet, waiting, admission = member.admission } = slot;
  const joined: Slot = { kind: 'joined', outlet, member, person: personKey(admission.person) };
  socket.slots.set(key, joined);
  socket.wasAdmitted = true;
  deps.metrics.admitted(kind);
  deps.log.debug({ connection: socket.id, kind }, 'a document was joined');
  socket.together(() => {
    outlet.send(authenticated(admission.readOnly !== undefined));
    member.start();
    // What the person may do changed while the document was loaded.
    if (admission !== member.admission) member.readmit(admission);
    for (const message of waiting) {
      // Put out again at the door, as somebody who is banned: then nothing is answered either.
      if (socket.slots.get(key) !== joined) break;
      member.receive(message);
    }
  });
}

/** A client that is in presents a new token, as the stock provider does when it attaches anew. */
async function joinAgain(
  socket: Socket,
  key: string,
  name: string,
  token: string,
  slot: Extract<Slot, { kind: 'joined' }>,
  deps: AdmittanceDeps,
): Promise<void> {
  const admission = await verified(name, token, deps);
  if (socket.slots.get(key) !== slot) return;
  if (personKey(admission.person) !== slot.person) throw new ParleyError('token_invalid');
  slot.outlet.send(authenticated(admission.readOnly !== undefined));
  slot.member.readmit(admission);
}

async function verified(name: string, token: string, deps: AdmittanceDeps): Promise<Admission> {
  const admission = await deps.admit(token, name);
  if (admission.document !== name) throw new ParleyError('token_invalid');
  return admission;
}

function refuse(socket: Socket, key: string, outlet: Outlet, code: ErrorCode, deps: AdmittanceDeps): void {
  const slot = socket.slots.get(key);
  if (slot?.outlet === outlet) socket.remove(key);
  deps.metrics.admissionRefused(code);
  deps.log.debug({ connection: socket.id, code }, 'a document was refused');
  if (socket.protocol.kind === 'plain') socket.close(closeCodeOf(code), code);
  else outlet.send(denied(code));
}

function codeOf(error: unknown, log: Logger, connection: number): ErrorCode {
  if (error instanceof ParleyError) return error.code;
  log.error({ err: error, connection }, 'An admission failed');
  // The client asks again a little later.
  if (isAway(error) || isConflict(error)) return 'storage_failed';
  return 'internal';
}
