// SPDX-License-Identifier: GPL-2.0-or-later
import type {
  FoundRooms,
  MadeRoom,
  PageDocuments,
  RoomCounts,
  RoomEntry,
  RoomList,
} from '@parley/protocol/http/api.ts';
import { rememberTitle } from '../connection/document-titles.ts';
import { api } from './api-client.ts';

/** What the drawer of a page offers, people first. */
export async function listRooms(page: string): Promise<RoomList> {
  const list = await api.get<RoomList>('/api/rooms', { query: { page } });
  for (const { kind, document, title } of list.rooms) if (kind !== 'social') rememberTitle(document, title);
  return list;
}

/** How rooms are looked for. */
export type RoomQuery =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'category'; readonly category: string }
  | { readonly kind: 'populated' };

/** Rooms with somebody in them, and social rooms also while empty. */
export async function findRooms(query: RoomQuery, signal: AbortSignal): Promise<readonly RoomEntry[]> {
  switch (query.kind) {
    case 'words':
      return (await api.get<FoundRooms>('/api/rooms/search', { query: { q: query.words }, signal })).rooms;
    case 'category':
      return (await api.get<FoundRooms>('/api/rooms/category', { query: { category: query.category }, signal })).rooms;
    case 'populated':
      return (await api.get<FoundRooms>('/api/rooms/populated', { signal })).rooms;
  }
}

/** The names of all that is live about a page. */
export async function documentsOfPage(page: string): Promise<PageDocuments> {
  const documents = await api.get<PageDocuments>('/api/documents', { query: { page } });
  const { edit, editChat, room, page: found } = documents;
  for (const document of [edit, editChat, room]) rememberTitle(document, found.title);
  return documents;
}

/** The name of the room of a page, which need not have anybody in it. */
export async function roomOfPage(page: string): Promise<string> {
  return (await documentsOfPage(page)).room;
}

/** Makes a room outside the articles; answers its document. */
export async function makeRoom(name: string, topic: string): Promise<string> {
  return (await api.post<MadeRoom>('/api/rooms/social', { name, topic })).document;
}

/** How many people are in each of these rooms. */
export async function countPeople(documents: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const answer = await api.get<RoomCounts>('/api/rooms/counts', { query: { documents: documents.join(',') } });
  return new Map(answer.counts.map(({ document, count }) => [document, count]));
}
