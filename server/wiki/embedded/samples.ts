// SPDX-License-Identifier: GPL-2.0-or-later
import { readdir, readFile } from 'node:fs/promises';
import type { Person } from '@parley/protocol/identity/person.ts';
import { inTransaction } from '../../storage/in-transaction.ts';
import { prepare, writeRevision } from './publishing.ts';
import type { WikiDatabase, WikiTransaction } from './wiki-database.ts';

const folder = new URL('articles/', import.meta.url);

/** Between two revisions of a sample page, so that its history has an order people can see. */
const revisionDistance = 60_000;

/** A page to begin with: its text grows from revision to revision. */
export type Sample = {
  readonly title: string;
  readonly revisions: readonly { readonly by: string; readonly summary: string; readonly html: string }[];
};

/**
 * Fills an empty wiki with the sample pages, all or none. A wiki that holds any page is left alone.
 * @param now milliseconds since 1970; the newest revisions are of this moment
 * @returns how many pages were made
 */
export async function importSamples(db: WikiDatabase, wiki: string, now: number): Promise<number> {
  if (await holdsPages(db)) return 0;
  const samples = await readSamples();
  try {
    return await inTransaction(db, async (trx) => {
      if (await holdsPages(trx)) return 0;
      for (const sample of samples) await importSample(trx, wiki, sample, now);
      return samples.length;
    });
  } catch (error) {
    // Another node that started at the same time was faster.
    if (await holdsPages(db)) return 0;
    throw error;
  }
}

async function holdsPages(db: WikiDatabase): Promise<boolean> {
  return (await db.selectFrom('wiki_pages').select('id').limit(1).executeTakeFirst()) !== undefined;
}

async function importSample(trx: WikiTransaction, wiki: string, sample: Sample, now: number): Promise<void> {
  let baseRevision = 0;
  for (const [index, { by, summary, html }] of sample.revisions.entries()) {
    const at = now - (sample.revisions.length - 1 - index) * revisionDistance;
    const request = { title: sample.title, html, summary, baseRevision, by: sampleAuthor(wiki, by), coAuthors: [] };
    const saved = await writeRevision(trx, prepare(request, at));
    baseRevision = saved.revision.id;
  }
}

/** The people who wrote the samples hold no sign-in: whoever takes such a name is another person. */
function sampleAuthor(wiki: string, name: string): Person {
  const id = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z]+/gu, '-');
  return { wiki, userId: `sample-${id}`, name };
}

/** Reads the sample pages that come with the server. */
export async function readSamples(): Promise<readonly Sample[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.html')).toSorted();
  return Promise.all(files.map(async (file) => readSample(await readFile(new URL(file, folder), 'utf8'), file)));
}

/**
 * Reads one sample file: a comment with `title:` and `by:` (who wrote the newest revision), then HTML of the page
 * schema. `<!-- revision by Name: summary -->` ends an earlier revision; categories and properties at the end of the
 * file belong to all of them.
 */
function readSample(text: string, file: string): Sample {
  const header = /^<!--\n([\s\S]*?)\n-->\n/u.exec(text);
  const field = (name: string) => new RegExp(`^${name}: (.+)$`, 'mu').exec(header?.[1] ?? '')?.[1];
  const title = field('title');
  const by = field('by');
  if (header === null || title === undefined || by === undefined) throw new Error(`${file} has no title or author.`);
  const content = text.slice(header[0].length);
  const tail = content.slice(content.search(/(?:<(?:link|meta) [^>]*>\n?)*$/u));
  const marker = /<!-- revision by ([^:]+): (.*?) -->\n/gu;
  const earlier = [...content.matchAll(marker)].map((match) => ({
    by: match[1] ?? by,
    summary: match[2] ?? '',
    html: content.slice(0, match.index) + tail,
  }));
  const summary = earlier.length === 0 ? 'Start the page' : 'Add more';
  return { title, revisions: [...earlier, { by, summary, html: content }] };
}
