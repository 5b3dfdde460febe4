// SPDX-License-Identifier: GPL-2.0-or-later
import { personKey } from '@parley/protocol/identity/person.ts';
import * as v from 'valibot';
import type { Admission } from '../../identity/admission.ts';
import { isAnonymous } from '../../identity/anonymous.ts';
import { presentPerson } from '../present-person.ts';
import { type PresenceEntry, readPresence, writePresence } from './presence-update.ts';

/** Longest cursor as JSON: two relative positions take some 200 characters. */
const longestCursor = 1000;
/** Largest clock taken from a client; the server's own word that a client left must always be newer. */
const largestClock = 2 ** 31;

const StateSchema = v.object({
  cursor: v.optional(v.nullable(v.object({ anchor: v.unknown(), head: v.unknown() }))),
});

/** Client ids that left are remembered up to this many. */
const mostDeparted = 5000;

/** Whoever is present: one connection with its admission. */
export type PresenceHolder = { readonly admission: Admission };

type Entry = {
  readonly holder: PresenceHolder;
  /** The client's own clock. */
  readonly heard: number;
  /** The clock others are told; differs from the client's when it came back with an old one. */
  clock: number;
  cursor: { readonly anchor: unknown; readonly head: unknown } | null;
  /** The state as others see it. */
  state: string;
};

/** Entries in one message at most; what is left comes with the next. */
const mostAtOnce = 64;

/**
 * Who is in a document and where their cursors are. A connection speaks for one client id; who that is comes from
 * its admission, only the cursor is its own.
 */
export class Presence {
  private readonly entries = new Map<number, Entry>();
  private readonly clientOf = new Map<PresenceHolder, number>();
  /** Client ids whose state others have not been told; `null` entries are told as gone. */
  private readonly untold = new Map<number, { readonly clock: number } | undefined>();
  /** The last clock told of client ids that left: others ignore what is not newer. */
  private readonly departed = new Map<number, number>();
  private readonly changed: () => void;

  /** `changed` is called when there is something to tell. */
  constructor(changed: () => void) {
    this.changed = changed;
  }

  /** Takes what a connection says of itself; what it says of others is dropped. @throws ParleyError `bad_request` */
  update(holder: PresenceHolder, bytes: Uint8Array, mayUse: (clientId: number) => boolean): void {
    const entries = readPresence(bytes);
    // Readers without sign-in have no name to show.
    if (isAnonymous(holder.admission.person)) return;
    for (const { clientId, clock, state } of entries) {
      if (clock > largestClock || !this.belongsTo(holder, clientId, mayUse)) continue;
      if (state === null) this.remove(holder);
      else this.set(holder, clientId, clock, cursorOf(state));
    }
  }

  private belongsTo(holder: PresenceHolder, clientId: number, mayUse: (clientId: number) => boolean): boolean {
    const own = this.clientOf.get(holder);
    if (own !== undefined) return own === clientId;
    const entry = this.entries.get(clientId);
    if (entry === undefined) return mayUse(clientId);
    // A person's connection that came back replaces the one that was lost and is not yet known to be.
    if (personKey(entry.holder.admission.person) !== personKey(holder.admission.person)) return false;
    this.clientOf.delete(entry.holder);
    this.entries.delete(clientId);
    return true;
  }

  private set(holder: PresenceHolder, clientId: number, clock: number, cursor: Entry['cursor'] | undefined): void {
    const entry = this.entries.get(clientId);
    if (entry !== undefined && clock <= entry.heard) return;
    // At least 1: others take 0 for nothing at all.
    const told = Math.max(clock, (entry?.clock ?? this.departed.get(clientId) ?? 0) + 1);
    const where = cursor === undefined ? (entry?.cursor ?? null) : cursor;
    const state = stateOf(holder.admission, where);
    this.clientOf.set(holder, clientId);
    this.entries.set(clientId, { holder, heard: clock, clock: told, cursor: where, state });
    // A heartbeat says nothing new; the digest of all keeps everybody alive.
    if (entry?.state !== state) this.tell(clientId, undefined);
  }

  /** The person's access changed, and with it how others see them. */
  restamp(holder: PresenceHolder): void {
    const clientId = this.clientOf.get(holder);
    const entry = clientId === undefined ? undefined : this.entries.get(clientId);
    if (clientId === undefined || entry === undefined) return;
    entry.state = stateOf(holder.admission, entry.cursor);
    entry.clock += 1;
    this.tell(clientId, undefined);
  }

  /** The connection says that it left, or is gone. */
  remove(holder: PresenceHolder): void {
    const clientId = this.clientOf.get(holder);
    if (clientId === undefined) return;
    const entry = this.entries.get(clientId);
    this.clientOf.delete(holder);
    this.entries.delete(clientId);
    const clock = (entry?.clock ?? 0) + 1;
    this.departed.set(clientId, clock);
    if (this.departed.size > mostDeparted) this.departed.clear();
    this.tell(clientId, { clock });
  }

  /** The person another connection shows under this client id; writes under it are theirs alone. */
  personAt(clientId: number): string | undefined {
    const entry = this.entries.get(clientId);
    return entry === undefined ? undefined : personKey(entry.holder.admission.person);
  }

  /** Everybody, for a newcomer and for the regular digest; `undefined` when nobody is there. */
  everybody(): Uint8Array | undefined {
    if (this.entries.size === 0) return undefined;
    return writePresence([...this.entries].map(([clientId, { clock, state }]) => ({ clientId, clock, state })));
  }

  /** What others have not been told yet; `undefined` when nothing. */
  takeUntold(): Uint8Array | undefined {
    if (this.untold.size === 0) return undefined;
    const taken = [...this.untold].slice(0, mostAtOnce);
    for (const [clientId] of taken) this.untold.delete(clientId);
    if (this.untold.size > 0) this.changed();
    return writePresence(taken.flatMap(([clientId, left]) => this.toldOf(clientId, left)));
  }

  private toldOf(clientId: number, left: { readonly clock: number } | undefined): readonly PresenceEntry[] {
    const entry = this.entries.get(clientId);
    if (entry !== undefined) return [{ clientId, clock: entry.clock, state: entry.state }];
    return left === undefined ? [] : [{ clientId, clock: left.clock, state: null }];
  }

  private tell(clientId: number, left: { readonly clock: number } | undefined): void {
    this.untold.set(clientId, left);
    this.changed();
  }
}

/** `undefined` when the state says nothing of a cursor that can be used. */
function cursorOf(state: string): Entry['cursor'] | undefined {
  if (state.length > longestCursor * 4) return undefined;
  const parsed = v.safeParse(StateSchema, parseJson(state));
  if (!parsed.success) return null;
  const cursor = parsed.output.cursor ?? null;
  return JSON.stringify(cursor).length > longestCursor ? null : cursor;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function stateOf(admission: Admission, cursor: Entry['cursor']): string {
  return JSON.stringify({ user: presentPerson(admission), cursor });
}
