// SPDX-License-Identifier: GPL-2.0-or-later
import { contentField } from '@parley/protocol/edit/frames.ts';
import { errorCodes } from '@parley/protocol/errors/codes.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Awareness, encodeAwarenessUpdate } from 'y-protocols/awareness';
import { applyUpdate, Doc, encodeStateAsUpdate, encodeStateVector, XmlElement } from 'yjs';
import { openBareSocket, type BareSocket } from '../harness/bare-socket.ts';
import { bystandersOn } from '../harness/bystander.ts';
import { joinConversation } from '../harness/conversation.ts';
import { editPage, PageText } from '../harness/page-editor.ts';
import { startParley, type Parley } from '../harness/parley-process.ts';
import { reader, signIn, type SignedInPerson } from '../harness/person.ts';
import { openTab } from '../harness/tab.ts';
import { until } from '../harness/until.ts';
import { awarenessFrame, statelessFrame, syncFrame, type ReceivedFrame } from '../harness/wire.ts';

let parley: Parley;
beforeAll(async () => {
  parley = await startParley();
});
afterAll(() => parley.stop());

type Stateless = Extract<ReceivedFrame, { type: 'stateless' }>;

function refusal(frame: ReceivedFrame): frame is Stateless {
  return frame.type === 'stateless' && (JSON.parse(frame.payload) as { type: string }).type === 'refused';
}

/** The code of the first refusal that a bare socket gets. */
async function refusedWith(socket: BareSocket): Promise<string> {
  const frame = await socket.frame(refusal, 'a refusal');
  return (JSON.parse(frame.payload) as { code: string }).code;
}

/** What a client that knows the document would send after a change of its own under whatever client id. */
function changeAs(client: number, known: Doc, change: (page: PageText) => void): Uint8Array {
  const doc = new Doc();
  applyUpdate(doc, encodeStateAsUpdate(known));
  // Only now: Yjs takes another id when it sees its own used by somebody else.
  doc.clientID = client;
  const before = encodeStateVector(doc);
  change(new PageText(doc));
  return encodeStateAsUpdate(doc, before);
}

async function enter(person: SignedInPerson, document: string): Promise<BareSocket> {
  const socket = await openBareSocket(parley.socketUrl);
  const entry = await socket.enter(document, await person.token(document));
  expect(entry).toEqual({ in: true, reason: '' });
  return socket;
}

describe('nobody writes in another person’s name', () => {
  test('an edit under somebody else’s client id is refused, and the page stays one', async () => {
    const honest = await bystandersOn(parley.url, 'Forged client id');
    await honest.expectUndisturbed();
    const attacker = await enter(await signIn(parley.url, 'Forger of ids'), honest.first.name);
    const forged = changeAs(honest.first.doc.clientID, honest.first.doc, (page) =>
      page.insertParagraph('forged words'),
    );
    attacker.send(syncFrame(honest.first.name, 'update', forged));
    expect(await refusedWith(attacker)).toBe('author_forged');
    await honest.expectUndisturbed();
    expect(honest.second.page.text()).not.toContain('forged words');
    attacker.close();
    honest.leave();
  });

  test('an author claimed in a message is not looked at', async () => {
    const honest = await bystandersOn(parley.url, 'Forged author');
    const name = honest.firstChat.name;
    const attacker = await signIn(parley.url, 'Forger of names');
    const tab = openTab(attacker);
    const chat = await joinConversation(tab, name);
    const author = { ...honest.first.provider, wiki: 'demo', userId: '1', name: 'Bystander', role: 'moderator' };
    chat.sendRaw(
      JSON.stringify({
        type: 'post',
        id: 'forged-1',
        text: 'who said this',
        author: { wiki: author.wiki, userId: author.userId, name: author.name, role: author.role },
        at: 1,
        deletedBy: 'moderator',
      }),
    );
    const seen = await honest.secondChat.sees('who said this');
    expect(seen.author.name).toBe('Forger of names');
    expect(seen.author.role).not.toBe('moderator');
    expect(seen.at).toBeGreaterThan(1);
    expect(seen.deletedBy).toBeUndefined();
    await honest.expectUndisturbed();
    tab.close();
    honest.leave();
  });

  test('another person’s message can be neither rewritten nor deleted', async () => {
    const honest = await bystandersOn(parley.url, 'Foreign message');
    await honest.firstChat.post('mine and only mine');
    const { id } = await honest.secondChat.sees('mine and only mine');
    const tab = openTab(await signIn(parley.url, 'Rewriter'));
    const chat = await joinConversation(tab, honest.firstChat.name);
    for (const body of [
      { type: 'edit' as const, message: id, text: 'not what was said' },
      { type: 'delete' as const, message: id },
      { type: 'remove' as const, message: id, reason: 'because' },
    ]) {
      const reply = await chat.command(body);
      expect(reply).toMatchObject({ type: 'error', code: 'permission_denied' });
    }
    expect(honest.secondChat.texts()).toContain('mine and only mine');
    await honest.expectUndisturbed();
    tab.close();
    honest.leave();
  });

  test('nobody speaks or moves for somebody else who is present', async () => {
    const honest = await bystandersOn(parley.url, 'Forged presence');
    const { first, second } = honest;
    first.provider.setAwarenessField('cursor', { anchor: 'here', head: 'here' });
    const presenceAt = (client: number) => second.provider.awareness?.getStates().get(client);
    const victim = first.doc.clientID;
    await until(second.onChange, () => presenceAt(victim)?.['cursor'] !== undefined, { what: 'the victim’s cursor' });

    const attacker = await enter(await signIn(parley.url, 'Ghost maker'), first.name);
    const ghost = new Doc();
    ghost.clientID = victim;
    const awareness = new Awareness(ghost);
    // Far ahead of the victim's own clock, so that only the server's check can stop it.
    for (let step = 0; step < 50; step += 1)
      awareness.setLocalState({ user: { name: 'Impostor' }, cursor: null, step });
    attacker.send(awarenessFrame(first.name, encodeAwarenessUpdate(awareness, [victim])));

    // Its own presence, sent after it, arrives with the name that the server knows.
    const own = new Awareness(new Doc());
    own.setLocalState({ user: { name: 'Moderator', role: 'moderator' }, cursor: null });
    attacker.send(awarenessFrame(first.name, encodeAwarenessUpdate(own, [own.clientID])));
    const shown = await until(second.onChange, () => presenceAt(own.clientID), { what: 'the attacker’s own presence' });
    expect(shown['user']).toMatchObject({ name: 'Ghost maker' });
    expect(shown['user']).not.toMatchObject({ role: 'moderator' });
    expect(presenceAt(victim)?.['user']).toMatchObject({ name: expect.stringContaining('Bystander') as string });
    expect(presenceAt(victim)?.['cursor']).toEqual({ anchor: 'here', head: 'here' });
    awareness.destroy();
    own.destroy();
    attacker.close();
    await honest.expectUndisturbed();
    honest.leave();
  });
});

