// SPDX-License-Identifier: GPL-2.0-or-later
import { messagesField, type Message } from '@parley/protocol/chat/message.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import { Doc } from 'yjs';
import { joinConversation, postAcknowledged } from '../harness/conversation.ts';
import { editPage, PageText } from '../harness/page-editor.ts';
import { startParley, type Parley } from '../harness/parley-process.ts';
import { reader, signIn, type SignedInPerson } from '../harness/person.ts';
import { openTab } from '../harness/tab.ts';
import { until, type Subscribe } from '../harness/until.ts';

let parley: Parley;
beforeAll(async () => {
  parley = await startParley();
});
afterAll(() => parley.stop());

/** The stock client of y-websocket: it knows nothing of Parley but an address and a token. */
async function plainClient(person: SignedInPerson, document: string) {
  const doc = new Doc();
  const provider = new WebsocketProvider(`${parley.url.replace('http', 'ws')}/yjs`, document, doc, {
    WebSocketPolyfill: WebSocket as unknown as typeof globalThis.WebSocket,
    protocols: [await person.token(document)],
    disableBc: true,
  });
  const onChange: Subscribe = (listener) => {
    doc.on('afterTransaction', listener);
    provider.on('sync', listener);
    provider.awareness.on('change', listener);
    return () => {
      doc.off('afterTransaction', listener);
      provider.off('sync', listener);
      provider.awareness.off('change', listener);
    };
  };
  return { doc, provider, onChange };
}

describe('a stock y-websocket client', () => {
  test('reads and edits a page together with people in the editor', async () => {
    const tab = openTab(await signIn(parley.url, 'In the editor'));
    const editor = await editPage(tab, 'Interop');
    editor.page.insertParagraph('from the editor');
    await editor.saved();

    const client = await plainClient(await signIn(parley.url, 'Plain client'), editor.name);
    const page = new PageText(client.doc);
    await until(client.onChange, () => page.text().includes('from the editor'), {
      what: 'the page at the plain client',
    });
    page.insertParagraph('from the plain client');
    await until(editor.onChange, () => editor.page.text().includes('from the plain client'), {
      what: 'the plain client’s words in the editor',
    });
    editor.page.insertParagraph('and back');
    await until(client.onChange, () => page.text().includes('and back'), { what: 'the answer' });
    expect(page.text()).toBe(editor.page.text());
    client.provider.destroy();
    tab.close();
  });

  test('sees who is there, under the names the server knows', async () => {
    const tab = openTab(await signIn(parley.url, 'Present'));
    const editor = await editPage(tab, 'Interop presence');
    editor.provider.setAwarenessField('cursor', null);
    const client = await plainClient(await signIn(parley.url, 'Watcher'), editor.name);
    client.provider.awareness.setLocalState({ user: { name: 'Somebody else' } });
    const names = () =>
      [...client.provider.awareness.getStates().values()].map((state) => (state['user'] as { name?: string })?.name);
    await until(client.onChange, () => names().includes('Present'), { what: 'the person in the editor' });
    const namesInEditor = () =>
      [...(editor.provider.awareness?.getStates().values() ?? [])].map(
        (state) => (state['user'] as { name?: string } | undefined)?.name,
      );
    await until(editor.onChange, () => namesInEditor().includes('Watcher'), { what: 'the plain client in the editor' });
    expect(namesInEditor()).not.toContain('Somebody else');
    client.provider.destroy();
    tab.close();
  });

  test('reads an edit-chat and cannot write it', async () => {
    const tab = openTab(await signIn(parley.url, 'Talker'));
    const { editChat } = await tab.person.documents('Interop chat');
    const chat = await joinConversation(tab, editChat);
    await postAcknowledged(chat, 'to be read elsewhere');
    const client = await plainClient(await signIn(parley.url, 'Chat reader'), editChat);
    const texts = () =>
      client.doc
        .getArray<Message>(messagesField)
        .toArray()
        .map((message) => message.text);
    await until(client.onChange, () => texts().includes('to be read elsewhere'), { what: 'the message' });
    client.doc.getArray(messagesField).push([{ text: 'smuggled in' }]);
    await postAcknowledged(chat, 'after the attempt');
    expect(chat.texts()).not.toContain('smuggled in');
    client.provider.destroy();
    tab.close();
  });

  test('is refused without a token that holds', async () => {
    const { edit } = await reader(parley.url).documents('Interop');
    const socket = new WebSocket(`${parley.url.replace('http', 'ws')}/yjs/${edit}`, ['not-a-token']);
    const outcome = await new Promise((resolve) => {
      socket.on('error', () => resolve('refused'));
      socket.on('close', (code) => resolve(code));
    });
    expect(['refused', 4401]).toContain(outcome);
  });
});
