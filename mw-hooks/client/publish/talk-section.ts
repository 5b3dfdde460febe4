// SPDX-License-Identifier: GPL-2.0-or-later
import type { TalkSection } from '@parley/chat-ui/host/parley-host.ts';
import { askWiki, changeWiki, WikiRefusal } from '../host/wiki-requests.ts';
import { objectionTo } from './objections.ts';

type TalkPage = {
  readonly query: { readonly pages: readonly { readonly associatedpage?: string; readonly ns: number }[] };
};

/** Posts a section in the person's own name; answers where it is. Rejects with a `WikiObjection` when the wiki refuses. */
export async function postTalkSection({ title, heading, wikitext }: TalkSection): Promise<string> {
  const talk = await talkPageOf(title);
  try {
    await changeWiki({
      action: 'edit',
      title: talk,
      section: 'new',
      sectiontitle: heading,
      // The person who posts it signs the whole.
      text: `${wikitext.trimEnd()}\n\n~~~~`,
      summary: heading,
      assertuser: mw.config.get('wgUserName') ?? undefined,
    });
  } catch (error) {
    throw error instanceof WikiRefusal ? objectionTo(error.problems) : error;
  }
  return mw.util.getUrl(`${talk}#${heading}`);
}

/** A talk page is discussed on itself. */
async function talkPageOf(title: string): Promise<string> {
  const { query } = await askWiki<TalkPage>({ action: 'query', prop: 'info', inprop: 'associatedpage', titles: title });
  const page = query.pages[0];
  return page === undefined || page.ns % 2 === 1 ? title : (page.associatedpage ?? title);
}