describe('who may only read, only reads', () => {
  test('a reader without sign-in sees the page and cannot change it', async () => {
    const honest = await bystandersOn(parley.url, 'Read only');
    await honest.expectUndisturbed();
    const tab = openTab(reader(parley.url));
    const opened = tab.open(honest.first.name);
    await opened.synced();
    const page = new PageText(opened.doc);
    await until(opened.onChange, () => page.text().includes('still here'), { what: 'the page at the reader' });
    page.insertParagraph('written by a reader');
    const refused = await opened.frame((frame): frame is typeof frame => frame.type === 'refused', 'a refusal');
    expect(Object.keys(errorCodes)).toContain(refused['code']);
    await honest.expectUndisturbed();
    expect(honest.second.page.text()).not.toContain('written by a reader');
    tab.close();
    honest.leave();
  });

  test('a reader cannot post, and learns why', async () => {
    const honest = await bystandersOn(parley.url, 'Read only chat');
    const tab = openTab(reader(parley.url));
    const chat = await joinConversation(tab, honest.firstChat.name);
    const reply = await chat.command({ type: 'post', text: 'from nobody' }, 'reader-1');
    expect(reply).toMatchObject({ type: 'error', code: 'not_signed_in' });
    await honest.expectUndisturbed();
    expect(honest.firstChat.texts()).not.toContain('from nobody');
    tab.close();
    honest.leave();
  });

  test('a chat document takes no writes, not even from people who may post', async () => {
    const honest = await bystandersOn(parley.url, 'Straight into the chat');
    const name = honest.firstChat.name;
    const attacker = await enter(await signIn(parley.url, 'Direct writer'), name);
    const doc = new Doc();
    doc.getArray('messages').push([{ id: 'x', text: 'smuggled in', author: { name: 'Bystander' } }]);
    attacker.send(syncFrame(name, 'update', encodeStateAsUpdate(doc)));
    attacker.send(syncFrame(name, 'step2', encodeStateAsUpdate(doc)));
    attacker.send(statelessFrame(name, JSON.stringify({ type: 'post', id: 'after', text: 'the honest way' })));
    await honest.firstChat.sees('the honest way');
    expect(honest.firstChat.texts()).not.toContain('smuggled in');
    expect(await refusedOrClosed(attacker)).toBe(true);
    await honest.expectUndisturbed();
    attacker.close();
    honest.leave();
  });

  test('only the page’s own content may be written, and only as the schema allows', async () => {
    const honest = await bystandersOn(parley.url, 'Outside the schema');
    const person = await signIn(parley.url, 'Schema bender');
    const attempts: ((doc: Doc) => void)[] = [
      (doc) => doc.getMap('elsewhere').set('key', 'value'),
      (doc) => doc.getArray('messages').push(['value']),
      (doc) => doc.getXmlFragment(contentField).insert(0, [new XmlElement('script')]),
      (doc) => doc.getXmlFragment(contentField).insert(0, [new XmlElement('table_row')]),
      (doc) => doc.getXmlFragment(contentField).insert(0, [new XmlElement('constructor')]),
      (doc) => {
        const heading = new XmlElement('heading');
        heading.setAttribute('onclick', 'alert(1)');
        doc.getXmlFragment(contentField).insert(0, [heading]);
      },
    ];
    const editor = openTab(person);
    const page = await editPage(editor, 'Outside the schema');
    page.page.insertParagraph('a fair edit');
    await page.saved();
    for (const attempt of attempts) {
      const attacker = await enter(person, honest.first.name);
      const doc = new Doc();
      attempt(doc);
      attacker.send(syncFrame(honest.first.name, 'update', encodeStateAsUpdate(doc)));
      expect(await refusedWith(attacker)).toBe('content_refused');
      attacker.close();
    }
    await honest.expectUndisturbed();
    editor.close();
    honest.leave();
  });
});

/** A write that was not taken is answered: by a refusal, or by closing the socket with a code. */
async function refusedOrClosed(socket: BareSocket): Promise<boolean> {
  if (!socket.isOpen()) return true;
  const status = await socket.frame(
    (frame): frame is ReceivedFrame => refusal(frame) || (frame.type === 'status' && !frame.applied),
    'an answer to the write',
  );
  return status.address !== '';
}
