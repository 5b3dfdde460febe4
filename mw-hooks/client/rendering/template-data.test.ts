// SPDX-License-Identifier: GPL-2.0-or-later
import { describe, expect, test } from 'vitest';
import { templateDataOf } from './template-data.ts';

describe('what TemplateData says', () => {
  test('is taken over in the order of the form, with what is known of each parameter', () => {
    const data = templateDataOf('Template:Box', {
      title: 'Template:Infobox',
      description: 'A box.',
      paramOrder: ['name', 'size'],
      params: {
        size: { type: 'number', required: false, suggested: true, default: '5', aliases: ['s', 3] },
        name: { label: 'Name', type: 'line', required: true, autovalue: 'X', suggestedvalues: ['a', 'b'] },
        old: { deprecated: 'Use name.' },
      },
    });
    expect(data?.title).toBe('Template:Infobox');
    expect(data?.parameters.map(({ name }) => name)).toEqual(['name', 'size', 'old']);
    expect(data?.parameters[0]).toEqual({
      name: 'name',
      aliases: [],
      label: 'Name',
      preset: 'X',
      type: 'line',
      required: true,
      suggested: false,
      deprecated: false,
      choices: ['a', 'b'],
    });
    expect(data?.parameters[1]).toMatchObject({ aliases: ['s'], assumed: '5', suggested: true });
    expect(data?.parameters[2]).toMatchObject({ type: 'unknown', deprecated: true });
  });

  test('is nothing for a template that does not exist or says nothing', () => {
    expect(templateDataOf('Template:Gone', { missing: true })).toBeUndefined();
    expect(templateDataOf('Template:Plain', { notemplatedata: true })).toBeUndefined();
  });

  test('offers the names that the wiki found in the source when there is nothing else', () => {
    const data = templateDataOf('Template:Plain', { notemplatedata: true, params: { 1: {}, cite: {} } });
    expect(data?.parameters.map(({ name, suggested }) => [name, suggested])).toEqual([
      ['1', true],
      ['cite', true],
    ]);
  });
});
