// SPDX-License-Identifier: GPL-2.0-or-later
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import type { PageContext } from '@parley/protocol/http/page-context.ts';
import '../i18n/catalogue.ts';
import { host } from '../host/host.ts';
import { fetchHelpStanding } from '../http/help.ts';
import { msg, useLanguage } from '../i18n/messages.ts';
import { readPageContext } from './page-context.ts';

/** Hydrates `<parley-desk>` and `<parley-help-figures>` on pages of their own. */
async function start(context: PageContext): Promise<void> {
  await useLanguage(context.language);
  const { deskLoaded } = await import('../help/load-desk.ts');
  await deskLoaded;
  const desk = document.querySelector('parley-desk');
  if (desk === null) return;
  const [{ openConnection }, { fetchToken }, standing] = await Promise.all([
    import('../connection/connection.ts'),
    import('../connection/fetch-token.ts'),
    fetchHelpStanding(''),
  ]);
  if (standing.desk === undefined) throw new ParleyError('permission_denied');
  desk.context = context;
  desk.helpPage = standing.helpPage;
  desk.connection = openConnection({ url: host().socketAddress(), fetchToken });
  desk.document = standing.desk;
}

/** Says in the desk's place why there is none. */
async function refuse(error: unknown): Promise<void> {
  const { helpErrorWords } = await import('../help/help-words.ts');
  const words = document.createElement('p');
  words.setAttribute('role', 'alert');
  words.textContent = error instanceof ParleyError ? helpErrorWords(error.code) : msg('parley-error-not-done');
  document.querySelector('parley-desk')?.replaceWith(words);
}

const context = readPageContext();
if (context !== undefined) start(context).catch(refuse);
