// SPDX-License-Identifier: GPL-2.0-or-later
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import * as v from 'valibot';
import { shortestSecret } from '../identity/shared-secrets.ts';
import { ConfigurationError } from './configuration-error.ts';

/** A wiki that this server works for. */
export type WikiEntry =
  | { readonly kind: 'embedded' }
  | {
      readonly kind: 'mediawiki';
      readonly id: string;
      readonly name: string;
      /** Its REST entry, as this server reaches it. */
      readonly rest: string;
      readonly origins: readonly string[];
      /** The first one signs, all of them verify. */
      readonly secrets: readonly string[];
      readonly isPrivate: boolean;
    };

const Address = v.pipe(v.string(), v.url(), v.regex(/^https?:\/\//u));
const Origin = v.pipe(
  Address,
  v.check((text) => new URL(text).origin === text.replace(/\/$/u, '')),
  v.transform((text) => new URL(text).origin),
);

const EmbeddedSchema = v.strictObject({ embedded: v.literal(true) });
const MediaWikiSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_-]{0,31}$/u)),
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(60)),
  url: Address,
  api: v.optional(Address),
  origins: v.pipe(v.array(Origin), v.minLength(1)),
  secretFiles: v.pipe(v.array(v.pipe(v.string(), v.minLength(1))), v.minLength(1)),
  private: v.optional(v.boolean(), false),
  articlePath: v.optional(v.pipe(v.string(), v.includes('$1'))),
});

/** What to write, by the field that is wrong. */
const advice: Readonly<Record<string, string>> = {
  id: 'a lower-case letter, then up to 31 lower-case letters, digits, _ or -',
  name: 'the name of the wiki for people, up to 60 characters',
  url: 'the address of its rest.php as this server reaches it, such as https://wiki.example.org/w/rest.php',
  api: 'the address of its api.php, or leave it out',
  origins: 'the addresses that browsers read it at, such as ["https://wiki.example.org"], without a path',
  secretFiles: 'paths of files that hold a secret each, such as ["/etc/parley/wiki-secret"]',
  private: 'true or false',
  articlePath: 'the path of pages with $1 for the title, or leave it out',
  embedded: 'true',
};

/**
 * Reads the file of `PARLEY_WIKIS`; without one, the embedded wiki is all there is.
 * Rejects with a `ConfigurationError` that names the entry and what to write.
 */
export async function readWikis(file: string | undefined, embeddedId: string): Promise<readonly WikiEntry[]> {
  if (file === undefined) return [{ kind: 'embedded' }];
  const entries = listIn(file, await jsonIn(file));
  const wikis: WikiEntry[] = [];
  for (const [index, entry] of entries.entries()) wikis.push(await wikiOf(file, index, entry));
  const ids = wikis.map((wiki) => (wiki.kind === 'embedded' ? embeddedId : wiki.id));
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new ConfigurationError(`${file}: two wikis have the id ${twice}. Give each its own.`);
  return wikis;
}

async function jsonIn(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    const reason = error instanceof SyntaxError ? 'is not JSON' : 'cannot be read';
    throw new ConfigurationError(`PARLEY_WIKIS: ${file} ${reason}. Write {"wikis": [...]}, see docs/mediawiki.md.`);
  }
}

function listIn(file: string, json: unknown): readonly unknown[] {
  const list = v.safeParse(v.object({ wikis: v.pipe(v.array(v.unknown()), v.minLength(1)) }), json);
  if (list.success) return list.output.wikis;
  throw new ConfigurationError(`PARLEY_WIKIS: ${file} lists no wiki. Write {"wikis": [...]}, see docs/mediawiki.md.`);
}

async function wikiOf(file: string, index: number, entry: unknown): Promise<WikiEntry> {
  if (typeof entry === 'object' && entry !== null && 'embedded' in entry) {
    checked(EmbeddedSchema, entry, file, index);
    return { kind: 'embedded' };
  }
  const { id, name, url, origins, secretFiles, private: isPrivate } = checked(MediaWikiSchema, entry, file, index);
  const secrets: string[] = [];
  for (const secretFile of secretFiles) secrets.push(await secretIn(resolve(dirname(file), secretFile), id));
  return { kind: 'mediawiki', id, name, rest: url.replace(/\/$/u, ''), origins, secrets, isPrivate };
}

function checked<Schema extends v.GenericSchema>(
  schema: Schema,
  entry: unknown,
  file: string,
  index: number,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, entry);
  if (result.success) return result.output;
  const path = v.getDotPath(result.issues[0]) ?? '';
  const field = path.split('.')[0] ?? '';
  const which = `${file}: wiki ${String(index + 1)}`;
  const write = advice[field];
  if (write === undefined) throw new ConfigurationError(`${which}: ${field || 'it'} is nothing that can stand there.`);
  throw new ConfigurationError(`${which}: ${field} is missing or wrong. Write ${write}.`);
}

async function secretIn(file: string, wiki: string): Promise<string> {
  let secret: string;
  try {
    secret = (await readFile(file, 'utf8')).trim();
  } catch {
    throw new ConfigurationError(`The secret of the wiki ${wiki} cannot be read: ${file}. Let this user read it.`);
  }
  if (secret.length >= shortestSecret) return secret;
  throw new ConfigurationError(
    `The secret of the wiki ${wiki} in ${file} is too short. Write at least ${String(shortestSecret)} characters.`,
  );
}
