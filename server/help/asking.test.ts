// SPDX-License-Identifier: GPL-2.0-or-later
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createHelpSetting, type HelpSetting, person } from './testing/help-setting.ts';

let setting: HelpSetting;
let others: HelpSetting[];

beforeEach(async () => {
  setting = await createHelpSetting();
  others = [];
});

afterEach(async () => {
  for (const other of others) await other.stop();
  await setting.stop();
});

const edit = 'edit:demo:p1.0';

describe('Asking', () => {
  test('makes a request with what is shared, and says where it stands', async () => {
    await setting.wiki.save('Silk', '<p>Silk</p>', person('Bob'));
    setting.wiki.categorise('Silk', ['Category:Fibres']);
    const id = await setting.ask('Alice', 'How?', { page: 'Silk', revision: 1, section: 'History', edit });
    expect(await setting.request(id)).toMatchObject({
      asker: person('Alice'),
      about: {
        cause: 'button',
        language: 'en',
        editCount: 0,
        page: { title: 'Silk', revision: 1, section: 'History', edit, categories: ['Category:Fibres'] },
      },
      state: { kind: 'waiting', place: 1, stage: 'matching' },
    });
  });

  test('again with the same id gets the first request, and with another one is told of it', async () => {
    const first = await setting.ask('Alice', 'One', { id: 'same' });
    expect(await setting.ask('Alice', 'One', { id: 'same' })).toBe(first);
    await expect(setting.ask('Alice', 'Two')).rejects.toMatchObject({ code: 'help_open' });
  });

  test('again with a question that was kept is refused while a newer one is open, and taken when that is over', async () => {
    const kept = await setting.ask('Alice', 'One');
    const asker = await setting.enter('Alice', kept);
    await setting.pass(60);
    asker.leave();
    await setting.pass(60);
    const back = await setting.enter('Alice', kept);
    const newer = await setting.enter('Alice', await setting.ask('Alice', 'Two'));
    expect(await back.send({ type: 'help-wait' })).toMatchObject({ type: 'error', code: 'help_open' });
    expect((await setting.request(kept)).state).toEqual({ kind: 'parked' });
    await newer.send({ type: 'help-withdraw' });
    expect(await back.send({ type: 'help-wait' })).toMatchObject({ type: 'ack' });
    expect((await setting.request(kept)).state).toMatchObject({ kind: 'waiting' });
    await expect(setting.ask('Alice', 'Three')).rejects.toMatchObject({ code: 'help_open' });
  });

  test('stays one question at a time when a helper takes one that was kept', async () => {
    const kept = await setting.ask('Alice', 'One');
    const asker = await setting.enter('Alice', kept);
    await setting.pass(60);
    asker.leave();
    await setting.pass(60);
    const newer = await setting.enter('Alice', await setting.ask('Alice', 'Two'));
    const desk = await setting.atDesk('Helen');
    expect(await desk.send({ type: 'help-claim', request: kept })).toMatchObject({ code: 'help_asker_elsewhere' });
    expect((await setting.request(kept)).state).toEqual({ kind: 'parked' });
    await newer.send({ type: 'help-withdraw' });
    expect(await desk.send({ type: 'help-claim', request: kept })).toMatchObject({ type: 'ack' });
    await expect(setting.ask('Alice', 'Three')).rejects.toMatchObject({ code: 'help_open' });
  });

  test.each([
    ['', 'text_empty'],
    ['\u200B\u2060', 'text_empty'],
    ['x'.repeat(1001), 'text_too_long'],
  ])('needs words: %j', async (text, code) => {
    await expect(setting.ask('Alice', text)).rejects.toMatchObject({ code });
  });

  test('is refused honestly when very many wait, and a flood of one account ends', async () => {
    const small = await createHelpSetting({ settings: { queue: 2, perHour: 3 } });
    others.push(small);
    for (let turn = 0; turn < 3; turn += 1) {
      const asker = await small.enter('Alice', await small.ask('Alice'));
      expect(await asker.send({ type: 'help-withdraw' })).toMatchObject({ type: 'ack' });
    }
    await expect(small.ask('Alice')).rejects.toMatchObject({ code: 'rate_limited' });
    await small.ask('Bob');
    await small.ask('Carol');
    await expect(small.ask('Dave')).rejects.toMatchObject({ code: 'help_queue_full' });
  });

  test('is not for the banned, and for the blocked only where the operator lets them', async () => {
    setting.banned.add('Mallory');
    await expect(setting.ask('Mallory')).rejects.toMatchObject({ code: 'banned' });
    setting.wiki.block(person('Bob'));
    await expect(setting.ask('Bob')).rejects.toMatchObject({ code: 'blocked' });
    const lenient = await createHelpSetting({ settings: { blockedMayAsk: true } });
    others.push(lenient);
    lenient.wiki.block(person('Bob'));
    const id = await lenient.ask('Bob', 'Why am I blocked?');
    expect((await lenient.request(id)).about).toMatchObject({ cause: 'blocked', blocked: true });
    const access = await lenient.wiki.access(person('Bob'), { title: '', latestRevision: 0 });
    const entry = await lenient.help.doors.enter({ kind: 'help', wiki: 'demo', key: id }, person('Bob'), access);
    expect(entry.rights).toEqual(['parley-chat']);
    expect(entry.readOnly).toBeUndefined();
  });
});
