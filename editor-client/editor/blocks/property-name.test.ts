// SPDX-License-Identifier: GPL-2.0-or-later
import { expect, test } from 'vitest';
import { pageSchema } from '@parley/protocol/schema/page-schema.ts';
import '../../i18n/register.ts';
import { propertyLabel } from './property-name.ts';

const labelOf = (name: string, content = '') => propertyLabel(pageSchema.nodes.page_property.create({ name, content }));

test('a page setting says what it does; one that is not known says its name', () => {
  expect(labelOf('chathost')).toBe('Gathers the talk about related pages');
  expect(labelOf('categorydefaultsort', 'Weaver, Orb')).toBe('Sorted as Weaver, Orb');
  expect(labelOf('maintenance')).toBe('Page setting: maintenance');
  expect(labelOf('maintenance', 'yes')).toBe('Page setting: maintenance, yes');
});
