// SPDX-License-Identifier: GPL-2.0-or-later
import type { MessageEvent } from '@parley/protocol/chat/message.ts';
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import type { Published } from '@parley/protocol/http/api.ts';
import { type Person, personKey } from '@parley/protocol/identity/person.ts';
import type { Node } from 'prosemirror-model';
import type { WikiPage } from '../wiki/port.ts';
import type { EditSession, Seen } from './edit-session.ts';
import type { ClockRange } from './written-shares.ts';

/** Tells a page's edit-chat what happened; carrying it out twice must change nothing. */
export type AnnouncePublished = (
  editChat: string,
  by: Person,
  event: Extract<MessageEvent, { kind: 'published' }>,
) => Promise<void>;

export type PublishOrder = {
  readonly by: Person;
  readonly summary: string;
  /** The revision the person was shown the difference to. */
  readonly baseRevision: number;
};

/**
 * Makes one revision of the draft, in the publishing person's name. Runs alone in its session.
 * Rejects `nothing_to_publish`, `edit_conflict` when the page changed elsewhere, and what the wiki rejects.
 */
export async function publishDraft(
  session: EditSession,
  order: PublishOrder,
  announce: AnnouncePublished,
): Promise<Published> {
  const { wiki } = session.tools;
  const { bases } = session.pages;
  const { page, draft, seen } = await draftFor(session, order.by);
  const { baseRevision } = session.record;
  const canonical = session.pages.canonical(draft);
  const { html } = canonical;
  if (baseRevision === page.latestRevision && html === (await bases.read(baseRevision)).html) {
    await session.isAsPublished(seen);
    throw new ParleyError('nothing_to_publish');
  }
  // An older base is fine while the session itself has published since: the draft holds both people's words.
  if (baseRevision !== page.latestRevision || order.baseRevision > baseRevision) {
    session.tell();
    throw new ParleyError('edit_conflict');
  }
  const coAuthors = (await session.participants()).map(({ person, share }) => ({ person, share }));
  const { title } = page;
  const { editChat } = session;
  const request = { title, html, summary: order.summary, baseRevision, by: order.by, coAuthors, editChat };
  const revision = await wiki.publish(request);
  await bases.read(revision.id, canonical);
  await rememberPublished(session, { revision: revision.id, at: revision.at, by: order.by }, seen.written);
  await announceSafely(session, order, revision.id, announce);
  return { revision: revision.id, at: revision.at };
}

/** The page and its draft as they are now, for somebody who is about to publish. Rejects why they may not. */
export async function draftFor(
  session: EditSession,
  by: Person,
): Promise<{ readonly page: WikiPage; readonly draft: Node; readonly seen: Seen }> {
  const { wiki } = session.tools;
  const page = await session.page();
  session.sawRevision(page.latestRevision);
  const access = await wiki.access(by, page);
  if (!access.edit) throw new ParleyError(access.editRefusal ?? 'permission_denied');
  return { page, ...(await session.readDraft()) };
}

export async function rememberPublished(
  session: EditSession,
  published: { readonly revision: number; readonly at: number; readonly by: Person },
  seen: readonly ClockRange[],
): Promise<void> {
  const page = await session.tools.wiki.page(session.record.title);
  await session.tools.pageKeys.keep(session.record.key, page);
  session.sawRevision(Math.max(page.latestRevision, published.revision));
  await session.update({
    baseRevision: published.revision,
    published,
    unpublished: false,
    notCounted: seen,
  });
  // Somebody may have typed while the wiki was saving: they begin the next draft.
  const writing = (await session.participants()).filter(({ written }) => written > 0);
  const keys = new Set(writing.map(({ person }) => personKey(person)));
  session.note({ workers: new Map([...session.record.workers].filter(([key]) => keys.has(key))) });
  await session.compare();
  session.tell();
}

/** The revision is made, whatever becomes of the note in the conversation. */
export async function announceSafely(
  session: EditSession,
  order: PublishOrder,
  revision: number,
  announce: AnnouncePublished,
): Promise<void> {
  try {
    await announce(session.editChat, order.by, { kind: 'published', revision, summary: order.summary });
  } catch (error) {
    session.tools.logger.error({ err: error, document: session.name, revision }, 'a publish was not announced');
  }
}

/** Revisions looked at for one whose note is missing: people may have edited the page elsewhere since. */
const revisionsLookedAt = 10;

/**
 * A process that ended between a publish and its note in the conversation left the note out: it is made up for when
 * the session is used again. Announcing what was announced changes nothing.
 */
export async function announceMissed(session: EditSession, announce: AnnouncePublished): Promise<void> {
  if (session.isAnnounced) return;
  session.isAnnounced = true;
  await session.alone(async () => {
    const { title } = await session.page();
    const revisions = await session.tools.wiki.history(title, revisionsLookedAt);
    const last = revisions.find(({ editChat }) => editChat === session.editChat);
    if (last === undefined) return;
    await announce(session.editChat, last.by, { kind: 'published', revision: last.id, summary: last.summary });
  });
}
