// SPDX-License-Identifier: GPL-2.0-or-later
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { EditScreen } from '../../browser/edit-screen.ts';
import { picture, type BrowserPerson } from '../../harness/browser.ts';
import { editTogether, startWikiSite, type WikiSite } from './wiki-site.ts';

let site: WikiSite;
const here: BrowserPerson[] = [];
beforeAll(async () => {
  site = await startWikiSite();
});
afterEach(async () => {
  for (const person of here.splice(0)) {
    // Refusals are answers, no failures.
    expect(person.problems.filter((problem) => !/status of (401|403|409)/.test(problem))).toEqual([]);
    await person.context.close();
  }
});
afterAll(() => site.stop());

async function come(name: string): Promise<BrowserPerson> {
  const person = await site.come(name);
  here.push(person);
  return person;
}

/** Takes the wiki's special settings back, and waits until its processes have noticed. */
async function backToNormal(): Promise<void> {
  await site.wiki.settings('');
  await expect.poll(isReadOnly).toBe(false);
}

async function isReadOnly(): Promise<boolean> {
  const answer = await site.wiki.reader().api<{ query: { general: { readonly?: boolean } } }>({
    action: 'query',
    meta: 'siteinfo',
  });
  return answer.query.general.readonly === true;
}

/** Writes a sentence and tries to publish it; the dialog stays open. */
async function tryToPublish(screen: EditScreen, words: string, summary = 'a try') {
  await screen.write(words);
  await screen.state(/on-server/);
  await screen.page.getByRole('button', { name: 'Publish…' }).click();
  const dialog = screen.page.getByRole('dialog', { name: 'Publish changes' });
  await dialog.getByRole('textbox', { name: /Summary/ }).fill(summary);
  await dialog.getByRole('button', { name: 'Publish', exact: true }).click();
  return dialog;
}

describe('the wiki says who may edit', () => {
  test('somebody who is blocked reads along, and is told why', async () => {
    const screen = await editTogether(await come('Mallory'), 'Sandbox');
    await screen.state(/read-only/);
    await screen.page.locator('.parley-edit__notice', { hasText: /blocked/i }).waitFor();
    await picture(screen.page, 'mediawiki blocked');
  });

  test('a protected page is read by those who may not edit it', async () => {
    await site.wiki.protect('Protected page');
    const screen = await editTogether(await come('Bob'), 'Protected page');
    await screen.state(/read-only/);
    await screen.page.locator('.parley-edit__notice', { hasText: /protected/i }).waitFor();
  });

  test('a block in the middle of a session takes the pen away at once', async () => {
    const [alice, bob] = [await come('Alice'), await come('Bob')];
    const [left, right] = [await editTogether(alice, 'Sandbox'), await editTogether(bob, 'Sandbox')];
    await right.write('Bob before the block.');
    await left.sees('Bob before the block.');
    await site.wiki.block('Bob');
    await right.page.locator('.parley-edit__notice', { hasText: /blocked/i }).waitFor();
    await picture(right.page, 'mediawiki blocked in the middle');
    await left.write('Alice goes on.');
    await left.state(/on-server/);
    await site.wiki.unblock('Bob');
  });
});

