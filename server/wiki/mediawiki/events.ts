// SPDX-License-Identifier: GPL-2.0-or-later
import * as v from 'valibot';
import type { Person } from '@parley/protocol/identity/person.ts';
import type { WikiChange, WikiPage } from '../port.ts';
import { personOf, UserAnswer } from './answers.ts';

const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** Any event, also of a kind that a later version of the extension may send. */
export const AnyEvent = v.looseObject({ number: Count, at: v.number(), kind: v.string() });

export type AnyEvent = v.InferOutput<typeof AnyEvent>;

export const EventList = v.object({ events: v.array(AnyEvent) });

const EventPage = v.object({
  id: v.nullish(Count),
  title: v.pipe(v.string(), v.maxLength(1024)),
  latestRevision: v.nullish(Count),
});

/** A deleted page keeps its number here: what is kept of it is found by that. */
function pageOf({ id, title, latestRevision }: v.InferOutput<typeof EventPage>): WikiPage {
  return { title, ...(id ? { pageId: id } : {}), latestRevision: latestRevision ?? 0 };
}

const page = { page: EventPage };
const user = { user: UserAnswer };

const KnownEvent = v.variant('kind', [
  v.object({
    kind: v.literal('saved'),
    ...page,
    revision: Count,
    by: UserAnswer,
    ticket: v.nullish(v.object({ document: v.string() })),
  }),
  v.object({ kind: v.literal('moved'), ...page, from: v.string() }),
  v.object({ kind: v.literal('deleted'), ...page }),
  v.object({ kind: v.literal('undeleted'), ...page }),
  v.object({ kind: v.literal('protected'), ...page }),
  v.object({ kind: v.literal('hidden'), ...page, revisions: v.array(Count) }),
  v.object({ kind: v.literal('relations'), ...page }),
  v.object({ kind: v.literal('blocked'), ...user }),
  v.object({ kind: v.literal('unblocked'), ...user }),
  v.object({ kind: v.literal('groups'), ...user }),
  v.object({ kind: v.literal('renamed'), ...user }),
  v.object({ kind: v.literal('loggedout'), ...user }),
]);

/** What one event means: what must be forgotten, and what the rest of the server is told, in this order. */
export type EventMeaning = {
  /** Pages as they are from now on. */
  readonly pages: readonly WikiPage[];
  /** Titles that say something else now. */
  readonly forgotten: readonly WikiPage[];
  readonly hiddenRevisions: readonly number[];
  /** People whose sign-ins end. */
  readonly signedOut: readonly Person[];
  readonly changes: readonly WikiChange[];
};

const nothing: EventMeaning = { pages: [], forgotten: [], hiddenRevisions: [], signedOut: [], changes: [] };

/** Reads an event; `undefined` for one of an unknown kind or form, which is passed over. */
export function meaningOf(wiki: string, event: AnyEvent): EventMeaning | undefined {
  const known = v.safeParse(KnownEvent, event);
  return known.success ? meaning(wiki, known.output) : undefined;
}

function meaning(wiki: string, event: v.InferOutput<typeof KnownEvent>): EventMeaning {
  switch (event.kind) {
    case 'saved': {
      const { revision, by, ticket } = event;
      const now = pageOf(event.page);
      // Told late, the page may have gone on; what it is now is asked for.
      const saved = { ...now, latestRevision: Math.max(now.latestRevision, revision) };
      const document = ticket == null ? {} : { document: ticket.document };
      const change: WikiChange = { kind: 'saved', page: saved, revision, by: personOf(wiki, by), ...document };
      return { ...nothing, pages: [saved], changes: [change] };
    }
    case 'moved': {
      const now = pageOf(event.page);
      const from = { title: event.from, latestRevision: 0 };
      const changes: WikiChange[] = [
        { kind: 'moved', page: now, from: event.from },
        { kind: 'access', page: now },
      ];
      return { ...nothing, forgotten: [from, { ...now }], changes };
    }
    case 'deleted': {
      const gone = pageOf(event.page);
      const changes: WikiChange[] = [
        { kind: 'deleted', page: gone },
        { kind: 'access', page: gone },
      ];
      return { ...nothing, forgotten: [gone], changes };
    }
    case 'undeleted': {
      const back = pageOf(event.page);
      const changes: WikiChange[] = [
        { kind: 'restored', page: back },
        { kind: 'access', page: back },
      ];
      return { ...nothing, forgotten: [back], changes };
    }
    case 'protected': {
      const restricted = pageOf(event.page);
      return { ...nothing, changes: [{ kind: 'access', page: restricted }] };
    }
    case 'hidden':
      return {
        ...nothing,
        hiddenRevisions: event.revisions,
        changes: [{ kind: 'access', page: pageOf(event.page) }],
      };
    case 'relations':
      return { ...nothing, changes: [{ kind: 'relations', page: pageOf(event.page) }] };
    case 'blocked':
    case 'unblocked':
    case 'groups':
      return { ...nothing, changes: [{ kind: 'access', person: personOf(wiki, event.user) }] };
    case 'renamed':
    case 'loggedout': {
      const person = personOf(wiki, event.user);
      return { ...nothing, signedOut: [person], changes: [{ kind: 'signed_out', person }] };
    }
    default:
      return event satisfies never;
  }
}
