// SPDX-License-Identifier: GPL-2.0-or-later
import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { messagesField, type Message } from '@parley/protocol/chat/message.ts';
import type { ReportQueue } from '@parley/protocol/chat/moderation.ts';
import type { HelpFigures, HelpStanding } from '@parley/protocol/help/api.ts';
import type { RoomList } from '@parley/protocol/http/api.ts';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { joinConversation } from '../harness/conversation.ts';
import { type Parley, startParley } from '../harness/parley-process.ts';
import { reader, signIn, type SignedInPerson } from '../harness/person.ts';
import { until } from '../harness/until.ts';
import { ask, HelpDeskTest } from './help-desk.ts';

let parley: Parley;
let alice: SignedInPerson;
let helen: SignedInPerson;
let hugo: SignedInPerson;
let warden: SignedInPerson;
const open = new HelpDeskTest();

beforeAll(async () => {
  parley = await startParley({ settings: { PARLEY_HELP_COMING: '0', PARLEY_HELP_PER_HOUR: '1000' } });
  alice = await signIn(parley.url, 'Alice');
  helen = await signIn(parley.url, 'Helen', ['helper']);
  hugo = await signIn(parley.url, 'Hugo', ['helper']);
  warden = await signIn(parley.url, 'Warden', ['moderator']);
});
afterEach(() => open.closeAll());
afterAll(() => parley.stop());

const standing = (person: SignedInPerson) => person.json<HelpStanding>('/api/help/state?page=Silk');

