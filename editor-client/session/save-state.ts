// SPDX-License-Identifier: GPL-2.0-or-later
import type { DocumentStatus } from '@parley/chat-ui/connection/document-status.ts';
import type { SessionState } from '@parley/protocol/edit/frames.ts';
import type { ErrorCode } from '@parley/protocol/errors/codes.ts';
import type { Person } from '@parley/protocol/identity/person.ts';

/** Where the text a person sees is kept: what is shown beside the toolbar, always. */
export type SaveState =
  /** The text has not arrived yet. */
  | { readonly kind: 'opening' }
  /** The server was never reached since the page was opened. */
  | { readonly kind: 'unreachable' }
  /** Something typed is on its way. */
  | { readonly kind: 'saving' }
  /** The server has everything, durably. */
  | { readonly kind: 'on-server' }
  /** The server has everything, and all of it is on the page. `at` in milliseconds since 1970. */
  | { readonly kind: 'published'; readonly at: number; readonly by: Person }
  /** No connection. `unsent`: some text is in this browser alone. */
  | { readonly kind: 'offline'; readonly unsent: boolean; readonly since: number }
  /** Only reading is allowed. */
  | { readonly kind: 'read-only'; readonly code: ErrorCode }
  /** The document is closed to this person. */
  | { readonly kind: 'refused'; readonly code: ErrorCode; readonly unsent: boolean }
  /** The server could not keep what was sent; it is tried again. */
  | { readonly kind: 'failed'; readonly code: ErrorCode };

/** What is known, from which the state follows. */
export type SaveFacts = {
  readonly status: DocumentStatus;
  /** Text was synced with the server at least once since the page was opened. */
  readonly arrived: boolean;
  /** Something typed here was not acknowledged yet. */
  readonly unsent: boolean;
  /** The newest `session` frame. */
  readonly session?: SessionState;
  /** That frame is newer than the status: what it says of writing holds, whatever the token said on joining. */
  readonly sessionIsNewer: boolean;
  /** The text changed after that frame, so that what it says of publishing is old. */
  readonly changedSince: boolean;
  /** The server could not keep the last update. */
  readonly failure?: ErrorCode;
};

export type SaveEvent =
  | { readonly type: 'status'; readonly status: DocumentStatus }
  | { readonly type: 'typed' }
  /** Somebody else's words arrived. */
  | { readonly type: 'received' }
  /** The server acknowledged everything that was sent. */
  | { readonly type: 'acknowledged' }
  | { readonly type: 'session'; readonly session: SessionState }
  | { readonly type: 'failed'; readonly code: ErrorCode }
  /** Another document takes this one's place; `unsent` as its local copy says. */
  | { readonly type: 'opened'; readonly unsent: boolean };

/** The facts before anything happened. */
export const noFacts: SaveFacts = {
  status: { state: 'connecting' },
  arrived: false,
  unsent: false,
  sessionIsNewer: false,
  changedSince: false,
};

/** The facts after an event. Pure. */
export function withEvent(facts: SaveFacts, event: SaveEvent): SaveFacts {
  switch (event.type) {
    case 'status':
      return {
        ...facts,
        status: event.status,
        sessionIsNewer: false,
        arrived: facts.arrived || event.status.state === 'online',
      };
    case 'typed':
      return { ...facts, unsent: true, changedSince: true };
    case 'received':
      return { ...facts, changedSince: facts.arrived };
    case 'acknowledged':
      return withoutFailure({ ...facts, unsent: false });
    case 'session':
      // Words still on their way were not in the page when the server said this.
      return { ...facts, session: event.session, sessionIsNewer: true, changedSince: facts.unsent };
    case 'failed':
      return { ...facts, failure: event.code };
    case 'opened':
      return { ...noFacts, unsent: event.unsent };
  }
}

function withoutFailure({ failure: _over, ...facts }: SaveFacts): SaveFacts {
  return facts;
}

/** The state that the facts amount to. Never more hopeful than they are. */
export function saveStateOf(facts: SaveFacts): SaveState {
  const { status } = facts;
  switch (status.state) {
    case 'connecting':
      return facts.arrived ? savingOr(facts) : { kind: 'opening' };
    case 'online':
      return onlineState(facts, facts.sessionIsNewer ? facts.session?.readOnly : status.readOnly);
    case 'stopping':
      // A restart lasts seconds: what is unsent is on its way, the rest is on the server.
      return facts.arrived ? savingOr(facts) : { kind: 'opening' };
    case 'offline':
      return facts.arrived || facts.unsent
        ? { kind: 'offline', unsent: facts.unsent, since: status.since }
        : { kind: 'unreachable' };
    case 'refused':
      // A new lineage is being opened: the text is on its way there.
      if (status.code === 'session_over') return facts.unsent ? { kind: 'saving' } : { kind: 'opening' };
      return { kind: 'refused', code: status.code, unsent: facts.unsent };
  }
}

function onlineState(facts: SaveFacts, readOnly: ErrorCode | undefined): SaveState {
  if (readOnly !== undefined) return { kind: 'read-only', code: readOnly };
  if (facts.failure !== undefined) return { kind: 'failed', code: facts.failure };
  return savingOr(facts);
}

function savingOr(facts: SaveFacts): SaveState {
  if (facts.unsent) return { kind: 'saving' };
  const { session } = facts;
  if (session?.published === undefined || session.unpublished || facts.changedSince) return { kind: 'on-server' };
  return { kind: 'published', at: session.published.at, by: session.published.by };
}

/** Whether leaving the page now could lose words, or leave them in this browser alone. */
export function leavingLoses(state: SaveState): boolean {
  switch (state.kind) {
    case 'saving':
    case 'failed':
      return true;
    case 'offline':
    case 'refused':
      return state.unsent;
    case 'opening':
    case 'unreachable':
    case 'on-server':
    case 'published':
    case 'read-only':
      return false;
  }
}
