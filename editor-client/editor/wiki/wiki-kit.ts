// SPDX-License-Identifier: GPL-2.0-or-later
import type { EditorKit, KitHost } from '../page-kits.ts';
import { registerWikiMessages } from './i18n/register.ts';

/** Pages with a wiki's own markup. */
export async function wikiKit(_host: KitHost): Promise<EditorKit> {
  await registerWikiMessages();
  return { mode: 'visual', nodeViews: {}, plugins: () => [], items: [], styles: [] };
}
