// SPDX-License-Identifier: GPL-2.0-or-later
import '../i18n/catalogue.ts';
import { useLanguage } from '../i18n/messages.ts';
import { fetchPart } from '../on-demand/fetch-part.ts';
import { readPageContext } from './page-context.ts';

/** Hydrates `<parley-record>` on the page of a kept conversation. */
async function start(): Promise<void> {
  const context = readPageContext();
  await useLanguage(context?.language ?? 'en');
  const { ParleyRecord } = await fetchPart(() => import('../elements/record.ts'));
  for (const element of document.querySelectorAll('parley-record')) {
    if (element instanceof ParleyRecord && context !== undefined) element.context = context;
  }
}

void start();