describe('the wiki objects to an edit', () => {
  test('a filter warns: the same goes through on a second try; another refuses it for good', async () => {
    const admin = await site.wiki.admin();
    const filter = async (words: string, action: 'warn' | 'disallow') => {
      await addFilter(site, words, action);
      return admin;
    };
    await filter('shouting', 'warn');
    await filter('forbidden', 'disallow');
    const screen = await editTogether(await come('Alice'), 'Zoo/Plan of the zoo');
    const dialog = await tryToPublish(screen, 'This is shouting.');
    await dialog.getByText('A filter of this wiki has a concern.').waitFor();
    await dialog.getByText(/^Warning: This action has been/).waitFor();
    await picture(screen.page, 'mediawiki filter warning');
    await dialog.getByRole('button', { name: 'Publish anyway' }).click();
    await screen.state(/published/);
    const again = await tryToPublish(screen, 'This is forbidden.');
    await again.getByText('does not let this change through').waitFor();
    await again.getByRole('button', { name: 'Back to the text' }).click();
    await screen.sees('This is forbidden.');
  });

  test('an address on its list is named', async () => {
    await site.wiki.edit('MediaWiki:Spam-blacklist', 'bad-example\\.org');
    const screen = await editTogether(await come('Alice'), 'Cat');
    const dialog = await tryToPublish(screen, 'Buy one.', 'see http://bad-example.org/shop');
    await dialog.getByText('Take the link out').waitFor();
    await dialog.getByText('bad-example.org').first().waitFor();
  });

  test('it is read-only for a while: nothing is lost, and publishing works when it is back', async () => {
    const screen = await editTogether(await come('Alice'), 'Bird');
    await site.wiki.settings("$wgReadOnly = 'Maintenance until noon.';");
    await expect.poll(isReadOnly).toBe(true);
    const dialog = await tryToPublish(screen, 'Written during maintenance.');
    await dialog.getByText('The wiki can only be read right now.').waitFor();
    await dialog.getByText('Maintenance until noon.').waitFor();
    await backToNormal();
    await dialog.getByRole('button', { name: 'Publish', exact: true }).click();
    await screen.state(/published/);
  });

  test('a page that was deleted meanwhile does not come back by accident', async () => {
    await site.wiki.edit('Short-lived', 'Only for a while.');
    const screen = await editTogether(await come('Alice'), 'Short-lived');
    await screen.sees('Only for a while.');
    await screen.write('More of it.');
    await screen.state(/on-server/);
    await site.wiki.delete('Short-lived');
    await screen.page.getByRole('button', { name: 'Publish…' }).click();
    const dialog = screen.page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: /Summary/ }).fill('too late');
    await dialog.getByRole('button', { name: 'Publish', exact: true }).click();
    await dialog.getByText(/was deleted while you wrote/).waitFor();
    await picture(screen.page, 'mediawiki deleted meanwhile');
    expect(await site.wiki.reader().text('Short-lived')).toBe('');
  });

  test('it asks a question to tell people from programs', async () => {
    await site.wiki.settings(`
      wfLoadExtension( 'ConfirmEdit' );
      $wgCaptchaTriggers['edit'] = true;
      $wgGroupPermissions['*']['skipcaptcha'] = false;
      $wgGroupPermissions['user']['skipcaptcha'] = false;
      $wgGroupPermissions['autoconfirmed']['skipcaptcha'] = false;`);
    const screen = await editTogether(await come('Bob'), 'Mammal');
    const dialog = await tryToPublish(screen, 'Asked first.');
    const question = await dialog.locator('#question').innerText();
    await picture(screen.page, 'mediawiki question');
    await dialog.getByRole('textbox', { name: 'Your answer' }).fill(String(sumOf(question)));
    await dialog.getByRole('button', { name: 'Publish', exact: true }).click();
    await screen.state(/published/);
  });
});

/** ConfirmEdit's simplest question, such as `13 − 4`. */
function sumOf(question: string): number {
  const [left = 0, right = 0] = (question.match(/\d+/gu) ?? []).map(Number);
  return /[-−–]/u.test(question) ? left - right : left + right;
}

/** A filter against edits that add these words; filters have no API, so the form is sent. */
async function addFilter(site: WikiSite, words: string, action: 'warn' | 'disallow'): Promise<void> {
  const admin = await site.wiki.login('Admin');
  const form = await (await admin.fetch('/index.php/Special:AbuseFilter/new')).text();
  const token = /name="wpEditToken" type="hidden" value="([^"]+)"|value="([^"]+)" name="wpEditToken"/u.exec(form);
  const body = new URLSearchParams({
    wpEditToken: (token?.[1] ?? token?.[2] ?? '').replaceAll('&#039;', "'"),
    wpFilterDescription: `No ${words}`,
    wpFilterGroup: 'default',
    wpFilterRules: `added_lines contains "${words}"`,
    wpFilterEnabled: '1',
    ...(action === 'warn'
      ? {
          wpFilterActionWarn: '1',
          wpFilterWarnMessage: 'abusefilter-warning',
          wpFilterWarnMessageOther: 'abusefilter-warning',
        }
      : {
          wpFilterActionDisallow: '1',
          wpFilterDisallowMessage: 'abusefilter-disallowed',
          wpFilterDisallowMessageOther: 'abusefilter-disallowed',
        }),
    title: 'Special:AbuseFilter/new',
  });
  const answer = await admin.fetch('/index.php/Special:AbuseFilter/new', { method: 'POST', body });
  if (answer.status !== 302) throw new Error(`the filter was not saved: ${answer.status}`);
}
