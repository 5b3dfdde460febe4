// SPDX-License-Identifier: GPL-2.0-or-later
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { PageAccess } from '../wiki/port.ts';
import { createHelpSetting, type HelpSetting, person } from './testing/help-setting.ts';

let setting: HelpSetting;

beforeEach(async () => {
  setting = await createHelpSetting();
});

afterEach(() => setting.stop());

const edit = 'edit:demo:p1.0';

describe('The queue', () => {
  test('is claimed by one of two helpers; the other is told who has it', async () => {
    const [helen, hugo] = [await setting.atDesk('Helen'), await setting.atDesk('Hugo')];
    const id = await setting.ask('Alice');
    const replies = await Promise.all([
      helen.send({ type: 'help-claim', request: id }),
      hugo.send({ type: 'help-claim', request: id }),
    ]);
    expect(replies.map(({ type }) => type).toSorted()).toEqual(['ack', 'error']);
    const winner = replies[0]?.type === 'ack' ? 'Helen' : 'Hugo';
    expect(replies.find(({ type }) => type === 'ack')).toMatchObject({ document: `help:demo:${id}` });
    expect(replies.find(({ type }) => type === 'error')).toMatchObject({
      code: 'help_taken',
      helper: { name: winner },
    });
    expect((await setting.request(id)).state).toMatchObject({ kind: 'claimed', helpers: [{ name: winner }] });
  });

  test('keeps the age of a request whose helper vanished, at its head', async () => {
    const helen = await setting.atDesk('Helen');
    const first = await setting.ask('Alice');
    await setting.enter('Alice', first);
    await setting.pass(5);
    const second = await setting.ask('Bob');
    await setting.enter('Bob', second);
    await helen.send({ type: 'help-claim', request: first });
    const { askedAt } = await setting.request(first);
    helen.leave();
    await setting.pass(25);
    expect((await setting.request(first)).state.kind).toBe('claimed');
    await setting.pass(10);
    expect(await setting.request(first)).toMatchObject({ askedAt, state: { kind: 'waiting', place: 1, again: true } });
    expect((await setting.request(second)).state).toMatchObject({ kind: 'waiting', place: 2 });
  });

  test('lets a helper have no more than they set, and nobody answer themselves', async () => {
    const helen = await setting.atDesk('Helen');
    await helen.send({ type: 'help-settings', weight: 2, atOnce: 1, topics: [] });
    const [one, two] = [await setting.ask('Alice'), await setting.ask('Bob')];
    expect(await helen.send({ type: 'help-claim', request: one })).toMatchObject({ type: 'ack' });
    expect(await helen.send({ type: 'help-claim', request: one })).toMatchObject({ type: 'ack' });
    expect(await helen.send({ type: 'help-claim', request: two })).toMatchObject({ code: 'help_busy' });
    const own = await setting.ask('Hugo');
    const hugo = await setting.atDesk('Hugo');
    expect(await hugo.send({ type: 'help-claim', request: own })).toMatchObject({ code: 'permission_denied' });
  });

  test('shows the desk who asks what, and takes ended ones off it', async () => {
    await setting.atDesk('Helen');
    const id = await setting.ask('Alice', 'How do I cite?');
    expect(await setting.desk()).toMatchObject([{ id, text: 'How do I cite?', asker: { name: 'Alice' } }]);
    await (await setting.enter('Alice', id)).send({ type: 'help-withdraw' });
    expect(await setting.desk()).toEqual([]);
  });
});

