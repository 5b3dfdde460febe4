// SPDX-License-Identifier: GPL-2.0-or-later
import { describe, expect, test } from 'vitest';
import { page } from '@parley/protocol/merge/pages-for-tests.ts';
import { KeptTexts } from './kept-texts.ts';
import { FakeBrowser } from './session-for-tests.ts';
import { UnsentMarks } from './unsent-marks.ts';

const alice = { wiki: 'demo', userId: '1', name: 'Alice' };
const bob = { wiki: 'demo', userId: '2', name: 'Bob' };
const name = 'edit:demo:p1.1';

describe('marks of unsent words', () => {
  test('survive the tab that wrote them', () => {
    const { storage } = new FakeBrowser();
    new UnsentMarks(storage, alice, 'one').set(name, true);
    const later = new UnsentMarks(storage, alice, 'two');
    expect(later.documents()).toEqual([name]);
    expect(later.unsent(name)).toBe(true);
  });

  test('of one tab are not taken back by another that has sent everything', () => {
    const { storage } = new FakeBrowser();
    const one = new UnsentMarks(storage, alice, 'one');
    const two = new UnsentMarks(storage, alice, 'two');
    one.set(name, true);
    two.set(name, false);
    expect(two.unsent(name)).toBe(true);
    one.set(name, false);
    expect(two.unsent(name)).toBe(false);
  });

  test('belong to a person', () => {
    const { storage } = new FakeBrowser();
    new UnsentMarks(storage, alice, 'one').set(name, true);
    expect(new UnsentMarks(storage, bob, 'one').documents()).toEqual([]);
  });

  test('of past tabs can be forgotten alone', () => {
    const { storage } = new FakeBrowser();
    const past = new UnsentMarks(storage, alice, 'past');
    const here = new UnsentMarks(storage, alice, 'here');
    past.set(name, true);
    here.set(name, false);
    here.forget(name, 'this-tab');
    expect(here.unsent(name)).toBe(false);
    expect(here.documents()).toEqual([name]);
    here.forget(name);
    expect(here.documents()).toEqual([]);
  });
});

describe('texts kept for copying', () => {
  test('are there at the next visit, oldest first, until they are dropped', () => {
    const { storage } = new FakeBrowser();
    const texts = new KeptTexts(storage, alice, 'p1');
    texts.keep({ at: 2, ours: page('Second.'), why: 'protected' });
    texts.keep({ at: 1, ours: page('First.'), base: page('Before.'), why: 'does-not-fit' });
    const again = new KeptTexts(storage, alice, 'p1');
    expect(again.list.map((text) => [text.ours.textContent, text.base?.textContent, text.why])).toEqual([
      ['First.', 'Before.', 'does-not-fit'],
      ['Second.', undefined, 'protected'],
    ]);
    for (const text of again.list) again.drop(text.id);
    expect(new KeptTexts(storage, alice, 'p1').list).toEqual([]);
  });

  test('of another page, another person, or broken ones do not appear', () => {
    const { storage } = new FakeBrowser();
    new KeptTexts(storage, alice, 'p1').keep({ at: 1, ours: page('Mine.'), why: 'blocked' });
    storage.setItem('parley-kept|demo/1|p1|broken', '{"at":1,"ours":{"type":"nonsense"},"why":"blocked"}');
    storage.setItem('parley-kept|demo/1|p1|worse', 'no JSON');
    expect(new KeptTexts(storage, alice, 'p1').list).toHaveLength(1);
    expect(new KeptTexts(storage, alice, 'p2').list).toEqual([]);
    expect(new KeptTexts(storage, bob, 'p1').list).toEqual([]);
  });
});
