// SPDX-License-Identifier: GPL-2.0-or-later
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readWikis } from './wikis-file.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-wikis-file-'));
  await writeFile(join(folder, 'secret'), `${'s'.repeat(40)}\n`);
  await writeFile(join(folder, 'short'), 'hunter2');
});
afterAll(() => rm(folder, { recursive: true }));

const good = {
  id: 'en',
  name: 'English wiki',
  url: 'https://wiki.example.org/w/rest.php',
  origins: ['https://wiki.example.org/'],
  secretFiles: ['secret'],
};

async function read(content: unknown) {
  const file = join(folder, 'wikis.json');
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  return readWikis(file, 'demo');
}

describe('The file of wikis', () => {
  test('is not needed: then there is the embedded wiki', async () => {
    expect(await readWikis(undefined, 'demo')).toEqual([{ kind: 'embedded' }]);
  });

  test('lists wikis elsewhere with their secrets, and the embedded one where it is wanted', async () => {
    expect(await read({ wikis: [{ ...good, private: true }, { embedded: true }] })).toEqual([
      {
        kind: 'mediawiki',
        id: 'en',
        name: 'English wiki',
        rest: 'https://wiki.example.org/w/rest.php',
        origins: ['https://wiki.example.org'],
        secrets: ['s'.repeat(40)],
        isPrivate: true,
      },
      { kind: 'embedded' },
    ]);
  });

  test.each([
    ['not JSON', '{', 'is not JSON'],
    ['empty', { wikis: [] }, 'lists no wiki'],
    ['without an id', { wikis: [{ ...good, id: undefined }] }, /wiki 1: id .* Write a lower-case letter/u],
    ['with an id that is no name', { wikis: [good, { ...good, id: 'EN' }] }, /wiki 2: id/u],
    ['with an address that is none', { wikis: [{ ...good, url: 'wiki.example.org' }] }, /url .* rest\.php/u],
    [
      'with a path in an origin',
      { wikis: [{ ...good, origins: ['https://a.example/wiki'] }] },
      /origins .* without a path/u,
    ],
    ['with a field nobody knows', { wikis: [{ ...good, secret: 'x' }] }, /secret is nothing that can stand there/u],
    ['with one id twice', { wikis: [good, good] }, /two wikis have the id en/u],
    ['with a wiki of the embedded one’s id', { wikis: [{ ...good, id: 'demo' }, { embedded: true }] }, /id demo/u],
    ['with a secret that is not there', { wikis: [{ ...good, secretFiles: ['nowhere'] }] }, /wiki en cannot be read/u],
    ['with a secret that is short', { wikis: [{ ...good, secretFiles: ['short'] }] }, /too short/u],
  ])('stops the start when it is %s, and says what to write', async (_what, content, words) => {
    await expect(read(content)).rejects.toThrow(words);
  });

  test('never shows a secret in what it says', async () => {
    await expect(read({ wikis: [{ ...good, secretFiles: ['short'] }] })).rejects.not.toThrow(/hunter2/u);
  });
});