describe('The help desk over real sockets', () => {
  test('from the question to solved, with two helpers at the desk', async () => {
    const [one, two] = await Promise.all([open.desk(open.tab(helen)), open.desk(open.tab(hugo))]);
    expect(await standing(alice)).toMatchObject({ helpersPresent: 2, you: { newcomer: true, requests: [] } });
    expect((await alice.json<RoomList>('/api/rooms?page=Silk')).helpersPresent).toBe(2);

    const { edit } = await alice.documents('Silk');
    const { request, document } = await ask(alice, 'How do I cite a book?', { page: 'Silk', edit });
    const asker = await joinConversation(open.tab(alice), document);
    await asker.sees('How do I cite a book?');
    const aliceSees = await open.request(open.tab(alice), document);
    expect(await one.sees(request)).toMatchObject({
      text: 'How do I cite a book?',
      about: { page: { title: 'Silk', edit } },
    });

    const replies = await Promise.all([one, two].map((desk) => desk.command({ type: 'help-claim', request })));
    expect(replies.map(({ type }) => type).toSorted()).toEqual(['ack', 'error']);
    const [winner, loser] = replies[0]?.type === 'ack' ? [helen, hugo] : [hugo, helen];
    expect(replies.find(({ type }) => type === 'error')).toMatchObject({ code: 'help_taken', helper: winner.person });
    expect((await aliceSees.is('claimed')).state).toMatchObject({ helpers: [winner.person] });
    await expect(loser.token(document)).rejects.toMatchObject({ code: 'not_found' });

    const helperTab = open.tab(winner);
    const helper = await joinConversation(helperTab, document);
    await helper.post('With the book button.');
    expect((await asker.sees('With the book button.')).author).toMatchObject({ name: winner.name, role: 'helper' });

    const helperSees = await open.request(open.tab(winner), document);
    await helperSees.command({ type: 'help-join' });
    await aliceSees.is('joined');
    const session = helperTab.open(edit);
    await session.synced();
    const marked = () =>
      [...(session.provider.awareness?.getStates().values() ?? [])].some((state) => state['user']?.role === 'mentor');
    session.provider.setAwarenessField('cursor', null);
    await until(session.onChange, marked, { what: 'the mark of the mentor' });

    await aliceSees.command({ type: 'help-close', solved: 'yes' });
    await helperSees.is('closed');
    await until(session.onChange, () => !marked(), { what: 'the mark to be gone' });
    expect(await helper.post('Bye')).toMatchObject({ code: 'help_over' });
    expect(await aliceSees.command({ type: 'help-thank', text: 'Thank you, [[that]] worked.' })).toMatchObject({
      type: 'ack',
    });
    const talk = await (await alice.request(`/wiki/${encodeURIComponent(`User talk:${winner.name}`)}`)).text();
    expect(talk).toContain('Thank you, [[that]] worked.');
    expect(talk).toContain('Alice');
  });

  test('keeps its documents to those they are for', async () => {
    await expect(alice.token('desk:demo:main')).rejects.toMatchObject({ code: 'permission_denied' });
    await expect(reader(parley.url).token('desk:demo:main')).rejects.toMatchObject({ code: 'not_signed_in' });
    await expect(helen.token('desk:demo:other')).rejects.toMatchObject({ code: 'not_found' });
    await expect(helen.token('help:demo:constructor')).rejects.toMatchObject({ code: 'not_found' });
    await expect(reader(parley.url).json('/api/help/requests', {})).rejects.toMatchObject({ code: 'not_signed_in' });
    await expect(alice.json('/api/help/figures')).rejects.toMatchObject({ code: 'permission_denied' });
    await expect(alice.json('/api/help/canned')).rejects.toMatchObject({ code: 'permission_denied' });
  });

  test('lets nobody make themselves a mentor or a helper', async () => {
    const { edit } = await alice.documents('Wool');
    const mallory = await signIn(parley.url, 'Mallory');
    const tab = open.tab(mallory);
    const session = tab.open(edit);
    await session.synced();
    session.provider.setAwarenessField('user', { name: 'Helen', role: 'mentor', wiki: 'demo', userId: '1' });
    const states = () => [...(session.provider.awareness?.getStates().values() ?? [])];
    await until(session.onChange, () => states().some((state) => state['user']?.name === 'Mallory'), {
      what: 'the true name',
    });
    expect(states().some((state) => state['user']?.role !== undefined)).toBe(false);
    const asked = await ask(mallory, 'Let me in', { page: 'Wool', edit });
    const request = await open.request(open.tab(mallory), asked.document);
    expect(await request.command({ type: 'help-join' })).toMatchObject({ code: 'permission_denied' });
    expect(await request.command({ type: 'help-pass', note: '' })).toMatchObject({ code: 'permission_denied' });
    await request.command({ type: 'help-withdraw' });
  });

  test('puts a blocked helper off the desk at once, and gives back what they had', async () => {
    const ida = await signIn(parley.url, 'Ida', ['helper']);
    const desk = await open.desk(open.tab(ida));
    const watching = await open.desk(open.tab(helen));
    const { request, document } = await ask(alice, 'Again?');
    const aliceSees = await open.request(open.tab(alice), document);
    await desk.command({ type: 'help-claim', request });
    await aliceSees.is('claimed');
    await warden.json('/api/wiki/block', { userId: ida.person.userId, on: true, reason: 'test' });
    expect((await aliceSees.is('waiting')).state).toMatchObject({ again: true });
    await watching.sees(request, ({ state }) => state.kind === 'waiting');
    await until(desk.onChange, () => !desk.provider.isAuthenticated, { what: 'Ida to be off the desk' });
    await aliceSees.command({ type: 'help-withdraw' });
  });

  test('does nothing more that a helper asks for once their block was answered, and says how soon all is gone', async () => {
    const jon = await signIn(parley.url, 'Jon', ['helper']);
    const tab = open.tab(jon);
    const desk = await open.desk(tab);
    const watching = await open.desk(open.tab(helen));
    const { edit } = await alice.documents('Felt');
    const { request, document } = await ask(alice, 'Felt?', { page: 'Felt', edit });
    const other = await ask(await signIn(parley.url, 'Bea'), 'And another?');
    const aliceSees = await open.request(open.tab(alice), document);
    const text = open.tab(alice).open(edit);
    await text.synced();
    await desk.sees(other.request);
    await desk.command({ type: 'help-claim', request });
    const helping = await open.request(tab, document);
    await helping.command({ type: 'help-join' });
    await aliceSees.is('joined');
    const session = tab.open(edit);
    await session.synced();
    session.provider.setAwarenessField('cursor', null);
    const mark = () =>
      [...(text.provider.awareness?.getStates().values() ?? [])].some((state) => state['user']?.role === 'mentor');
    await until(text.onChange, mark, { what: 'the mark of the mentor' });

    const begun = performance.now();
    await warden.json('/api/wiki/block', { userId: jon.person.userId, on: true, reason: 'test' });
    const took = new Map([['block answered', performance.now() - begun]]);
    desk.provider.sendStateless(JSON.stringify({ type: 'help-claim', id: 'late', request: other.request }));
    helping.provider.sendStateless(JSON.stringify({ type: 'post', id: 'late', text: 'Still here' }));
    const gone = async (what: string, event: Promise<unknown>) => {
      await event;
      took.set(what, performance.now() - begun);
    };
    const off = ({ provider, onChange }: typeof desk | typeof helping, what: string) =>
      gone(
        what,
        until(onChange, () => !provider.isAuthenticated, { what }),
      );
    await Promise.all([
      off(desk, 'off the desk'),
      off(helping, 'out of the conversation'),
      gone('request back in the queue', aliceSees.is('waiting')),
      gone(
        'mark gone from the text',
        until(text.onChange, () => !mark(), { what: 'the mark to be gone' }),
      ),
    ]);
    const times = Array.from(took, ([what, time]) => `${what} ${time.toFixed(0)} ms`).join(', ');
    process.stdout.write(`A helper is blocked: ${times}\n`);
    await watching.sees(request, ({ state }) => state.kind === 'waiting');
    await watching.sees(other.request, ({ state }) => state.kind === 'waiting');
    for (const { frames } of [desk, helping])
      expect(frames.filter(({ id, type }) => id === 'late' && type === 'ack')).toEqual([]);
    expect(aliceSees.doc.getArray<Message>(messagesField).map(({ text: words }) => words)).not.toContain('Still here');
    await aliceSees.command({ type: 'help-withdraw' });
  });

  test('brings words that should not be to the moderators, from the desk and from the conversation', async () => {
    const desk = await open.desk(open.tab(helen));
    const { request, document } = await ask(alice, 'Rude words');
    expect(await desk.command({ type: 'help-report', request, reason: 'rude' })).toMatchObject({ type: 'ack' });
    const { reports } = await warden.json<ReportQueue>('/api/moderation/reports?state=open');
    expect(reports).toMatchObject([
      { document, reason: 'rude', message: { text: 'Rude words', author: alice.person } },
    ]);
    const aliceSees = await open.request(open.tab(alice), document);
    await aliceSees.command({ type: 'help-withdraw' });
  });

  test('shows coordinators figures without words and names', async () => {
    const figures = await helen.json<HelpFigures>('/api/help/figures?days=1');
    expect(figures.all.requests).toBeGreaterThan(0);
    expect(figures.byHour).toHaveLength(24);
    const metrics = await (await fetch(`${parley.url}/metrics`)).text();
    expect(metrics).toMatch(/parley_help_requests_total\{wiki="demo",event="asked"\} [1-9]/u);
    expect(`${JSON.stringify(figures)}${metrics}`).not.toMatch(/Alice|Helen|Rude|book/u);
    expect(parley.logs.join('\n')).not.toMatch(/Rude words|cite a book/u);
  });
});

