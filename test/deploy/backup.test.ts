// SPDX-License-Identifier: GPL-2.0-or-later
import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { joinConversation, postAcknowledged } from '../harness/conversation.ts';
import { editPage } from '../harness/page-editor.ts';
import { type Parley, startParley } from '../harness/parley-process.ts';
import { signIn } from '../harness/person.ts';
import { openTab } from '../harness/tab.ts';
import { until } from '../harness/until.ts';

const manual = fileURLToPath(new URL('../../docs/operating.md', import.meta.url));

let folder: string;
let running: Parley[];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-backup-'));
  running = [];
});
afterEach(async () => {
  for (const one of running) await one.stop();
  await rm(folder, { recursive: true, force: true });
});

test('the command of the manual backs a SQLite installation up while people write, and a new server goes on from it', async () => {
  const parley = await startParley();
  running.push(parley);
  const tab = openTab(await signIn(parley.url, 'Ann'));
  const editor = await editPage(tab, 'Kept page');
  const chat = await joinConversation(tab, editor.editChat);
  editor.page.insertParagraph('written before the backup');
  await editor.saved();
  await postAcknowledged(chat, 'said before the backup');

  const command = /^sqlite3 "\$PARLEY_DATA\/parley\.db".*$/m.exec(await readFile(manual, 'utf8'))?.[0] ?? '';
  const kept = join(folder, 'kept.db');
  const shell = command.replace('/backup/parley.db', kept);
  await promisify(execFile)('bash', ['-c', shell], { env: { ...process.env, PARLEY_DATA: parley.data } });
  editor.page.insertParagraph('written after the backup');
  await editor.saved();
  tab.close();

  const data = await mkdtemp(join(folder, 'data-'));
  await copyFile(kept, join(data, 'parley.db'));
  const restored = await startParley({ data });
  running.push(restored);
  const later = openTab(await signIn(restored.url, 'Bob'));
  const seen = await editPage(later, 'Kept page');
  await until(seen.onChange, () => seen.page.text().includes('written before the backup'), { what: 'the text' });
  expect(seen.page.text()).not.toContain('written after the backup');
  const read = await joinConversation(later, seen.editChat);
  expect(read.texts()).toContain('said before the backup');
  later.close();
});
