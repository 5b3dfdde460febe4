// SPDX-License-Identifier: GPL-2.0-or-later
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { EditSession, PreparedEdit, Published } from '@parley/protocol/http/api.ts';
import { editPage, type PageEditor } from '../../harness/page-editor.ts';
import { type Frame, openTab, type Tab } from '../../harness/tab.ts';
import { until } from '../../harness/until.ts';
import type { EditAnswer } from '../wiki/wiki-client.ts';
import { type Installation, startInstallation } from './installation.ts';
import { signInByWiki, type WikiPerson } from './wiki-person.ts';

let installation: Installation;
let alice: WikiPerson;
let bob: WikiPerson;
const tabs: Tab[] = [];

beforeAll(async () => {
  installation = await startInstallation();
  const { parley, wiki } = installation;
  [alice, bob] = await Promise.all([signInByWiki(parley.url, wiki, 'Alice'), signInByWiki(parley.url, wiki, 'Bob')]);
});
afterEach(() => tabs.splice(0).forEach((tab) => tab.close()));
afterAll(() => installation.stop());

async function edit(person: WikiPerson, title: string): Promise<PageEditor> {
  const tab = openTab(person);
  tabs.push(tab);
  return editPage(tab, title);
}

function stateOf({ frames }: PageEditor): Frame | undefined {
  return frames.findLast(({ type }) => type === 'session');
}

/** Waits until what is told of the session fits. */
function told(editor: PageEditor, what: string, wanted: (state: Frame) => boolean): Promise<Frame> {
  return until(
    editor.onChange,
    () => {
      const state = stateOf(editor);
      return state !== undefined && wanted(state) ? state : undefined;
    },
    { what, detail: () => JSON.stringify(stateOf(editor)) },
  );
}

async function prepare(person: WikiPerson, editor: PageEditor, summary = 'together'): Promise<PreparedEdit> {
  const { baseRevision: base } = await told(editor, 'the session', () => true);
  return person.json<PreparedEdit>(`/api/edit/${editor.name}/prepare`, { summary, baseRevision: base });
}

/** What the person's browser does with it. */
function save(person: WikiPerson, prepared: PreparedEdit): Promise<{ edit: EditAnswer }> {
  const { wikitext, title, baseRevision, baseTimestamp, startTimestamp, ticket, summary } = prepared;
  return person.client.act({
    action: 'edit',
    title,
    text: wikitext,
    summary,
    starttimestamp: startTimestamp,
    ...(baseRevision === 0 ? { createonly: true } : { baserevid: baseRevision, basetimestamp: baseTimestamp ?? '' }),
    ...(baseRevision === 0 ? {} : { nocreate: true }),
    tags: 'parley',
    parleyticket: ticket,
    assertuser: person.name,
  });
}

