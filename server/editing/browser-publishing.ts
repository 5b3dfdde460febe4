// SPDX-License-Identifier: GPL-2.0-or-later
import type { Node } from 'prosemirror-model';
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import type { PreparedEdit, Published } from '@parley/protocol/http/api.ts';
import { mergeDocuments } from '@parley/protocol/merge/merge-documents.ts';
import { displayName, type Person, personKey } from '@parley/protocol/identity/person.ts';
import type { CoAuthor, RevisionContent } from '../wiki/port.ts';
import type { EditSession } from './edit-session.ts';
import { DoesNotFit, followOutsideEdit, rewrite } from './outside-edits.ts';
import {
  type AnnouncePublished,
  announceSafely,
  draftFor,
  type PublishOrder,
  rememberPublished,
} from './publishing.ts';
import { wikitextOfDraft } from './session-pages.ts';
import type { ClockRange } from './written-shares.ts';

/** What somebody took to their browser to save it: the draft as it was in that moment. */
type Prepared = {
  readonly by: Person;
  readonly summary: string;
  readonly baseRevision: number;
  readonly draft: Node;
  readonly seen: readonly ClockRange[];
};

/** Preparations remembered of one session: people look at the difference, go back and write on. */
const mostPrepared = 20;
/** Co-authors named in a summary; all of them stand beside the revision. */
const namedInSummary = 5;
/** MediaWiki keeps 500 characters of a summary. */
const longestSummary = 500;

/**
 * MediaWiki overlooks a conflict when nobody else has edited after `basetimestamp`, and it keeps times in seconds: an
 * edit in the very second of the base would be overwritten. What the base is, `baserevid` says.
 */
const beforeBase = 1000;

const preparations = new WeakMap<EditSession, readonly Prepared[]>();

/**
 * Everything a person's browser needs to save the draft as their own edit. Runs alone in its session.
 * Rejects `nothing_to_publish`, `edit_conflict` when the page changed elsewhere, and why they may not edit.
 */
export async function preparePublish(session: EditSession, order: PublishOrder): Promise<PreparedEdit> {
  const { wiki, now } = session.tools;
  const { publishing } = wiki;
  if (publishing.kind !== 'browser') throw new ParleyError('bad_request', 'On this wiki the server publishes.');
  const startTimestamp = timestampOf(now());
  const { page, draft, seen } = await draftFor(session, order.by);
  const { baseRevision } = session.record;
  if (baseRevision !== page.latestRevision || order.baseRevision > baseRevision) {
    session.tell();
    throw new ParleyError('edit_conflict');
  }
  const canonical = session.pages.canonical(draft);
  const same = session.pages.isSame(draft, await session.pages.bases.read(baseRevision));
  const { title, pageId } = page;
  const source = same ? '' : await wikitextOfDraft(wiki, session.record.mode, title, baseRevision, canonical);
  const base = baseRevision === 0 ? undefined : await wiki.revision(baseRevision);
  if (same || source === base?.source) {
    await session.isAsPublished(seen);
    throw new ParleyError('nothing_to_publish');
  }
  const coAuthors = (await session.participants()).map(({ person, share }) => ({ person, share }));
  const { editChat, name: document } = session;
  const exists = pageId === undefined ? {} : { pageId };
  const { by } = order;
  const ticket = publishing.ticket({ document, title, ...exists, baseRevision, source, by, coAuthors, editChat });
  remember(session, { by, summary: order.summary, baseRevision, draft, seen: seen.written });
  return {
    wikitext: source,
    title,
    baseRevision,
    ...(base === undefined ? {} : { baseTimestamp: timestampOf(base.revision.at - beforeBase) }),
    startTimestamp,
    ticket,
    summary: summaryWith(order, coAuthors, wiki.id),
  };
}

/**
 * A revision was made from the session: it becomes what the draft builds on, with whatever the wiki made of it or
 * merged into it. What the wiki says of the revision is believed, not what `by` says. Runs alone in its session.
 * Rejects `not_found` for a revision that is none of this page.
 */
