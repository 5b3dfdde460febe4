// SPDX-License-Identifier: GPL-2.0-or-later
import { pageSchema } from '@parley/protocol/schema/page-schema.ts';
import { expect, test } from 'vitest';
import { sectionAt } from './section-at.ts';

const page = pageSchema.node('doc', null, [
  pageSchema.node('paragraph', null, pageSchema.text('Before')),
  pageSchema.node('heading', { level: 2 }, pageSchema.text('Webs')),
  pageSchema.node('paragraph', null, pageSchema.text('About webs')),
  pageSchema.node('heading', { level: 3 }),
  pageSchema.node('paragraph', null, pageSchema.text('Under an empty heading')),
]);

test('a place is in the section whose heading stands last above it', () => {
  const places = { before: 1, heading: 9, inSection: 17, underEmpty: page.content.size - 2 };
  expect(sectionAt(page, places.before)).toBeUndefined();
  expect(sectionAt(page, places.heading)).toBe('Webs');
  expect(sectionAt(page, places.inSection)).toBe('Webs');
  expect(sectionAt(page, places.underEmpty)).toBeUndefined();
});
