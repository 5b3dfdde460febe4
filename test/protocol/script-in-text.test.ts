// SPDX-License-Identifier: GPL-2.0-or-later
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { joinConversation, postAcknowledged } from '../harness/conversation.ts';
import { editPage } from '../harness/page-editor.ts';
import { startParley, type Parley } from '../harness/parley-process.ts';
import { RequestFailed, signIn, type SignedInPerson } from '../harness/person.ts';
import { openTab } from '../harness/tab.ts';

const attack = `"><img src=x onerror="alert('marked')"><script>alert('marked')</script>`;
/** What would run if any of it reached a page as markup. */
const live = [`<img src=x onerror`, `<script>alert('marked')`];

let parley: Parley;
let person: SignedInPerson;
beforeAll(async () => {
  parley = await startParley();
  person = await signIn(parley.url, 'Injector');
});
afterAll(() => parley.stop());

/** What of the attack would run in the answer; a page that failed counts as well. */
async function dangers(path: string): Promise<readonly string[]> {
  const answer = await person.request(path);
  const body = await answer.text();
  const failed = answer.status >= 500 ? [`status ${answer.status}`] : [];
  if (answer.headers.get('content-type')?.includes('text/html') !== true) return failed;
  return [...failed, ...live.filter((fragment) => body.includes(fragment))];
}

describe('script in every text field', () => {
  test('in the page, the summary and the chat it is kept as words and runs nowhere', async () => {
    const title = 'Script everywhere';
    const tab = openTab(person);
    const editor = await editPage(tab, title);
    editor.page.insertParagraph(attack);
    await editor.saved();
    const chat = await joinConversation(tab, editor.editChat);
    await postAcknowledged(chat, attack);
    expect((await chat.sees(attack)).text).toBe(attack);
    const document = encodeURIComponent(editor.name);
    await person.json(`/api/edit/${document}/publish`, { summary: attack, baseRevision: 0 });
    const path = `/wiki/${encodeURIComponent(title)}`;
    for (const view of ['', '?action=edit', '?action=history', '?action=chat', '?uselang=%22%3E%3Cscript%3E']) {
      expect(await dangers(path + view)).toEqual([]);
    }
    const shown = await (await person.request(path)).text();
    expect(shown).toContain('&lt;img src=x onerror');
    for (const format of ['json', 'text', 'wikitext']) {
      const answer = await person.request(`/api/chat/${encodeURIComponent(editor.editChat)}/export?format=${format}`);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
      expect(answer.headers.get('content-type')).not.toContain('text/html');
    }
    tab.close();
  });

  test('in addresses and searches it comes back inert', async () => {
    const quoted = encodeURIComponent(attack);
    for (const path of [
      `/search?q=${quoted}`,
      `/wiki/${quoted}`,
      `/wiki/Silk?uselang=${quoted}`,
      `/sign-in?next=${quoted}`,
    ]) {
      expect(await dangers(path)).toEqual([]);
    }
  });

  test('it cannot be a name', async () => {
    await expect(signIn(parley.url, attack)).rejects.toBeInstanceOf(RequestFailed);
  });

  test('pages forbid inline script altogether', async () => {
    const answer = await person.request('/');
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/script-src[^;]*'unsafe-inline'/);
  });
});
