// SPDX-License-Identifier: GPL-2.0-or-later
import type { CannedAnswers, HelpStanding } from '@parley/protocol/help/api.ts';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ask, HelpDeskTest } from '../../help/help-desk.ts';
import { until } from '../../harness/until.ts';
import { type Installation, startInstallation } from './installation.ts';
import { signInByWiki, type WikiPerson } from './wiki-person.ts';

let installation: Installation;
let alice: WikiPerson;
let carol: WikiPerson;
const open = new HelpDeskTest();

beforeAll(async () => {
  const settings = { PARLEY_HELP_EVERYONE: '0', PARLEY_HELP_OFFER: '1', PARLEY_HELP_COMING: '0' };
  installation = await startInstallation(undefined, settings);
  alice = await signInByWiki(installation.parley.url, installation.wiki, 'Alice');
  carol = await signInByWiki(installation.parley.url, installation.wiki, 'Carol');
});
afterEach(() => open.closeAll());
afterAll(() => installation.stop());

const standing = (person: WikiPerson) => person.json<HelpStanding>('/api/help/state?page=Cat');

describe('Live help on a MediaWiki', () => {
  test('is for those the wiki gives the right to, knows the edits of an account, and thanks on the talk page', async () => {
    const { id } = installation.wiki;
    const desk = await open.desk(open.tab(carol), id);
    await expect(alice.token(`desk:${id}:main`)).rejects.toMatchObject({ code: 'permission_denied' });
    expect(await standing(alice)).toMatchObject({ helpersPresent: 1, you: { editCount: 1, newcomer: true } });
    const { request, document } = await ask(alice, 'How do I cite?', { page: 'Cat' });
    const asker = await open.request(open.tab(alice), document);
    await desk.sees(request);
    await desk.command({ type: 'help-claim', request });
    await asker.is('claimed');
    await asker.command({ type: 'help-close', solved: 'yes' });
    expect(await asker.command({ type: 'help-thank' })).toMatchObject({ type: 'ack' });
    const talk = await alice.client.text('User talk:Carol');
    expect(talk).toContain('Thank you for helping me.');
    expect(talk).toMatch(/\[\[User:Alice\|Alice\]\].*\(UTC\)/u);
  });

  test('leaves a question on the help page, signed, with no markup in it that works, and tells of the answer', async () => {
    const { document } = await ask(alice, 'Why is {{Infobox}} [[red]]? ~~~~ <b>', { page: 'Cat' });
    const asker = await open.request(open.tab(alice), document);
    const reply = await asker.command({ type: 'help-leave-note' });
    expect(reply).toMatchObject({ type: 'ack' });
    const { title, heading } = reply['note'] as { title: string; heading: string };
    await asker.is('parked');
    const page = await alice.client.text(title);
    expect(page).toContain(`== ${heading} ==`);
    expect(page).toContain('<nowiki>Why is {{Infobox}} [[red]]? ~~~~ &lt;b&gt;</nowiki>');
    expect(page).toMatch(/<\/nowiki> .*\[\[User:Alice\|Alice\]\].*\(UTC\)/u);
    await carol.client.edit(title, `${page}\n:Because. ~~~~`);
    const closed = await asker.is('closed');
    expect(closed.state).toMatchObject({ by: 'wiki', answer: { heading } });
    expect((await standing(alice)).you?.notices).toMatchObject([{ kind: 'answered', answer: { heading } }]);
  });

  test('is over for a helper within a moment when the wiki blocks them', async () => {
    const { id } = installation.wiki;
    const desk = await open.desk(open.tab(carol), id);
    const { request, document } = await ask(alice, 'And this?', { page: 'Cat' });
    const asker = await open.request(open.tab(alice), document);
    await desk.command({ type: 'help-claim', request });
    await asker.is('claimed');
    await installation.wiki.block('Carol');
    expect((await asker.is('waiting')).state).toMatchObject({ again: true });
    await until(desk.onChange, () => !desk.provider.isAuthenticated, { what: 'Carol to be off the desk' });
    await installation.wiki.unblock('Carol');
    await asker.command({ type: 'help-withdraw' });
  });

  test('has canned answers from a page of the wiki', async () => {
    const admin = await installation.wiki.login('Admin');
    const list = JSON.stringify([{ title: 'Cite', text: 'See {{PAGENAME}}.' }]);
    await admin.edit('MediaWiki:Parley-canned.json', list);
    const { answers } = await carol.json<CannedAnswers>('/api/help/canned?page=Cat');
    expect(answers).toEqual([{ title: 'Cite', text: 'See Cat.' }]);
  });
});
