// SPDX-License-Identifier: GPL-2.0-or-later
import { type DocumentKind, type DocumentName, parseDocumentName } from '@parley/protocol/documents/document-name.ts';
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import type { Admission } from '../../identity/admission.ts';
import type { Feed, FeedHandler, Feeds } from '../feed.ts';
import type { Guarded } from '../guarded.ts';
import type { SyncLimits } from '../limits.ts';
import type { Carrier, Member, Outlet } from '../member.ts';
import type { SyncMetrics } from '../metrics.ts';
import { SharedWindow } from '../shared-window.ts';
import { FeedMembership } from './feed-membership.ts';
import { LiveFeed } from './live-feed.ts';

export type FeedCarrierDeps = {
  readonly guarded: Guarded;
  readonly limits: SyncLimits;
  readonly metrics: SyncMetrics;
};

export type FeedCarrier = Carrier &
  Feeds & {
    /** Names the feature behind a kind of feed. */
    handle(kind: DocumentKind, handler: FeedHandler): void;
    /** Lets go of feeds that nobody is in and that their feature no longer needs. */
    sweep(): void;
    /** The feeds that are in memory or on their way in. */
    names(): Iterable<string>;
    count(): { readonly feeds: number; readonly members: number };
    close(): void;
  };

/** Carries every feed: one lean document in memory for each name, whoever fills it. */
export function createFeedCarrier(deps: FeedCarrierDeps): FeedCarrier {
  const { guarded, limits, metrics } = deps;
  const handlers = new Map<DocumentKind, FeedHandler>();
  const feeds = new Map<string, LiveFeed>();
  const opening = new Map<string, Promise<LiveFeed>>();
  const shared = new SharedWindow();

  function handlerOf(kind: DocumentKind): FeedHandler {
    const handler = handlers.get(kind);
    if (handler === undefined) throw new ParleyError('not_found');
    return handler;
  }

  async function open(name: string, document: DocumentName): Promise<LiveFeed> {
    const known = feeds.get(name) ?? opening.get(name);
    if (known !== undefined) return known;
    const loading = load(name, document).finally(() => opening.delete(name));
    opening.set(name, loading);
    return loading;
  }

  async function load(name: string, document: DocumentName): Promise<LiveFeed> {
    const doc = await handlerOf(document.kind).open(name, document);
    const feed = new LiveFeed(name, document, doc, metrics, shared);
    feeds.set(name, feed);
    return feed;
  }

  function release(feed: LiveFeed): void {
    if (feed.members.size > 0 || feed.held > 0 || feeds.get(feed.name) !== feed) return;
    const mayGo = guarded.call('feed.emptied', () => handlerOf(feed.document.kind).emptied(feed), false);
    if (!mayGo || feed.members.size > 0) return;
    feeds.delete(feed.name);
    feed.close();
  }

  function left(member: FeedMembership, said?: Promise<void>): void {
    const { feed } = member;
    if (!feed.members.delete(member)) return;
    const end = (): void => {
      if (member.started) guarded.call('feed.left', () => handlerOf(feed.document.kind).left(feed, member), undefined);
      release(feed);
    };
    if (said === undefined) return end();
    // A room in which nothing was said yet would be gone before what they said is in it.
    feed.held += 1;
    void said.finally(() => {
      feed.held -= 1;
      end();
    });
  }

  async function join(name: string, document: DocumentName, admission: Admission, outlet: Outlet): Promise<Member> {
    const handler = handlerOf(document.kind);
    let feed = await open(name, document);
    // It may have been let go of between the opening and now.
    while (feeds.get(name) !== feed) feed = await open(name, document);
    const member = new FeedMembership(feed, outlet, admission, { handler, guarded, limits, left });
    outlet.shareAddress(feed.name);
    feed.members.add(member);
    return member;
  }

  return {
    join,
    handle: (kind, handler) => void handlers.set(kind, handler),
    find: (name) => feeds.get(name),
    open: async (name): Promise<Feed> => {
      const document = parseDocumentName(name);
      if (document === undefined) throw new ParleyError('not_found');
      return open(name, document);
    },
    list: (kind) => [...feeds.values()].filter((feed) => feed.document.kind === kind),
    sweep: () => {
      for (const feed of feeds.values()) release(feed);
    },
    names: () => new Set([...feeds.keys(), ...opening.keys()]),
    count: () => ({ feeds: feeds.size, members: sum(feeds.values()) }),
    close: () => {
      for (const feed of feeds.values()) feed.close();
      feeds.clear();
    },
  };
}

function sum(feeds: Iterable<LiveFeed>): number {
  let members = 0;
  for (const feed of feeds) members += feed.members.size;
  return members;
}