describe('Publishing with one’s own browser', () => {
  test('of a session that changed to the source publishes its lines to the letter', async () => {
    const { wiki } = installation;
    const before = "'''Bats''' hunt  at night.\n* one\n*two";
    await wiki.edit('Bat', before);
    const visual = await edit(alice, 'Bat');
    await told(visual, 'that there is a source', ({ hasSource }) => hasSource === true);
    await alice.json(`/api/edit/${visual.name}/mode`, { mode: 'source' });
    const source = await edit(alice, 'Bat');
    expect(source.name).not.toBe(visual.name);
    await told(source, 'the mode', ({ mode }) => mode === 'source');
    expect(await prepare(alice, source).catch((error: unknown) => String(error))).toContain('nothing_to_publish');
    source.page.insertParagraph('Bats sleep by day.');
    await source.saved();
    await alice.json(`/api/edit/${source.name}/mode`, { mode: 'visual' });
    const again = await edit(alice, 'Bat');
    await told(again, 'the mode', ({ mode }) => mode === 'visual');
    const prepared = await prepare(alice, again);
    expect(prepared.wikitext).toContain('Bats sleep by day.');
    expect(prepared.wikitext).toContain("'''Bats''' hunt  at night.\n* one\n*two");
  });

  test('changes the line that was written and nothing else, and names who wrote along', async () => {
    const { wiki } = installation;
    const before = "'''Owls''' hunt  at night.\n* one\n*two\n\n== Kinds==\nSome [[Cat|cats]] too.";
    await wiki.edit('Owl', before);
    const [one, other] = [await edit(alice, 'Owl'), await edit(bob, 'Owl')];
    one.page.insertParagraph('Owls sleep by day.');
    await one.saved();
    await until(other.onChange, () => other.page.text().includes('sleep by day'), { what: 'what Alice wrote' });
    other.page.insertParagraph('They also fly.');
    await other.saved();
    await told(one, 'an unpublished draft', (state) => state['unpublished'] === true);
    const prepared = await prepare(alice, one);
    expect(prepared.summary).toBe('together + [[User:Bob|Bob]]');
    const answer = await save(alice, prepared);
    const revision = answer.edit.newrevid ?? 0;
    const published = await alice.json<Published>(`/api/edit/${one.name}/published`, { revision });
    expect(published.revision).toBe(revision);
    expect(await alice.client.text('Owl')).toBe(`${before}\n\nOwls sleep by day.\n\nThey also fly.`);
    await told(one, 'the publish', (state) => state['baseRevision'] === revision && state['unpublished'] === false);
    const { state, participants } = await alice.json<EditSession>(`/api/edit/${one.name}`);
    expect(state.published).toMatchObject({ revision, by: { name: 'Alice' } });
    expect(participants).toEqual([]);
    const { revisions } = await alice.json<{ revisions: readonly { coAuthors: readonly object[] }[] }>(
      '/api/wiki/history?title=Owl',
    );
    expect(revisions[0]?.coAuthors).toMatchObject([
      { person: { name: 'Alice', wiki: wiki.id } },
      { person: { name: 'Bob', wiki: wiki.id } },
    ]);
  });

  test('names who wrote along though the page was moved before it was saved', async () => {
    const { wiki } = installation;
    await wiki.edit('Otter', 'Otters swim.');
    const editor = await edit(alice, 'Otter');
    editor.page.insertParagraph('They also dive.');
    await editor.saved();
    const prepared = await prepare(alice, editor);
    await wiki.move('Otter', 'River otter');
    await save(alice, { ...prepared, title: 'River otter' });
    const { revisions } = await alice.json<{ revisions: readonly { coAuthors: readonly object[] }[] }>(
      '/api/wiki/history?title=River%20otter',
    );
    expect(revisions[0]?.coAuthors).toMatchObject([{ person: { name: 'Alice' } }]);
  });

  test('is noticed though the browser died before it could say so', async () => {
    const editor = await edit(alice, 'Lion');
    editor.page.insertParagraph('Lions roar.', 0);
    await editor.saved();
    const answer = await save(alice, await prepare(alice, editor));
    const state = await told(editor, 'the publish', ({ baseRevision }) => baseRevision === answer.edit.newrevid);
    expect(state['unpublished']).toBe(false);
  });

  test('of nothing new is refused', async () => {
    const editor = await edit(alice, 'Dog');
    await expect(prepare(alice, editor)).rejects.toMatchObject({ code: 'nothing_to_publish' });
  });

  test('takes in what the wiki merged silently', async () => {
    const { wiki } = installation;
    const lines = ['First line.', 'Second line.', 'Third line.', 'Fourth line.', 'Fifth line.'];
    await wiki.edit('Merging', lines.join('\n\n'));
    const editor = await edit(alice, 'Merging');
    editor.page.insertParagraph('Written here.', 0);
    await editor.saved();
    const prepared = await prepare(alice, editor);
    await wiki.stopPushing();
    await wiki.edit('Merging', lines.join('\n\n').replace('Fifth line.', 'Fifth line, changed elsewhere.'));
    const { edit: saved } = await save(alice, prepared);
    expect(saved.oldrevid).not.toBe(prepared.baseRevision);
    await alice.json(`/api/edit/${editor.name}/published`, { revision: saved.newrevid });
    await until(editor.onChange, () => editor.page.text().includes('changed elsewhere'), { what: 'the other change' });
    expect(editor.page.text()).toContain('Written here.');
    wiki.startPushing();
    await told(editor, 'one page', (state) => {
      return state['latestRevision'] === saved.newrevid && state['unpublished'] === false;
    });
  });

  test('makes a page that did not exist', async () => {
    const editor = await edit(alice, 'A page made together');
    editor.page.insertParagraph('It begins here.', 0);
    await editor.saved();
    const prepared = await prepare(alice, editor);
    expect(prepared.baseRevision).toBe(0);
    const { edit: saved } = await save(alice, prepared);
    await alice.json(`/api/edit/${editor.name}/published`, { revision: saved.newrevid });
    expect(await alice.client.text('A page made together')).toBe('It begins here.');
    await told(editor, 'the new page', (state) => state['baseRevision'] === saved.newrevid);
    expect((await alice.documents('A page made together')).edit).toBe(editor.name);
  });

  test('never makes a page again that was deleted meanwhile', async () => {
    const { wiki } = installation;
    await wiki.edit('Short-lived', 'One sentence.');
    const editor = await edit(alice, 'Short-lived');
    editor.page.insertParagraph('Another one.', 0);
    await editor.saved();
    const prepared = await prepare(alice, editor);
    await wiki.delete('Short-lived');
    await expect(save(alice, prepared)).rejects.toMatchObject({
      code: expect.stringMatching(/missingtitle|pagedeleted/u),
    });
    await told(editor, 'the deletion', (state) => state['latestRevision'] === 0);
    await expect(prepare(alice, editor)).rejects.toMatchObject({ code: 'edit_conflict' });
  });
});
