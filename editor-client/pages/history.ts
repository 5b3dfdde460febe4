// SPDX-License-Identifier: GPL-2.0-or-later
import { useLanguage } from '@parley/chat-ui/i18n/messages.ts';
import '../difference/difference-element.ts';
import { versionsIn } from '../history/difference-data.ts';
import { readPageContext } from './page-context.ts';

/** Draws the visual difference on pages that compare two revisions. */
await useLanguage(readPageContext()?.language ?? document.documentElement.lang);
for (const element of document.querySelectorAll('parley-difference')) {
  const versions = versionsIn(element);
  if (versions !== undefined) element.versions = versions;
}