export async function takePublished(
  session: EditSession,
  revision: number,
  announce: AnnouncePublished,
  by?: Person,
): Promise<Published> {
  const { published, baseRevision } = session.record;
  if (published?.revision === revision) return { revision, at: published.at };
  const content = await session.tools.wiki.revision(revision);
  if (content === undefined || !(await isOfSession(session, content))) throw new ParleyError('not_found');
  await session.tools.pageKeys.keep(session.record.key, content.page);
  session.sawRevision(Math.max(content.page.latestRevision, revision));
  const prepared = preparedFor(session, content, by);
  const isOurs = prepared !== undefined || content.revision.editChat === session.editChat;
  if (!isOurs || revision <= baseRevision || !session.record.seeded) {
    await followOutsideEdit(session);
    return { revision, at: content.revision.at };
  }
  const { at, summary } = content.revision;
  const author = content.revision.by;
  if (await takeIn(session, content, prepared)) {
    preparations.delete(session);
    await rememberPublished(session, { revision, at, by: author }, prepared?.seen ?? []);
  } else {
    await session.update({ published: { revision, at, by: author } });
    await session.compare();
    session.tell();
  }
  const order = { by: author, summary: prepared?.summary ?? summary, baseRevision };
  await announceSafely(session, order, revision, announce);
  return { revision, at };
}

/** Writes the revision into the draft, and what people typed since on top; false when the two do not fit together. */
async function takeIn(session: EditSession, content: RevisionContent, prepared: Prepared | undefined) {
  const theirs = await session.pages.read(content);
  const from = prepared?.draft ?? (await session.pages.bases.read(session.record.baseRevision)).page;
  try {
    await rewrite(session, content.revision.by, (draft) => {
      if (draft.eq(theirs)) return draft;
      if (draft.eq(from)) return theirs;
      const merged = mergeDocuments(from, draft, theirs);
      if (!merged.ok) throw new DoesNotFit();
      return merged.doc;
    });
    return true;
  } catch (error) {
    if (error instanceof DoesNotFit) return false;
    throw error;
  }
}

/** A page that was made just now has an id that nobody here knew. */
async function isOfSession(session: EditSession, { page }: RevisionContent): Promise<boolean> {
  if ((await session.tools.pageKeys.keyOf(page)) === session.record.key) return true;
  const before = await session.page();
  return before.title === page.title && (before.pageId === undefined || before.pageId === page.pageId);
}

function remember(session: EditSession, prepared: Prepared): void {
  const known = preparations.get(session) ?? [];
  preparations.set(session, [...known, prepared].slice(-mostPrepared));
}

/** The last thing this person took with them, on the base that the revision was made of. */
function preparedFor(
  session: EditSession,
  { revision }: RevisionContent,
  by: Person | undefined,
): Prepared | undefined {
  const isAuthor = (person: Person) => person.wiki === revision.by.wiki && person.userId === revision.by.userId;
  if (by !== undefined && !isAuthor(by)) return undefined;
  return preparations.get(session)?.findLast((prepared) => isAuthor(prepared.by));
}

function timestampOf(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19)}Z`;
}

/** The summary, and who else wrote: people of the wiki as links, as far as there is room. */
function summaryWith({ summary, by }: PublishOrder, coAuthors: readonly CoAuthor[], homeWiki: string): string {
  const others = coAuthors.filter(({ person }) => personKey(person) !== personKey(by)).slice(0, namedInSummary);
  let text = summary;
  for (const [index, { person }] of others.entries()) {
    const name = displayName(person, homeWiki);
    const link = person.wiki === homeWiki ? `[[User:${name}|${name}]]` : name;
    const longer = `${text}${index === 0 ? (text === '' ? '+ ' : ' + ') : ', '}${link}`;
    if (longer.length > longestSummary) break;
    text = longer;
  }
  return text;
}
