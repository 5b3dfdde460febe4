// SPDX-License-Identifier: GPL-2.0-or-later
import * as v from 'valibot';
import type { Settings } from '../../configuration/settings-table.ts';
import { readWikis, type WikiEntry } from '../../configuration/wikis-file.ts';
import { createSharedSecrets } from '../../identity/shared-secrets.ts';
import { createLogger } from '../../observability/logger.ts';
import { createWikiRequests } from '../../wiki/mediawiki/wiki-requests.ts';
import { type Check, fail, type Outcome, well } from '../check.ts';
import { clockOutcome, skewBetween } from '../clocks.ts';

type MediaWikiEntry = Extract<WikiEntry, { kind: 'mediawiki' }>;

const timeout = 5000;

/** One check for each wiki of the operator's file; none for the embedded one, which is part of the database. */
export async function wikiChecks(settings: Settings): Promise<readonly Check[]> {
  const entries = await readWikis(settings.wikis, settings.wikiId);
  return entries
    .filter((entry): entry is MediaWikiEntry => entry.kind === 'mediawiki')
    .map((entry) => ({ part: `wiki ${entry.id}`, look: () => lookAt(entry) }));
}

async function lookAt(entry: MediaWikiEntry): Promise<Outcome> {
  const asked = Date.now();
  const answer = await fetch(`${entry.rest}/parley/v0/server/page?title=Parley`, {
    redirect: 'manual',
    signal: AbortSignal.timeout(timeout),
  }).catch(() => undefined);
  if (answer === undefined)
    return fail(`${entry.rest} does not answer`, 'Check the address in the file of PARLEY_WIKIS.');
  if (answer.status !== 401) {
    return fail(
      `${entry.rest} knows no Parley (status ${String(answer.status)})`,
      'Load the extension: docs/mediawiki.md.',
    );
  }
  const clocks = clockOutcome(skewOf(answer.headers.get('date'), asked, Date.now()), 'that of the wiki and this one');
  if (clocks?.state === 'fail') return clocks;
  if (!(await takesOurWord(entry))) {
    return fail(
      'it refuses this server',
      'Put the same secret into $wgParleySecrets and the secret file of the wiki, and the same id.',
    );
  }
  return clocks ?? well(`answers and knows this server, clocks agree`);
}

/** The least by which the clocks can differ; the header has no milliseconds. */
function skewOf(date: string | null, before: number, after: number): number {
  const theirs = Date.parse(date ?? '');
  if (Number.isNaN(theirs)) return 0;
  return skewBetween(theirs, theirs + 1000, before, after);
}

async function takesOurWord(entry: MediaWikiEntry): Promise<boolean> {
  const requests = createWikiRequests({
    wiki: entry.id,
    rest: entry.rest,
    secrets: createSharedSecrets(entry.secrets),
    logger: createLogger('silent'),
  });
  return requests.get('events', { after: 0, limit: 1 }, v.unknown()).then(
    (answer) => answer !== undefined,
    () => false,
  );
}
