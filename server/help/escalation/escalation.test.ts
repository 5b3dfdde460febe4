// SPDX-License-Identifier: GPL-2.0-or-later
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { HelpCall } from '../ports.ts';
import { openFakeFeed } from '../testing/fake-feed.ts';
import { createHelpSetting, type HelpSetting, person } from '../testing/help-setting.ts';

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

describe('Asking helpers', () => {
  const offered = (member: { frames: readonly { type: string }[] }) =>
    member.frames.filter(({ type }) => type === 'offer').length;

  test('begins with those whose topics fit, then everyone', async () => {
    setting.wiki.categorise('Silk', ['Category:Fibres']);
    const [helen, hugo, ida] = [
      await setting.atDesk('Helen'),
      await setting.atDesk('Hugo'),
      await setting.atDesk('Ida'),
    ];
    await helen.send({ type: 'help-settings', weight: 2, atOnce: 2, topics: ['fibres'] });
    await ida.send({ type: 'help-settings', weight: 0, atOnce: 2, topics: ['Fibres'] });
    await setting.ask('Alice', 'How?', { page: 'Silk' });
    await setting.pass(14);
    expect([helen, hugo, ida].map(offered)).toEqual([1, 0, 0]);
    await setting.pass(2);
    expect([helen, hugo, ida].map(offered)).toEqual([1, 1, 0]);
  });

  test('asks everyone at once when nobody fits, and leaves those in peace who said not now', async () => {
    const helen = await setting.atDesk('Helen');
    const id = await setting.ask('Alice');
    await setting.help.settled();
    expect(offered(helen)).toBe(1);
    await helen.send({ type: 'help-dismiss', request: id });
    expect(helen.frames.some(({ type }) => type === 'offer-over')).toBe(true);
    await setting.pass(100);
    expect(offered(helen)).toBe(1);
    expect((await setting.help.standing(undefined, undefined)).helpersPresent).toBe(1);
  });

  test('sets who missed an offer to away, and who does nothing for long; they come back by a click', async () => {
    const helen = await setting.atDesk('Helen');
    await setting.pass(1);
    await setting.ask('Alice');
    await setting.pass(62);
    const last = () => helen.frames.findLast(({ type }) => type === 'desk');
    expect(last()).toMatchObject({ you: { availability: { kind: 'away', reason: 'missed' } } });
    expect((await setting.help.standing(undefined, undefined)).helpersPresent).toBe(0);
    await helen.send({ type: 'help-availability', on: true });
    expect(last()).toMatchObject({ you: { availability: { kind: 'on' } } });
    const hugo = await setting.atDesk('Hugo');
    await hugo.send({ type: 'help-settings', weight: 0, atOnce: 2, topics: [] });
    await setting.pass(900);
    expect(hugo.frames.findLast(({ type }) => type === 'desk')).toMatchObject({
      you: { availability: { kind: 'away', reason: 'idle' } },
    });
  });

  test('waits for those who said when they return', async () => {
    const helen = await setting.atDesk('Helen');
    await helen.send({ type: 'help-availability', on: false, until: setting.clock.now() + 20_000 });
    expect((await setting.help.standing(undefined, undefined)).helpersPresent).toBe(0);
    await setting.pass(21);
    expect((await setting.help.standing(undefined, undefined)).helpersPresent).toBe(1);
  });

  test('ends within the moment a helper is blocked, and gives back what they had', async () => {
    const helen = await setting.atDesk('Helen');
    const id = await setting.ask('Alice');
    await helen.send({ type: 'help-claim', request: id });
    setting.wiki.block(person('Helen'));
    await setting.help.settled();
    expect((await setting.request(id)).state).toMatchObject({ kind: 'waiting', again: true });
    await expect(setting.enter('Helen', id)).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('With nobody there', () => {
  test('outside channels are told once, without words of their own accord, after 45 s', async () => {
    const calls: HelpCall[] = [];
    let fails = 1;
    const channel = {
      name: 'test',
      tell: async (call: HelpCall) => {
        if (fails-- > 0) throw new Error('Unreachable.');
        calls.push(call);
      },
    };
    const lonely = await createHelpSetting({ channels: [channel] });
    others.push(lonely);
    const id = await lonely.ask('Alice', 'How?', { page: 'Silk' });
    await lonely.enter('Alice', id);
    await lonely.pass(44);
    expect(fails).toBe(1);
    await lonely.pass(10);
    expect(calls).toEqual([]);
    await lonely.pass(200);
    expect(calls).toMatchObject([{ request: id, page: 'Silk' }]);
  });

  test('the asker is offered the help page after 90 s, and leaves it there in their name', async () => {
    const id = await setting.ask('Alice', 'How do I\ncite [[this]]?', { page: 'Silk' });
    const asker = await setting.enter('Alice', id);
    await setting.pass(90);
    expect((await setting.request(id)).state).toMatchObject({ kind: 'waiting', stage: 'offer' });
    const reply = await asker.send({ type: 'help-leave-note' });
    expect(reply).toMatchObject({ type: 'ack', note: { title: 'Project:Help desk' } });
    expect(setting.wiki.notes).toMatchObject([{ by: person('Alice'), title: 'Project:Help desk' }]);
    expect(setting.wiki.notes[0]?.text).toMatch(/Silk[^]*How do I\ncite \[\[this\]\]\? ~~~~$/u);
    expect((await setting.request(id)).state).toMatchObject({ kind: 'parked', note: { title: 'Project:Help desk' } });
    expect(await asker.send({ type: 'help-leave-note' })).toMatchObject({ code: 'bad_request' });
  });

  test('an answer on the help page comes back as a notice, live and at the next visit', async () => {
    const id = await setting.ask('Alice');
    const asker = await setting.enter('Alice', id);
    await setting.pass(90);
    await asker.send({ type: 'help-leave-note' });
    const html = (await setting.wiki.latest('Project:Help desk'))?.html ?? '';
    await setting.wiki.save('Project:Help desk', `<p>Hello</p>${html}`, person('Bob'));
    await setting.help.settled();
    expect((await setting.request(id)).state.kind).toBe('parked');
    await setting.wiki.save('Project:Help desk', `<p>Hello</p>${html}<p>Like this.</p>`, person('Bob'));
    await setting.help.settled();
    expect((await setting.request(id)).state).toMatchObject({ kind: 'closed', by: 'wiki' });
    const { you } = await setting.help.standing(person('Alice'), undefined);
    expect(you?.notices).toMatchObject([{ kind: 'answered', answer: { title: 'Project:Help desk' } }]);
    await setting.help.noticeSeen(person('Alice'), you?.notices[0]?.id ?? '');
    expect((await setting.help.standing(person('Alice'), undefined)).you?.notices).toEqual([]);
  });

  test('a wiki that refuses the note is told, and the request waits on', async () => {
    const id = await setting.ask('Alice');
    const asker = await setting.enter('Alice', id);
    setting.wiki.refuse(new ParleyError('protected'));
    expect(await asker.send({ type: 'help-leave-note' })).toMatchObject({ code: 'protected' });
    expect((await setting.request(id)).state.kind).toBe('waiting');
    setting.wiki.refuse(undefined);
    expect(await asker.send({ type: 'help-leave-note' })).toMatchObject({ type: 'ack' });
  });

  test('an asker who goes loses nothing: parked, answered on their talk page', async () => {
    const id = await setting.ask('Alice');
    const asker = await setting.enter('Alice', id);
    await setting.pass(60);
    asker.leave();
    await setting.pass(31);
    expect((await setting.request(id)).state).toEqual({ kind: 'parked' });
    const helen = await setting.atDesk('Helen');
    expect(await helen.send({ type: 'help-answer', request: id, text: 'Like this.' })).toMatchObject({ type: 'ack' });
    expect(setting.wiki.notes).toMatchObject([{ title: 'User talk:Alice', by: person('Helen') }]);
    const { you } = await setting.help.standing(person('Alice'), undefined);
    expect(you?.notices).toMatchObject([{ kind: 'answered', answer: { title: 'User talk:Alice' } }]);
    expect(await helen.send({ type: 'help-answer', request: id, text: 'Again.' })).toMatchObject({ code: 'help_over' });
  });

  test('a question whose asker agreed before is left on the help page without them', async () => {
    const id = await setting.ask('Alice', 'How?', { mayLeave: true });
    await setting.pass(95);
    expect((await setting.request(id)).state).toMatchObject({ kind: 'parked', note: { title: 'Project:Help desk' } });
    expect(setting.wiki.notes).toHaveLength(1);
  });

  test('a wiki that refuses such a question is not asked every second', async () => {
    const asked = vi.spyOn(setting.wiki, 'leaveNote');
    setting.wiki.refuse(new ParleyError('protected'));
    const id = await setting.ask('Alice', 'How?', { mayLeave: true });
    await setting.pass(200);
    expect(asked).toHaveBeenCalledTimes(1);
    setting.wiki.refuse(undefined);
    await setting.pass(600);
    expect((await setting.request(id)).state).toMatchObject({ kind: 'parked', note: { title: 'Project:Help desk' } });
  });

  test('nothing is written on the wiki in the name, or on the talk page, of a namesake of somebody from elsewhere', async () => {
    const abroad = { wiki: 'elsewhere', userId: 'alice', name: 'Alice' };
    const question = { id: 'q1', text: 'How?', cause: 'button', language: 'en', mayLeave: true } as const;
    const { request: id } = await setting.help.ask(abroad, question);
    await setting.pass(200);
    const helen = await setting.atDesk('Helen');
    const answer = { type: 'help-answer', request: id, text: 'Like this.' };
    expect(await helen.send(answer)).toMatchObject({ code: 'permission_denied' });
    expect(setting.wiki.notes).toEqual([]);
  });

  test('a helper with a central account who is blocked gives back what they had, too', async () => {
    const helen = { ...person('Helen'), centralId: 'CentralAuth-7' };
    setting.wiki.helper(helen);
    const desk = await openFakeFeed(setting.help.desk, 'desk:demo:main');
    const rights = ['parley-chat', 'parley-help'] as const;
    const member = desk.join({ person: helen, rights, roles: ['helper'], document: 'desk:demo:main' });
    await setting.help.settled();
    const id = await setting.ask('Alice');
    expect(await member.send({ type: 'help-claim', request: id })).toMatchObject({ type: 'ack' });
    setting.wiki.block(helen);
    await setting.help.settled();
    expect((await setting.request(id)).state).toMatchObject({ kind: 'waiting', again: true });
  });

  test('a restart forgets no timer, and gives people a moment to come back', async () => {
    const helen = await setting.atDesk('Helen');
    const [one, two] = [await setting.ask('Alice'), await setting.ask('Bob')];
    await helen.send({ type: 'help-claim', request: one });
    setting.skip(300);
    const restarted = await setting.another();
    others.push(restarted);
    await restarted.pass(5);
    expect((await restarted.request(one)).state.kind).toBe('claimed');
    expect((await restarted.request(two)).state).toMatchObject({ kind: 'waiting', stage: 'offer' });
    await restarted.pass(30);
    expect((await restarted.request(one)).state.kind).toBe('parked');
    expect((await restarted.request(two)).state.kind).toBe('parked');
  });
});