describe('A conversation', () => {
  const claimed = async () => {
    const desk = await setting.atDesk('Helen');
    const id = await setting.ask('Alice', 'How?', { page: 'Silk', edit });
    await desk.send({ type: 'help-claim', request: id });
    return { id, desk, asker: await setting.enter('Alice', id), helper: await setting.enter('Helen', id) };
  };

  test('brings the helper into the edit session, seen coming, marked there by the server', async () => {
    const { id, helper, asker } = await claimed();
    const mentor = () => setting.help.doors.isMentor(person('Helen'), { kind: 'edit', wiki: 'demo', key: 'p1.3' });
    expect(await helper.send({ type: 'help-join' })).toMatchObject({ type: 'ack' });
    expect((await setting.request(id)).state).toMatchObject({ kind: 'claimed', coming: [{ helper: person('Helen') }] });
    expect(mentor()).toBe(false);
    await setting.pass(6);
    expect((await setting.request(id)).state).toMatchObject({ kind: 'joined', mentors: [person('Helen')] });
    expect(mentor()).toBe(true);
    expect(setting.help.doors.isMentor(person('Helen'), { kind: 'edit-chat', wiki: 'demo', key: 'p1' })).toBe(true);
    expect(setting.help.doors.isMentor(person('Helen'), { kind: 'edit', wiki: 'demo', key: 'p2.0' })).toBe(false);
    expect(setting.help.doors.isMentor(person('Helen'), { kind: 'help', wiki: 'demo', key: id })).toBe(true);
    expect(setting.help.doors.isMentor(person('Helen'), { kind: 'help', wiki: 'demo', key: 'other' })).toBe(false);
    expect(setting.help.doors.isMentor(person('Alice'), { kind: 'edit', wiki: 'demo', key: 'p1.0' })).toBe(false);
    await asker.send({ type: 'help-close', solved: 'yes' });
    expect(mentor()).toBe(false);
    expect(setting.mentorsTold).toEqual(['Helen', 'Helen']);
  });

  test('lets the asker decline, until they let the helper in after all', async () => {
    const { id, helper, asker } = await claimed();
    await helper.send({ type: 'help-join' });
    const { wiki, userId } = person('Helen');
    await asker.send({ type: 'help-decline', helper: { wiki, userId } });
    await setting.pass(6);
    expect((await setting.request(id)).state).toMatchObject({
      kind: 'claimed',
      coming: [],
      declined: [{ name: 'Helen' }],
    });
    expect(await helper.send({ type: 'help-join' })).toMatchObject({ code: 'permission_denied' });
    await asker.send({ type: 'help-accept', helper: { wiki, userId } });
    expect((await setting.request(id)).state).toMatchObject({ kind: 'claimed', coming: [], declined: [] });
    expect(await helper.send({ type: 'help-join' })).toMatchObject({ type: 'ack' });
    expect((await setting.request(id)).state).toMatchObject({ coming: [{ helper: { name: 'Helen' } }] });
  });

  test('goes back to the queue when the asker wants another helper, who alone is asked then', async () => {
    const { id, desk, helper, asker } = await claimed();
    const hugo = await setting.atDesk('Hugo');
    const { askedAt } = await setting.request(id);
    expect(await helper.send({ type: 'help-another' })).toMatchObject({ code: 'permission_denied' });
    expect(await asker.send({ type: 'help-another' })).toMatchObject({ type: 'ack' });
    expect(await setting.request(id)).toMatchObject({
      askedAt,
      state: { kind: 'waiting', place: 1, again: true, another: true },
    });
    expect(helper.ended()).toBe('help_declined');
    await setting.pass(20);
    expect(hugo.frames).toContainEqual(expect.objectContaining({ type: 'offer', request: id }));
    expect(desk.frames.filter(({ type }) => type === 'offer')).toHaveLength(1);
    // Each is told of themselves alone.
    expect(desk.frames.findLast(({ type }) => type === 'desk')).toMatchObject({ declined: [id] });
    expect(hugo.frames.findLast(({ type }) => type === 'desk')).not.toHaveProperty('declined');
    expect(await desk.send({ type: 'help-claim', request: id })).toMatchObject({ code: 'help_declined' });
    expect(await hugo.send({ type: 'help-claim', request: id })).toMatchObject({ type: 'ack' });
    const third = await setting.enter('Hugo', id);
    const { wiki, userId } = person('Helen');
    for (const type of ['help-second', 'help-pass']) {
      expect(await third.send({ type, to: { wiki, userId }, note: '' })).toMatchObject({ code: 'help_declined' });
    }
  });

  test('is not answered on the wiki by whom the asker turned away, when the asker is gone', async () => {
    const { id, desk, asker } = await claimed();
    const hugo = await setting.atDesk('Hugo');
    await asker.send({ type: 'help-another' });
    await setting.pass(60);
    asker.leave();
    await setting.pass(31);
    expect((await setting.request(id)).state).toEqual({ kind: 'parked' });
    const answer = { type: 'help-answer', request: id, text: 'Like this.' };
    expect(await desk.send(answer)).toMatchObject({ code: 'help_declined' });
    expect(setting.wiki.notes).toEqual([]);
    expect(await hugo.send(answer)).toMatchObject({ type: 'ack' });
  });

  test('marks a moderator who helps as helper', async () => {
    const { id } = await claimed();
    const moderator: PageAccess = {
      read: true,
      edit: true,
      rights: ['parley-chat', 'parley-help', 'parley-moderate'],
      roles: ['moderator', 'helper'],
    };
    const name = { kind: 'help', wiki: 'demo', key: id } as const;
    const entry = await setting.help.doors.enter(name, person('Helen'), moderator);
    expect(entry).toEqual({ rights: moderator.rights, roles: ['helper'] });
  });

  test('tells whether the mentor edits or only looks, for as long as they are one', async () => {
    const { id, helper, asker } = await claimed();
    expect(await helper.send({ type: 'help-edits', on: true })).toMatchObject({ code: 'permission_denied' });
    await helper.send({ type: 'help-join' });
    const { wiki, userId } = person('Helen');
    await asker.send({ type: 'help-accept', helper: { wiki, userId } });
    const editing = async () => (await setting.request(id)).state;
    expect(await editing()).not.toHaveProperty('editing');
    expect(await asker.send({ type: 'help-edits', on: true })).toMatchObject({ code: 'permission_denied' });
    await helper.send({ type: 'help-edits', on: true });
    expect(await editing()).toMatchObject({ kind: 'joined', editing: [person('Helen')] });
    await helper.send({ type: 'help-edits', on: false });
    expect(await editing()).not.toHaveProperty('editing');
    await helper.send({ type: 'help-edits', on: true });
    await helper.send({ type: 'help-step-out' });
    await helper.send({ type: 'help-join' });
    await asker.send({ type: 'help-accept', helper: { wiki, userId } });
    expect(await editing()).toMatchObject({ kind: 'joined' });
    expect(await editing()).not.toHaveProperty('editing');
  });

  test('lets a mentor point at passages of that session alone, and nobody else', async () => {
    const { helper, asker } = await claimed();
    const passage = { document: edit, start: 'AAAA', end: 'AAAA', quote: 'Silk' };
    expect(await helper.send({ type: 'help-point', passage })).toMatchObject({ code: 'permission_denied' });
    await helper.send({ type: 'help-join' });
    const { wiki, userId } = person('Helen');
    await asker.send({ type: 'help-accept', helper: { wiki, userId } });
    expect(await helper.send({ type: 'help-point', passage })).toMatchObject({ type: 'ack' });
    expect(asker.frames.at(-1)).toMatchObject({ type: 'point', by: person('Helen'), passage });
    const elsewhere = { ...passage, document: 'edit:demo:p9.0' };
    expect(await helper.send({ type: 'help-lead', passage: elsewhere })).toMatchObject({ code: 'bad_request' });
    expect(await asker.send({ type: 'help-lead', passage })).toMatchObject({ code: 'permission_denied' });
    await asker.send({ type: 'help-follow', on: false });
    expect(helper.frames.at(-1)).toMatchObject({ type: 'follow', on: false });
  });

  test('is passed on with a note to one who alone may take it for a moment', async () => {
    const { id, helper } = await claimed();
    const [hugo, ida] = [await setting.atDesk('Hugo'), await setting.atDesk('Ida')];
    const { wiki, userId } = person('Hugo');
    const passed = await helper.send({ type: 'help-pass', to: { wiki, userId }, note: 'Knows about citing' });
    expect(passed).toMatchObject({ type: 'ack' });
    expect(await setting.desk()).toMatchObject([
      {
        id,
        passed: { by: person('Helen'), note: 'Knows about citing' },
        state: { reserved: { helper: person('Hugo') } },
      },
    ]);
    expect(hugo.frames.at(-1)).toMatchObject({ type: 'offer', request: id, by: person('Helen') });
    expect(helper.ended()).toBe('permission_denied');
    expect(await ida.send({ type: 'help-claim', request: id })).toMatchObject({
      code: 'help_taken',
      helper: { name: 'Hugo' },
    });
    expect(await hugo.send({ type: 'help-claim', request: id })).toMatchObject({ type: 'ack' });
    expect((await setting.request(id)).state).toMatchObject({ kind: 'claimed', helpers: [person('Hugo')] });
  });

  test('takes in a second helper who was asked for, and goes on with them', async () => {
    const { id, helper } = await claimed();
    const hugo = await setting.atDesk('Hugo');
    expect(await hugo.send({ type: 'help-come', request: id })).toMatchObject({ code: 'help_taken' });
    await helper.send({ type: 'help-second', note: 'Two eyes' });
    expect(hugo.frames.at(-1)).toMatchObject({ type: 'offer', request: id, by: person('Helen') });
    expect(await hugo.send({ type: 'help-come', request: id })).toMatchObject({ type: 'ack' });
    await helper.send({ type: 'help-back' });
    expect((await setting.request(id)).state).toMatchObject({ kind: 'claimed', helpers: [person('Hugo')] });
  });

  test('ends with one question and thanks on the talk page; the words are gone, the figures stay', async () => {
    const { id, helper, asker } = await claimed();
    await helper.send({ type: 'help-close' });
    expect((await setting.request(id)).state).toMatchObject({
      kind: 'closed',
      by: 'helper',
      helpers: [person('Helen')],
    });
    expect(await helper.send({ type: 'help-solved', solved: 'yes' })).toMatchObject({ code: 'permission_denied' });
    await asker.send({ type: 'help-solved', solved: 'partly' });
    await asker.send({ type: 'help-thank' });
    expect(await asker.send({ type: 'help-thank', id: 'again' })).toMatchObject({ code: 'bad_request' });
    expect(setting.wiki.notes).toMatchObject([{ title: 'User talk:Helen', by: person('Alice') }]);
    const rows = await setting.db.selectFrom('help_requests').selectAll().execute();
    expect(rows).toMatchObject([{ text: '', live: 0 }]);
    const { all } = await setting.help.figures(30);
    expect(all).toMatchObject({ requests: 1, claimed: 1, solved: { yes: 0, partly: 1, no: 0 } });
  });

  test('given up by an asker who went away frees its helpers; a question without any answer is kept', async () => {
    const answered = await claimed();
    await answered.helper.send({ type: 'post', text: 'Like this.' }).catch(() => undefined);
    answered.asker.leave();
    const silent = await setting.ask('Bob');
    const desk = await setting.atDesk('Helen');
    await desk.send({ type: 'help-claim', request: silent });
    await setting.pass(602);
    expect((await setting.request(answered.id)).state).toEqual({ kind: 'abandoned' });
    expect((await setting.request(silent)).state).toEqual({ kind: 'parked' });
  });

  test('is finished on the wiki by its helper, when the asker is gone', async () => {
    const { id, desk, asker } = await claimed();
    const hugo = await setting.atDesk('Hugo');
    asker.leave();
    const answer = { type: 'help-answer', request: id, text: 'Like this.' };
    expect(await hugo.send(answer)).toMatchObject({ code: 'help_taken' });
    expect(await desk.send(answer)).toMatchObject({ note: { title: 'User talk:Alice' } });
    expect((await setting.request(id)).state).toMatchObject({ kind: 'closed', by: 'wiki', helpers: [person('Helen')] });
  });

  test('can be put on the own talk page once it is over, and thanks that failed can be said again', async () => {
    const { helper, asker } = await claimed();
    expect(await asker.send({ type: 'help-post' })).toMatchObject({ code: 'bad_request' });
    await helper.send({ type: 'help-close' });
    expect(await asker.send({ type: 'help-post' })).toMatchObject({ note: { title: 'User talk:Alice' } });
    expect(await asker.send({ type: 'help-post' })).toMatchObject({ code: 'bad_request' });
    setting.wiki.refuse(new ParleyError('protected'));
    expect(await asker.send({ type: 'help-thank' })).toMatchObject({ code: 'protected' });
    setting.wiki.refuse(undefined);
    expect(await asker.send({ type: 'help-thank' })).toMatchObject({ type: 'ack' });
    expect(setting.wiki.notes.map(({ title }) => title)).toEqual(['User talk:Alice', 'User talk:Helen']);
  });

  test('is there for nobody else', async () => {
    const { id } = await claimed();
    setting.wiki.helper(person('Hugo'));
    await expect(setting.enter('Hugo', id)).rejects.toMatchObject({ code: 'not_found' });
    await expect(setting.enter('Mallory', id)).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('The truth before the click', () => {
  test('counts those who are here and take requests, and says how long it takes', async () => {
    const helen = await setting.atDesk('Helen');
    for (const [index, name] of ['A', 'B', 'C', 'D', 'E'].entries()) {
      const id = await setting.ask(name);
      await setting.pass(index + 1);
      await helen.send({ type: 'help-claim', request: id });
      await (await setting.enter(name, id)).send({ type: 'help-close' });
    }
    const standing = await setting.help.standing(person('Alice'), undefined);
    expect(standing).toMatchObject({ helpersPresent: 1, typicalWait: 3, waiting: 0, you: { newcomer: true } });
    expect((await setting.help.standing(person('Helen'), undefined)).helpersPresent).toBe(0);
    helen.leave();
    await setting.help.settled();
    expect((await setting.help.standing(person('Alice'), undefined)).helpersPresent).toBe(0);
  });

  test('tells of an edit that was undone', async () => {
    await setting.wiki.save('Silk', '<p>one</p>', person('Bob'));
    await setting.wiki.save('Silk', '<p>two</p>', person('Alice'));
    await setting.wiki.save('Silk', '<p>one</p>', person('Bob'));
    await setting.help.settled();
    const { you } = await setting.help.standing(person('Alice'), undefined);
    expect(you?.notices).toMatchObject([{ kind: 'reverted', page: 'Silk', revision: 2 }]);
  });

  test('tells of them once, however many servers see them', async () => {
    const others = [await setting.another(), await setting.another()];
    await setting.wiki.save('Silk', '<p>Silk</p>', person('Bob'));
    await setting.wiki.save('Silk', '<p>Silk and wool</p>', person('Alice'));
    const id = await setting.ask('Alice');
    const asker = await setting.enter('Alice', id);
    await setting.pass(90);
    await asker.send({ type: 'help-leave-note' });
    await setting.wiki.save('Silk', '<p>Silk</p>', person('Bob'));
    const page = (await setting.wiki.latest('Project:Help desk'))?.html ?? '';
    await setting.wiki.save('Project:Help desk', `${page}<p>Like this.</p>`, person('Bob'));
    for (const one of [setting, ...others]) await one.help.settled();
    const { you } = await setting.help.standing(person('Alice'), undefined);
    expect(you?.notices.map(({ kind }) => kind).toSorted()).toEqual(['answered', 'reverted']);
    for (const one of others) await one.stop();
  });

  test('fills the name of the page into canned answers, and leaves out what is no answer', async () => {
    const list = [{ title: 'Cite', text: 'See {{PAGENAME}}.' }, { title: '' }, 7];
    await setting.wiki.save('MediaWiki:Parley-canned.json', JSON.stringify(list), person('Bob'));
    expect(await setting.help.canned('Silk')).toEqual({ answers: [{ title: 'Cite', text: 'See Silk.' }] });
  });
});
