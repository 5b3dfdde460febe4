// SPDX-License-Identifier: GPL-2.0-or-later
import { describe, expect, test } from 'vitest';
import {
  extensionOf,
  footnoteOf,
  newCall,
  onlyCall,
  partsOf,
  rawWikitext,
  wikitextOfCall,
  wikitextOfExtension,
  wikitextOfParts,
  withArguments,
  withExtension,
  withFootnote,
} from './data-mw.ts';

const infobox = JSON.stringify({
  parts: [
    {
      template: {
        target: { wt: 'Infobox\n', href: './Template:Infobox' },
        params: { name: { wt: 'Spider\n', key: { wt: ' name ' } }, 1: { wt: 'x' } },
        i: 0,
      },
    },
  ],
});

describe('a transclusion', () => {
  test('tells its template and arguments', () => {
    expect(onlyCall(infobox)).toEqual({
      target: 'Infobox\n',
      title: 'Template:Infobox',
      isFunction: false,
      arguments: [
        { name: '1', value: 'x' },
        { name: 'name', value: 'Spider\n' },
      ],
    });
  });

  test('changes one value and nothing else', () => {
    const changed = withArguments(infobox, 0, [
      { name: 'name', value: 'Orb-weaver\n' },
      { name: '1', value: 'x' },
      { name: 'new', value: 'y' },
    ]);
    expect(JSON.parse(changed)).toEqual({
      parts: [
        {
          template: {
            target: { wt: 'Infobox\n', href: './Template:Infobox' },
            params: { name: { wt: 'Orb-weaver\n', key: { wt: ' name ' } }, 1: { wt: 'x' }, new: { wt: 'y' } },
            i: 0,
          },
        },
      ],
    });
    const known = onlyCall(infobox)?.arguments ?? [];
    expect(JSON.parse(withArguments(infobox, 0, known))).toEqual(JSON.parse(infobox));
  });

  test('of several parts changes the call that is meant', () => {
    const several = JSON.stringify({
      parts: [
        'before ',
        { template: { target: { wt: 'a' }, params: {}, i: 0 } },
        ' between ',
        { template: { target: { wt: 'b' }, params: { 1: { wt: 'x' } }, i: 1 } },
      ],
    });
    expect(wikitextOfParts(partsOf(several))).toBe('before {{a}} between {{b|x}}');
    const changed = withArguments(several, 1, [{ name: '1', value: 'y' }]);
    expect(wikitextOfParts(partsOf(changed))).toBe('before {{a}} between {{b|y}}');
    expect(onlyCall(several)).toBeUndefined();
  });

  test('is written with names only where they are needed', () => {
    const call = (given: Record<string, string>) =>
      wikitextOfCall({
        target: 'T',
        isFunction: false,
        arguments: Object.entries(given).map(([name, value]) => ({ name, value })),
      });
    expect(call({ 1: 'a', 2: 'b', c: 'd' })).toBe('{{T|a|b|c=d}}');
    expect(call({ 1: 'a=b' })).toBe('{{T|1=a=b}}');
    expect(call({ 2: 'b' })).toBe('{{T|2=b}}');
  });

  test('can be made anew, also of a page outside the namespace of templates', () => {
    expect(onlyCall(newCall('Template:Cite web', 'Template:', [{ name: 'url', value: 'x' }]))).toMatchObject({
      target: 'Cite web',
      title: 'Template:Cite web',
      arguments: [{ name: 'url', value: 'x' }],
    });
    expect(onlyCall(newCall('User:Alice/Box', 'Template:', []))?.target).toBe(':User:Alice/Box');
    expect(wikitextOfParts(partsOf(rawWikitext("''x''")))).toBe("''x''");
  });

  test('that nobody can read is empty, whatever it is', () => {
    for (const mw of [null, '', '{', '[]', '{"parts":5}', '{"parts":[null,{"template":null}]}']) {
      expect(partsOf(mw)).toEqual([]);
    }
  });
});

describe('an extension tag', () => {
  const math = JSON.stringify({ name: 'math', attrs: { display: 'block' }, body: { extsrc: 'x^2' } });
  test('tells its source and attributes, and changes them', () => {
    expect(extensionOf(math)).toEqual({
      name: 'math',
      attributes: [{ name: 'display', value: 'block' }],
      source: 'x^2',
    });
    expect(JSON.parse(withExtension(math, { ...extensionOf(math), source: 'y' }))).toEqual({
      name: 'math',
      attrs: { display: 'block' },
      body: { extsrc: 'y' },
    });
    expect(wikitextOfExtension(extensionOf(math))).toBe('<math display="block">x^2</math>');
    expect(wikitextOfExtension({ name: 'references', attributes: [] })).toBe('<references />');
  });
});

describe('a footnote', () => {
  const named = JSON.stringify({ name: 'ref', attrs: { name: 'a', group: 'g', follow: 'z' }, body: { html: 'Book' } });
  test('tells its name, group and text, and keeps what else it says', () => {
    expect(footnoteOf(named)).toEqual({ name: 'a', group: 'g', html: 'Book' });
    expect(JSON.parse(withFootnote(named, { name: 'b', html: 'Book' }))).toEqual({
      name: 'ref',
      attrs: { follow: 'z', name: 'b' },
      body: { html: 'Book' },
    });
  });

  test('that only repeats another has no text', () => {
    expect(JSON.parse(withFootnote(null, { name: 'a' }))).toEqual({ name: 'ref', attrs: { name: 'a' } });
  });
});
