// SPDX-License-Identifier: GPL-2.0-or-later
import { parseDocumentName } from '@parley/protocol/documents/document-name.ts';
import { errorCodes } from '@parley/protocol/errors/codes.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bystandersOn } from '../harness/bystander.ts';
import { startParley, type Parley } from '../harness/parley-process.ts';
import { RequestFailed, signIn, type SignedInPerson } from '../harness/person.ts';

let parley: Parley;
let person: SignedInPerson;
beforeAll(async () => {
  parley = await startParley();
  person = await signIn(parley.url, 'Namer of pages');
});
afterAll(() => parley.stop());

const emoji255 = `${'🕷'.repeat(63)}abc`;

/** Titles that a wiki allows, whatever they look like to a program. */
const allowed = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  emoji255,
  'A/B/C',
  'O\'Brien & "friends"',
  'قهوة',
  '絹',
  '100% silk?',
  'NULL',
];

/** Titles that no page can have. */
const refused = [
  '../x',
  './x',
  'x/../y',
  '..',
  '<script>alert(1)</script>',
  'a[b]',
  'a|b',
  'a{b}',
  'a#b',
  '',
  ' ',
  '\u0000',
  'a\u202Eb',
  `${'🕷'.repeat(64)}`,
  'x'.repeat(256),
];

describe('titles', () => {
  test.each(allowed)('people edit and talk on a page called %s', async (title) => {
    const documents = await person.documents(title);
    for (const name of [documents.edit, documents.editChat, documents.room]) {
      expect(parseDocumentName(name)).toBeDefined();
      expect(name.split(':').at(-1)).toMatch(/^[pt][A-Za-z0-9_-]+(\.\d+)?$/);
    }
    const people = await bystandersOn(parley.url, title);
    await people.expectUndisturbed();
    people.leave();
    const page = await person.request(`/wiki/${encodeURIComponent(title)}`);
    expect(page.status).toBeLessThan(500);
  });

  test.each(refused.map((title) => [JSON.stringify(title).slice(0, 40), title] as const))(
    '%s is refused with a code',
    async (_shown, title) => {
      const failure = await person.documents(title).then(
        () => undefined,
        (error: unknown) => error,
      );
      expect(failure).toBeInstanceOf(RequestFailed);
      if (!(failure instanceof RequestFailed)) return;
      expect(failure.status).toBeGreaterThanOrEqual(400);
      expect(failure.status).toBeLessThan(500);
      expect(Object.keys(errorCodes)).toContain(failure.code);
      const page = await person.request(`/wiki/${encodeURIComponent(title)}`);
      expect(page.status).toBeLessThan(500);
    },
  );

  test('two titles that mean one page name the same documents', async () => {
    const names = await Promise.all(
      ['silk road', 'Silk road', 'Silk_road', ' Silk  road '].map((t) => person.documents(t)),
    );
    expect(new Set(names.map((documents) => documents.edit)).size).toBe(1);
  });
});
