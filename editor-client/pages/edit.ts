// SPDX-License-Identifier: GPL-2.0-or-later
import { useLanguage } from '@parley/chat-ui/i18n/messages.ts';
import '@parley/chat-ui/i18n/catalogue.ts';
import '../i18n/register.ts';
import { readPageContext } from './page-context.ts';
import { ParleyEditPage } from './edit-page/edit-page.ts';

/** Starts the edit page once its texts are there in the reader's language. */
const context = readPageContext();
if (context !== undefined) {
  await useLanguage(context.language);
  for (const element of document.querySelectorAll('parley-edit-page')) {
    if (element instanceof HTMLElement) Object.assign(element, { context });
  }
  customElements.define('parley-edit-page', ParleyEditPage);
}
