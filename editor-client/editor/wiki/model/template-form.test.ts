// SPDX-License-Identifier: GPL-2.0-or-later
import { describe, expect, test } from 'vitest';
import type { TemplateData, TemplateParameter } from '../rendering-port.ts';
import { argumentsOf, mayAdd, missingIn, templateForm } from './template-form.ts';

const parameter = (name: string, rest: Partial<TemplateParameter> = {}): TemplateParameter => ({
  name,
  aliases: [],
  type: 'string',
  required: false,
  suggested: false,
  deprecated: false,
  choices: [],
  ...rest,
});

const data: TemplateData = {
  title: 'Template:Cite web',
  parameters: [
    parameter('url', { required: true }),
    parameter('title', { required: true, aliases: ['name'] }),
    parameter('date', { suggested: true, preset: 'today' }),
    parameter('author'),
    parameter('old', { deprecated: true }),
  ],
};

const names = (given: readonly { readonly name: string }[]) => given.map(({ name }) => name);

describe("a template's form", () => {
  test('shows what a new call needs and what is suggested; the rest can be added', () => {
    const { fields, addable } = templateForm([], data, true);
    expect(names(fields)).toEqual(['url', 'title', 'date']);
    expect(fields[2]?.value).toBe('today');
    expect(names(addable)).toEqual(['author']);
    expect(names(missingIn(fields))).toEqual(['url', 'title']);
  });

  test('shows all that a new call takes where nothing is needed or suggested', () => {
    const plain = {
      ...data,
      parameters: [parameter('name'), parameter('old', { deprecated: true }), parameter('kind')],
    };
    expect(names(templateForm([], plain, true).fields)).toEqual(['name', 'kind']);
    expect(templateForm([], plain, false).fields).toEqual([]);
  });

  test('of a call that is there shows what it has, under the name it was given', () => {
    const { fields } = templateForm(
      [
        { name: 'name', value: 'A book' },
        { name: 'odd', value: '1' },
        { name: 'old', value: '2' },
      ],
      data,
      false,
    );
    expect(names(fields)).toEqual(['url', 'name', 'old', 'odd']);
    expect(fields[1]?.known?.name).toBe('title');
    expect(fields[3]?.known).toBeUndefined();
  });

  test('without a description shows what is there', () => {
    expect(names(templateForm([{ name: '1', value: 'x' }], undefined, false).fields)).toEqual(['1']);
  });
});

describe('the arguments of a form', () => {
  const before = [
    { name: 'b', value: ' two\n' },
    { name: 'a', value: ' one\n' },
    { name: 'empty', value: '\n' },
  ];

  test('stay as they were where nothing was changed, in their order', () => {
    const { fields } = templateForm(before, undefined, false);
    expect(argumentsOf(fields, before)).toEqual(before);
    expect(argumentsOf(fields.toReversed(), before)).toEqual(before);
  });

  test('take the white space of the value before', () => {
    const { fields } = templateForm(before, undefined, false);
    const changed = fields.map((field) => (field.name === 'a' ? { ...field, value: 'new' } : field));
    expect(argumentsOf(changed, before)[1]).toEqual({ name: 'a', value: ' new\n' });
  });

  test('leave out what was taken away, and what was added without a value', () => {
    const { fields } = templateForm(before, undefined, false);
    const changed = [
      ...fields.filter(({ name }) => name !== 'b'),
      { name: 'c', value: 'three', isThere: true },
      { name: 'd', value: ' ', isThere: true },
    ];
    expect(argumentsOf(changed, before)).toEqual([
      { name: 'a', value: ' one\n' },
      { name: 'empty', value: '\n' },
      { name: 'c', value: 'three' },
    ]);
  });

  test('are added under names that can be one, once', () => {
    expect(mayAdd('new', [])).toBe(true);
    expect(mayAdd(' ', [])).toBe(false);
    expect(mayAdd('a=b', [])).toBe(false);
    expect(mayAdd(' a ', [{ name: 'a', value: '', isThere: true }])).toBe(false);
  });
});
