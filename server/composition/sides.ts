// SPDX-License-Identifier: GPL-2.0-or-later
import type { MessageEvent } from '@parley/protocol/chat/message.ts';
import type { Person } from '@parley/protocol/identity/person.ts';
import type { Settings } from '../configuration/settings-table.ts';
import { createEditing } from '../editing/editing.ts';
import { createWikiSides, type WikiSide, type WikiSides } from '../http/wiki-side.ts';
import type { Logger } from '../observability/logger.ts';
import type { Database } from '../storage/database.ts';
import type { EditHandler } from '../sync/edit-documents.ts';
import type { Topics } from '../topics/topics.ts';
import type { EmbeddedWiki } from '../wiki/embedded/embedded-wiki.ts';
import type { RelationsSource, Wiki } from '../wiki/port.ts';
import type { MediaWiki } from '../wiki/mediawiki/mediawiki.ts';
import type { Cluster } from '../cluster/cluster.ts';
import type { AcrossWikis } from './across-wikis.ts';
import { sessionsAcrossNodes } from './nodes/sessions-across-nodes.ts';
import type { AnyWiki } from './wikis.ts';

const day = 86_400_000;

/** One wiki of the installation with everything made over it. */
export type Side = WikiSide & {
  /** Answers for people of other wikis too. */
  readonly wiki: Wiki & RelationsSource;
  readonly kind: AnyWiki;
  /** Which rooms its pages offer; set once the rooms are there. */
  topics: Topics | undefined;
};

export type Sides = WikiSides<Side>;

export type SidesDeps = {
  readonly wikis: readonly AnyWiki[];
  readonly across: AcrossWikis;
  readonly settings: Settings;
  readonly logger: Logger;
  readonly db: Database;
  readonly announce: (
    editChat: string,
    by: Person,
    event: Extract<MessageEvent, { kind: 'published' }>,
  ) => Promise<void>;
  /** The other nodes, where there are any. */
  readonly cluster: Cluster | undefined;
};

/** The edit sessions of each wiki. */
export function createSides({ wikis, across, settings, logger, db, announce, cluster }: SidesDeps): Sides {
  return createWikiSides(
    wikis.map((kind): Side => {
      const wiki = answeringAbroad(kind.wiki, across);
      const editing = createEditing({
        db,
        wiki,
        logger: logger.child({ part: 'editing', wiki: wiki.id }),
        announce,
        keepDrafts: settings.draftDays * day,
        grace: settings.sessionGraceSeconds * 1000,
        ...(cluster === undefined ? {} : sessionsAcrossNodes(cluster, wiki.id)),
      });
      const side: Side = {
        kind,
        wiki,
        editing,
        topics: undefined,
        roomsFor: async (page) => (await side.topics?.roomsFor(page)) ?? [],
      };
      return side;
    }),
  );
}

function answeringAbroad(wiki: Wiki & RelationsSource, across: AcrossWikis): Wiki & RelationsSource {
  return { ...wiki, access: (person, page) => across.access(wiki, person, page) };
}

/** What `sync/` asks of edit sessions, brought to the wiki of each document. */
export function editHandlerOf(sides: Sides): EditHandler {
  const handler = (name: string): EditHandler => sides.ofDocument(name).editing.handler;
  return {
    seed: async (name) => handler(name).seed(name),
    state: async (name, admission) => handler(name).state(name, admission),
    joined: (name, admission) => handler(name).joined(name, admission),
    left: (name, admission) => handler(name).left(name, admission),
    changed: (name, by) => handler(name).changed(name, by),
    emptied: (name) => handler(name).emptied(name),
  };
}

/** The adapter of a wiki elsewhere; `undefined` for what is none. */
export function mediawikiOf(sides: Sides, wiki: string): MediaWiki | undefined {
  const kind = sides.find(wiki)?.kind;
  return kind?.kind === 'mediawiki' ? kind.wiki : undefined;
}

/** The wikis that this server does not carry itself. */
export function wikisElsewhere(sides: Sides): readonly MediaWiki[] {
  return sides.all.flatMap(({ kind }) => (kind.kind === 'mediawiki' ? [kind.wiki] : []));
}

/** The side of the wiki that Parley carries itself. */
export type EmbeddedSide = Omit<Side, 'wiki'> & { readonly wiki: EmbeddedWiki };

export function embeddedSide(sides: Sides): EmbeddedSide | undefined {
  for (const { kind, ...side } of sides.all) {
    if (kind.kind === 'embedded') return { ...side, kind, wiki: { ...kind.wiki, access: side.wiki.access } };
  }
  return undefined;
}
