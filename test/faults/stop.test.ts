// SPDX-License-Identifier: GPL-2.0-or-later
import { closeCodes } from '@parley/protocol/errors/close-codes.ts';
import { afterEach, describe, expect, test } from 'vitest';
import { openBareSocket } from '../harness/bare-socket.ts';
import { joinConversation, postAcknowledged } from '../harness/conversation.ts';
import { editPage } from '../harness/page-editor.ts';
import { startParley, type Parley } from '../harness/parley-process.ts';
import { signIn } from '../harness/person.ts';
import { openTab } from '../harness/tab.ts';
import { until } from '../harness/until.ts';

let parley: Parley | undefined;
afterEach(async () => {
  await parley?.stop();
  parley = undefined;
});

describe('a clean stop', () => {
  test('SIGTERM: says why on every socket, keeps everything, and ends in time', async () => {
    parley = await startParley();
    const person = await signIn(parley.url, 'Somebody busy');
    const tab = openTab(person);
    const editor = await editPage(tab, 'Stopped page');
    const chat = await joinConversation(tab, editor.editChat);
    editor.page.insertParagraph('written before the stop');
    await editor.saved();
    await postAcknowledged(chat, 'said before the stop');
    const idle = await openBareSocket(parley.socketUrl);
    const inside = await openBareSocket(parley.socketUrl);
    await inside.enter(editor.name, await person.token(editor.name));

    const ending = parley.terminate();
    expect(await inside.closed()).toBe(closeCodes.stopping);
    expect(await idle.closed()).toBe(closeCodes.stopping);
    // After eight seconds by its own clock it would end with 1.
    expect((await ending).code).toBe(0);

    editor.page.insertParagraph('written while it was down');
    await parley.start();
    await editor.saved();
    const newcomer = openTab(await signIn(parley.url, 'Somebody new'));
    const seen = await editPage(newcomer, 'Stopped page');
    expect(seen.page.text()).toContain('written before the stop');
    expect(seen.page.text()).toContain('written while it was down');
    const read = await joinConversation(newcomer, seen.editChat);
    expect(read.texts()).toContain('said before the stop');
    newcomer.close();
    tab.close();
  });

  test('with many writers in the middle of a word it still ends in time, and keeps what it acknowledged', async () => {
    parley = await startParley();
    const { url } = parley;
    const editors = await Promise.all(
      ['One', 'Two', 'Three', 'Four'].map(async (name) => {
        const tab = openTab(await signIn(url, `Writer ${name}`));
        return { tab, editor: await editPage(tab, 'Busy page') };
      }),
    );
    for (let turn = 0; turn < 200; turn += 1) {
      for (const { editor, tab } of editors) editor.page.insertParagraph(`${tab.person.name} ${turn}`);
      if (turn % 20 === 0) await new Promise((resolve) => setImmediate(resolve));
    }
    expect((await parley.terminate()).code).toBe(0);
    await parley.start();
    for (const { editor } of editors) await editor.saved();
    const newcomer = openTab(await signIn(url, 'Reader of all'));
    const { page } = await editPage(newcomer, 'Busy page');
    const lines = page.text().split('\n');
    expect(lines.filter((line) => line.startsWith('Writer '))).toHaveLength(editors.length * 200);
    for (const { tab, editor } of editors) {
      await until(editor.onChange, () => editor.page.text() === page.text(), { what: 'the same text everywhere' });
      tab.close();
    }
    newcomer.close();
  });
});

describe('a start that cannot work', () => {
  test('a folder that cannot be made stops the start and names the setting', async () => {
    await expect(startParley({ data: '/dev/null/parley' })).rejects.toThrow(/PARLEY_DATA/);
  });

  test('a wrong setting stops the start with its name and what to write', async () => {
    await expect(startParley({ settings: { PARLEY_LOG: 'loud' } })).rejects.toThrow(/PARLEY_LOG[\s\S]*fatal/);
  });

  test('a port in use stops the start and names the setting', async () => {
    parley = await startParley();
    const port = new URL(parley.url).port;
    await expect(startParley({ settings: { PARLEY_PORT: port } })).rejects.toThrow(/PARLEY_PORT/);
  });
});
