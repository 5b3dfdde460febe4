// SPDX-License-Identifier: GPL-2.0-or-later
import * as v from 'valibot';
import type { RevisionSummary } from '@parley/protocol/http/api.ts';
import type { Person } from '@parley/protocol/identity/person.ts';
import type { WikiPage } from '../port.ts';

/** What the extension on the wiki answers. A wiki is somebody else's: nothing of it is taken unread. */
const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const Title = v.pipe(v.string(), v.maxLength(1024));

export const PageAnswer = v.object({
  title: Title,
  pageId: v.nullish(Count),
  latestRevision: v.nullish(Count),
  contentModel: v.nullish(v.string()),
  redirect: v.nullish(v.string()),
});

export const UserAnswer = v.object({
  userId: v.pipe(
    v.union([v.string(), v.number()]),
    v.transform((id) => String(id)),
  ),
  name: v.pipe(v.string(), v.maxLength(255)),
  centralId: v.nullish(
    v.pipe(
      v.union([v.string(), v.number()]),
      v.transform((id) => String(id)),
    ),
  ),
});

const ParticipantAnswer = v.object({ ...UserAnswer.entries, wiki: v.string(), share: v.number() });

export const RevisionAnswer = v.object({
  id: Count,
  parent: v.nullish(Count),
  at: v.number(),
  /** Absent when the wiki hides who it was. */
  by: v.nullish(UserAnswer),
  summary: v.nullish(v.string()),
  bytes: v.nullish(v.number()),
  tags: v.nullish(v.array(v.string())),
  participants: v.nullish(v.array(ParticipantAnswer)),
  editChat: v.nullish(v.string()),
});

export const ContentAnswer = v.object({
  page: PageAnswer,
  revision: RevisionAnswer,
  html: v.string(),
  wikitext: v.nullish(v.string()),
});

export const AccessAnswer = v.object({
  read: v.boolean(),
  edit: v.boolean(),
  refusal: v.nullish(v.string()),
  rights: v.optional(v.array(v.string()), []),
  groups: v.optional(v.array(v.string()), []),
  blocked: v.nullish(v.object({ partial: v.optional(v.boolean(), false) })),
  validUntil: v.nullish(v.number()),
  editCount: v.optional(Count),
});

export const RelationsAnswer = v.object({
  links: v.array(Title),
  categories: v.array(Title),
  hints: v.array(Title),
  host: v.boolean(),
});

export const AllRelationsAnswer = v.object({
  pages: v.array(v.object({ title: Title, ...RelationsAnswer.entries })),
  next: v.nullish(v.union([v.string(), v.number()])),
});

export const HistoryAnswer = v.object({ revisions: v.array(RevisionAnswer) });
export const SearchAnswer = v.object({ titles: v.array(Title) });
export const WikitextAnswer = v.object({ text: v.string() });
export const SourceAnswer = v.object({ wikitext: v.string() });
export const HtmlAnswer = v.object({ html: v.string() });
export const NoteAnswer = v.object({ revision: Count, title: Title });

/** A page as the port tells it. */
export function pageOf({ title, pageId, latestRevision }: v.InferOutput<typeof PageAnswer>): WikiPage {
  const revision = latestRevision ?? 0;
  return pageId == null || pageId === 0 ? { title, latestRevision: 0 } : { title, pageId, latestRevision: revision };
}

/** A person of this wiki. */
export function personOf(wiki: string, { userId, name, centralId }: v.InferOutput<typeof UserAnswer>): Person {
  return { wiki, userId, name, ...(centralId == null ? {} : { centralId }) };
}

/** A revision as the port tells it. */
export function summaryOf(wiki: string, revision: v.InferOutput<typeof RevisionAnswer>): RevisionSummary {
  const { id, parent, at, by, summary, bytes, participants, editChat } = revision;
  return {
    id,
    parent: parent ?? 0,
    at,
    by: by == null ? { wiki, userId: '0', name: '' } : personOf(wiki, by),
    summary: summary ?? '',
    coAuthors: (participants ?? []).map(({ share, ...person }) => ({ person: personOf(person.wiki, person), share })),
    bytes: bytes ?? 0,
    ...(editChat == null ? {} : { editChat }),
  };
}
