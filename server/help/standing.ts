// SPDX-License-Identifier: GPL-2.0-or-later
import { formatDocumentName } from '@parley/protocol/documents/document-name.ts';
import type { HelpStanding } from '@parley/protocol/help/api.ts';
import { firstEdits } from '@parley/protocol/help/limits.ts';
import type { Person } from '@parley/protocol/identity/person.ts';
import { type Asking, editCountOf, noPage } from './asking.ts';
import type { Figures } from './figures/figures.ts';
import { matches } from './helpers/matching.ts';
import type { Notices } from './notes/notices.ts';
import type { Clock, HelpWiki } from './ports.ts';
import type { RequestStore } from './requests/request-store.ts';
import type { HelpSettings } from './settings.ts';
import { helpersOnDuty, placesIn } from './snapshot.ts';
import type { HelpState } from './state.ts';
import { requestView } from './views.ts';

export type StandingDependencies = {
  readonly wiki: HelpWiki;
  readonly state: HelpState;
  readonly requests: RequestStore;
  readonly notices: Notices;
  readonly figures: Figures;
  readonly asking: Asking;
  readonly clock: Clock;
  readonly settings: HelpSettings;
};

/** How long a request that ended is still told of, in milliseconds: time for the closing question. */
const toldAfterEnd = 3_600_000;

/** The truth before the click, for somebody who looks at a page. */
export async function helpStanding(
  deps: StandingDependencies,
  person: Person | undefined,
  title: string | undefined,
): Promise<HelpStanding> {
  const { wiki, state, figures, clock, settings } = deps;
  const now = clock.now();
  const helpers = helpersOnDuty(state.snapshot, now, settings, person);
  const about = title === undefined ? undefined : await pageAbout(title, wiki);
  const typicalWait = await figures.typicalWait();
  const access = person === undefined ? undefined : await wiki.access(person, noPage);
  const refusal = person === undefined ? undefined : (await deps.asking.refusal(person))?.code;
  const mayHelp = access?.rights.includes('parley-help') === true;
  return {
    ...(mayHelp ? { desk: formatDocumentName({ kind: 'desk', wiki: wiki.id, key: 'main' }) } : {}),
    helpersPresent: helpers.length,
    matching: about === undefined ? 0 : helpers.filter((helper) => matches({ about, editors: [] }, helper)).length,
    ...(typicalWait === undefined ? {} : { typicalWait }),
    waiting: placesIn(state.snapshot).size,
    ...(person === undefined ? { refusal: 'not_signed_in' } : refusal === undefined ? {} : { refusal }),
    helpPage: settings.helpPage,
    ...(person === undefined || access === undefined ? {} : { you: await themselves(person, deps) }),
  };
}

async function pageAbout(title: string, wiki: HelpWiki) {
  const relations = await wiki.relations(title).catch(() => undefined);
  const page = { title, categories: relations?.categories ?? [] };
  return { cause: 'button' as const, language: '', page };
}

async function themselves(
  person: Person,
  { wiki, state, requests, notices, clock, settings }: StandingDependencies,
): Promise<NonNullable<HelpStanding['you']>> {
  const now = clock.now();
  const context = { now, settings, places: placesIn(state.snapshot) };
  const own = await requests.ofAsker(person, now - toldAfterEnd);
  const editCount = await editCountOf(person, wiki);
  return {
    ...(editCount === undefined ? {} : { editCount }),
    newcomer: editCount !== undefined && editCount < firstEdits,
    requests: own.map((request) => requestView(request, context)),
    notices: await notices.of(person),
  };
}