describe('With nobody at the desk', () => {
  test('a signed call goes out without words, and the question is left on the wiki in the name of who asked', async () => {
    const secret = 'a secret of enough length';
    const secretFile = join(tmpdir(), `parley-hook-${String(process.pid)}`);
    await writeFile(secretFile, secret);
    const calls: { readonly headers: NodeJS.Dict<string | string[]>; readonly body: string }[] = [];
    const receiver = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        calls.push({ headers: request.headers, body });
        response.statusCode = calls.length === 1 ? 204 : 500;
        response.end();
        receiver.emit('call');
      });
    });
    receiver.listen(0, '127.0.0.1');
    await once(receiver, 'listening');
    const lonely = await startParley({
      settings: {
        PARLEY_HELP_EVERYONE: '0',
        PARLEY_HELP_OUTSIDE: '0',
        PARLEY_HELP_OFFER: '1',
        PARLEY_HELP_WEBHOOK: `http://127.0.0.1:${String((receiver.address() as AddressInfo).port)}/hook`,
        PARLEY_HELP_WEBHOOK_SECRET_FILE: secretFile,
      },
    });
    try {
      const called = once(receiver, 'call');
      const asker = await signIn(lonely.url, 'Alice');
      expect(await standing(asker)).toMatchObject({ helpersPresent: 0 });
      const { request, document } = await ask(asker, 'Is anybody there?', { page: 'Silk' });
      const sees = await open.request(open.tab(asker), document);
      await called;
      const [call] = calls;
      expect(JSON.parse(call?.body ?? '')).toMatchObject({ kind: 'help-wanted', request, page: 'Silk', wiki: 'demo' });
      expect(call?.body).not.toContain('anybody');
      const time = String(call?.headers['x-parley-time']);
      const signature = createHmac('sha256', secret)
        .update(`${time}.${call?.body ?? ''}`)
        .digest('hex');
      expect(call?.headers['x-parley-signature']).toBe(signature);

      await until(sees.onChange, () => JSON.stringify(sees.view()?.state).includes('"stage":"offer"'), {
        what: 'the offer to leave it on the help page',
      });
      expect(await sees.command({ type: 'help-leave-note' })).toMatchObject({ note: { title: 'Project:Help desk' } });
      await sees.is('parked');
      const page = await (await asker.request('/wiki/Project:Help%20desk')).text();
      expect(page).toContain('Is anybody there?');
      expect(page).toContain('Silk');
      expect(calls).toHaveLength(1);
    } finally {
      receiver.close();
      await lonely.stop();
    }
  });
});
