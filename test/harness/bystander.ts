// SPDX-License-Identifier: GPL-2.0-or-later
import { expect } from 'vitest';
import { joinConversation, postAcknowledged, type Conversation } from './conversation.ts';
import { editPage, type PageEditor } from './page-editor.ts';
import { signIn } from './person.ts';
import { openTab, type Tab } from './tab.ts';
import { until } from './until.ts';

/** Two honest people on a page while somebody else attacks it. */
export type Bystanders = {
  readonly first: PageEditor;
  readonly second: PageEditor;
  readonly firstChat: Conversation;
  readonly secondChat: Conversation;
  /** Both still work with each other over the connections they had, and nothing of the attack reached them. */
  expectUndisturbed(): Promise<void>;
  leave(): void;
};

let made = 0;

/** Brings two people into the edit session and the edit-chat of a page. */
export async function bystandersOn(url: string, title: string): Promise<Bystanders> {
  const number = ++made;
  const tabs: Tab[] = [];
  const come = async (name: string) => {
    const tab = openTab(await signIn(url, `${name} ${number}`));
    tabs.push(tab);
    const editor = await editPage(tab, title);
    return { editor, chat: await joinConversation(tab, editor.editChat) };
  };
  const first = await come('Bystander');
  const second = await come('Neighbour');
  let closes = 0;
  for (const tab of tabs) tab.socket.on('close', () => (closes += 1));
  let words = 0;

  return {
    first: first.editor,
    second: second.editor,
    firstChat: first.chat,
    secondChat: second.chat,
    expectUndisturbed: async () => {
      const word = `still here ${number}-${++words}`;
      first.editor.page.insertParagraph(word);
      await first.editor.saved();
      await until(second.editor.onChange, () => second.editor.page.text().includes(word), {
        what: 'the edit of the one honest person at the other',
      });
      await postAcknowledged(second.chat, word);
      await first.chat.sees(word);
      expect(first.editor.page.text()).toBe(second.editor.page.text());
      expect(closes).toBe(0);
      for (const { editor } of [first, second]) {
        editor.page.node();
        expect(editor.frames.filter((frame) => frame.type === 'refused')).toEqual([]);
      }
    },
    leave: () => {
      for (const tab of tabs) tab.close();
    },
  };
}
