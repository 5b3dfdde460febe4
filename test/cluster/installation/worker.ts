// SPDX-License-Identifier: GPL-2.0-or-later
import { AcknowledgedWords } from '../../harness/acknowledged.ts';
import { joinConversation, type Conversation } from '../../harness/conversation.ts';
import { editPage, type PageEditor } from '../../harness/page-editor.ts';
import { signIn } from '../../harness/person.ts';
import type { SeededRandom } from '../../harness/random.ts';
import { openTab, type Tab } from '../../harness/tab.ts';

/** Somebody who writes and talks without end, as fast as the server answers, and keeps book of what it acknowledged. */
export type Worker = {
  readonly tab: Tab;
  readonly page: string;
  readonly editor: PageEditor;
  readonly words: AcknowledgedWords;
  readonly chat: Conversation;
  /** Messages beside the text that were acknowledged. */
  readonly posted: string[];
  readonly room: Conversation;
};

/** Somebody who begins to work on a page. */
export async function startWorker(url: string, name: string, page: string): Promise<Worker> {
  const tab = openTab(await signIn(url, name), { rejoins: true });
  const editor = await editPage(tab, page);
  const chat = await joinConversation(tab, editor.editChat);
  const room = await joinConversation(tab, (await tab.person.documents(page)).room);
  return { tab, page, editor, words: new AcknowledgedWords(editor), chat, posted: [], room };
}

/** Writes until told to stop; a third of the words go somewhere into the page, the rest to its end. */
export async function write(worker: Worker, round: number, random: SeededRandom, ended: AbortSignal): Promise<void> {
  for (let count = 0; !ended.aborted; count += 1) {
    const index = random.chance(0.3) ? random.below(worker.editor.page.fragment.length + 1) : undefined;
    worker.words.write(`${worker.tab.person.name}-${String(round)}-${String(count)}`, index);
    // A pause lets bursts happen; every few words wait for the server.
    const pause = new Promise((resolve) => setTimeout(resolve, random.below(20)));
    if (count % 4 === 3) await Promise.race([worker.editor.saved().catch(() => undefined), aborted(ended)]);
    else await pause;
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

/** Says something beside the text; sent again with the same id until it is answered. */
export async function talk(worker: Worker, round: number): Promise<void> {
  for (const count of [1, 2]) {
    const text = `${worker.tab.person.name} says ${String(round)}-${String(count)}`;
    const reply = await worker.chat.post(text);
    if (reply.type === 'ack') worker.posted.push(text);
  }
}
