// SPDX-License-Identifier: GPL-2.0-or-later
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { AcknowledgedWords, countLines } from '../harness/acknowledged.ts';
import { joinConversation } from '../harness/conversation.ts';
import { editPage } from '../harness/page-editor.ts';
import { startParley, type Parley } from '../harness/parley-process.ts';
import { signIn } from '../harness/person.ts';
import { openTab } from '../harness/tab.ts';
import { until } from '../harness/until.ts';

let parley: Parley | undefined;
let data: string | undefined;
afterEach(async () => {
  await parley?.stop();
  if (data !== undefined) await rm(data, { recursive: true, force: true });
});

/** No file of the data folder may grow beyond this: a disk that is full, in kilobytes. */
const largestFile = 6 * 1024;

describe('a full disk', () => {
  test('what cannot be kept is not shown as kept, and all that was shown as kept is there afterwards', async () => {
    data = await mkdtemp(join(tmpdir(), 'parley-full-'));
    parley = await startParley({ data, largestFile });
    const tab = openTab(await signIn(parley.url, 'Filler'));
    const editor = await editPage(tab, 'Page on a full disk');
    const chat = await joinConversation(tab, editor.editChat);
    const words = new AcknowledgedWords(editor);
    const refused = () => editor.frames.some((frame) => frame['code'] === 'storage_failed');
    for (let turn = 0; turn < 600 && !refused(); turn += 1) {
      words.write(`${turn} ${'x'.repeat(20_000)}`);
      await until(editor.onChange, () => refused() || editor.provider.unsyncedChanges === 0, { what: 'an answer' });
    }
    expect(refused()).toBe(true);
    expect(words.onServer.length).toBeGreaterThan(5);
    expect(words.onServer.length).toBeLessThan(words.written.length);
    const reply = await chat.post('can this be kept');
    const posted = reply.type === 'ack';

    // The process lives, says that it is not well, and stops cleanly.
    expect((await fetch(`${parley.url}/healthz`)).status).toBe(200);
    const kept = [...words.onServer];
    tab.close();
    await parley.terminate();

    parley = await startParley({ data });
    const again = openTab(await signIn(parley.url, 'Reader after'));
    const seen = await editPage(again, 'Page on a full disk');
    const lines = countLines(seen.page.text());
    expect(kept.filter((word) => lines.get(word) !== 1).map((word) => word.slice(0, 10))).toEqual([]);
    const record = await joinConversation(again, seen.editChat);
    expect(record.texts().includes('can this be kept')).toBe(posted);
    again.close();
  });
});
