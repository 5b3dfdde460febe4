// SPDX-License-Identifier: GPL-2.0-or-later
import type { FastifyInstance, FastifyRequest } from 'fastify';
import * as v from 'valibot';
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import type { FoundRooms, MadeRoom, PagePresence, RoomCounts, RoomEntry, RoomList } from '@parley/protocol/http/api.ts';
import type { Person } from '@parley/protocol/identity/person.ts';
import type { RoomDirectory } from '../chat/rooms/room-directory.ts';
import type { SocialRooms } from '../chat/rooms/social-rooms.ts';
import type { WikiPage } from '../wiki/port.ts';
import { parseBody } from './parse-body.ts';
import { rememberBriefly } from './remember-briefly.ts';
import { isShown, roomsShown, sideOf, type WikiSide, type WikiSides } from './wiki-side.ts';

export type RoomRoutesDeps = {
  readonly sides: WikiSides;
  readonly directory: RoomDirectory;
  readonly social: SocialRooms;
  /** How many people are in an edit session. */
  readonly editing: (document: string) => number;
  /** How many helpers of a wiki are here; `undefined` without live help. */
  readonly helpersPresent: (wiki: string) => number | undefined;
  /** Why this person may not start a room, if so: a ban, a block. */
  readonly refusal: (person: Person) => Promise<ParleyError | undefined>;
};

const Title = v.pipe(v.string(), v.minLength(1), v.maxLength(512));
const PageQuery = v.object({ page: Title });
/** Special pages and the like have a drawer too, and no rooms of their own. */
const PageIfAny = v.object({ page: v.optional(v.union([v.literal(''), Title]), '') });
const SearchQuery = v.object({ q: v.pipe(v.string(), v.maxLength(200)) });
const CategoryQuery = v.object({ category: Title });
const CountsQuery = v.object({ documents: v.pipe(v.string(), v.maxLength(20 * 129)) });
const NewRoom = v.object({
  name: v.pipe(v.string(), v.maxLength(500)),
  topic: v.optional(v.pipe(v.string(), v.maxLength(1000)), ''),
});

/** Rooms a drawer offers at most. */
const mostEntries = 10;
/** How long all readers of a page are told of the same related room, in milliseconds. */
const relatedTime = 10_000;

/** The drawer's list, finding rooms, and making one: `/api/rooms...` and `/api/presence`. */
export function registerRoomRoutes(app: FastifyInstance, deps: RoomRoutesDeps): void {
  const { sides, directory, social } = deps;
  const relatedTo = rememberBriefly(relatedTime, bestRelated, keyOf);

  app.get('/api/rooms', async (request): Promise<RoomList> => {
    const { page: title } = parseBody(PageIfAny, request.query);
    const { page, side } = title === '' ? { side: await shownSide(request, deps) } : await readablePage(request, deps);
    const offered = page === undefined ? [] : await side.roomsFor(page);
    const listed = new Set(offered.map((entry) => entry.document));
    const global = directory.global(await roomsShown(request, sides)).filter((entry) => !listed.has(entry.document));
    const rooms = peopleFirst([...offered.slice(0, mostEntries - global.length), ...global]);
    const helpersPresent = deps.helpersPresent(side.wiki.id);
    return helpersPresent === undefined ? { rooms } : { rooms, helpersPresent };
  });

  app.get('/api/rooms/search', async (request): Promise<FoundRooms> => {
    return { rooms: directory.search(parseBody(SearchQuery, request.query).q, await roomsShown(request, sides)) };
  });

  app.get('/api/rooms/populated', async (request): Promise<FoundRooms> => {
    return { rooms: directory.mostPopulated(await roomsShown(request, sides)) };
  });

  app.get('/api/rooms/category', async (request): Promise<FoundRooms> => {
    const { category } = parseBody(CategoryQuery, request.query);
    const { wiki } = sideOf(request, sides);
    return { rooms: await directory.ofCategory(category, wiki, await roomsShown(request, sides)) };
  });

  app.get('/api/rooms/counts', async (request): Promise<RoomCounts> => {
    const names = parseBody(CountsQuery, request.query).documents.split(',').slice(0, 20);
    const shown = await roomsShown(request, sides);
    return { counts: names.map((document) => ({ document, count: shown(document) ? directory.count(document) : 0 })) };
  });

  app.post('/api/rooms/social', async (request): Promise<MadeRoom> => {
    const { person } = request;
    if (person === undefined) throw new ParleyError('not_signed_in');
    const room = parseBody(NewRoom, request.body);
    const refusal = await deps.refusal(person);
    if (refusal !== undefined) throw refusal;
    return { document: social.create(person, room).document };
  });

  app.get('/api/presence', async (request): Promise<PagePresence> => {
    const { page, side } = await readablePage(request, deps);
    const documents = await side.editing.documentsOf(page);
    const chat = directory.count(documents.room);
    const related = chat === 0 ? await relatedTo({ page, side }) : undefined;
    return {
      chat,
      editing: deps.editing(documents.edit),
      faces: directory.faces(documents.room),
      ...(related === undefined ? {} : { related }),
    };
  });
}

type PageOfSide = { readonly page: WikiPage; readonly side: WikiSide };

const keyOf = ({ page, side }: PageOfSide): string => `${side.wiki.id}\n${page.title}`;

/** An empty room never stands above one with people; otherwise the order stays. */
function peopleFirst(rooms: readonly RoomEntry[]): readonly RoomEntry[] {
  return [...rooms.filter(({ count }) => count > 0), ...rooms.filter(({ count }) => count === 0)];
}

async function bestRelated({ page, side }: PageOfSide): Promise<PagePresence['related']> {
  const best = (await side.roomsFor(page)).find(({ kind, count }) => kind === 'related' && count > 0);
  return best === undefined ? undefined : { title: best.title, count: best.count };
}

/** The wiki that somebody is on who is on none of its pages. */
async function shownSide(request: FastifyRequest, { sides }: RoomRoutesDeps): Promise<WikiSide> {
  const side = sideOf(request, sides);
  if (await isShown(side, request)) return side;
  throw new ParleyError(request.person === undefined ? 'not_signed_in' : 'permission_denied');
}

async function readablePage(request: FastifyRequest, { sides }: RoomRoutesDeps): Promise<PageOfSide> {
  const side = sideOf(request, sides);
  const { wiki } = side;
  const page = await wiki.page(parseBody(PageQuery, request.query).page);
  const { read } = await wiki.access(request.person, page);
  if (!read) throw new ParleyError(request.person === undefined ? 'not_signed_in' : 'permission_denied');
  return { page, side };
}
