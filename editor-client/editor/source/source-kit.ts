// SPDX-License-Identifier: GPL-2.0-or-later
import type { EditorKit } from '../editor-kit.ts';
import { registerWikiMessages } from '../wiki/i18n/register.ts';
import { sourceItems } from './source-items.ts';
import { sourcePlugins } from './source-plugins.ts';
import { sourceStyles } from './source-styles.ts';

/** Editing wikitext, line by line. */
export async function sourceKit(): Promise<EditorKit> {
  await registerWikiMessages();
  return { mode: 'source', nodeViews: {}, plugins: sourcePlugins, items: sourceItems, styles: [sourceStyles] };
}
