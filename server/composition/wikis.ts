// SPDX-License-Identifier: GPL-2.0-or-later
import type { WikiEntry } from '../configuration/wikis-file.ts';
import type { Settings } from '../configuration/settings-table.ts';
import { createSharedSecrets } from '../identity/shared-secrets.ts';
import type { SignIns } from '../identity/sign-ins.ts';
import type { WikiSessions } from '../identity/wiki-sessions.ts';
import type { Logger } from '../observability/logger.ts';
import type { WikiMetrics } from '../observability/wiki-metrics.ts';
import type { Database } from '../storage/database.ts';
import { createEmbeddedWiki, type EmbeddedWiki } from '../wiki/embedded/embedded-wiki.ts';
import { importSamples } from '../wiki/embedded/samples.ts';
import { createMediaWiki, type MediaWiki } from '../wiki/mediawiki/mediawiki.ts';

/** A wiki with what is special to its kind. */
export type AnyWiki =
  { readonly kind: 'embedded'; readonly wiki: EmbeddedWiki } | { readonly kind: 'mediawiki'; readonly wiki: MediaWiki };

export type WikisDeps = {
  readonly entries: readonly WikiEntry[];
  readonly settings: Settings;
  readonly logger: Logger;
  readonly db: Database;
  readonly signIns: SignIns;
  readonly wikiSessions: WikiSessions;
  readonly metrics: WikiMetrics;
};

/** The wikis of the installation, in the order of the operator's file. */
export async function createWikis(deps: WikisDeps): Promise<readonly AnyWiki[]> {
  const wikis: AnyWiki[] = [];
  for (const entry of deps.entries) {
    switch (entry.kind) {
      case 'embedded':
        wikis.push({ kind: 'embedded', wiki: await embedded(deps) });
        break;
      case 'mediawiki':
        wikis.push({ kind: 'mediawiki', wiki: mediawiki(entry, deps) });
        break;
      default:
        entry satisfies never;
    }
  }
  return wikis;
}

async function embedded({ settings, logger, db, signIns }: WikisDeps): Promise<EmbeddedWiki> {
  const { wikiId, wikiName } = settings;
  const samples = await importSamples(db, wikiId, Date.now());
  if (samples > 0) logger.info({ pages: samples }, 'the empty wiki was filled with sample pages');
  return createEmbeddedWiki(db, {
    id: wikiId,
    name: wikiName,
    log: logger.child({ part: 'wiki' }),
    rolesOf: (person) => (person.wiki === wikiId ? signIns.rolesOf(person.userId) : []),
  });
}

function mediawiki(entry: Extract<WikiEntry, { kind: 'mediawiki' }>, deps: WikisDeps): MediaWiki {
  const { kind: _kind, secrets, ...settings } = entry;
  const { logger, db, wikiSessions, metrics } = deps;
  return createMediaWiki({
    settings,
    secrets: createSharedSecrets(secrets),
    db,
    logger: logger.child({ part: 'wiki', wiki: entry.id }),
    signedOut: (person, before) => wikiSessions.endOf(person, before),
    observe: metrics.of(entry.id),
  });
}
