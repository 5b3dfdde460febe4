// SPDX-License-Identifier: GPL-2.0-or-later
import type { HelpRequest, HelpState } from '@parley/protocol/help/request.ts';
import type { PageContext } from '@parley/protocol/http/page-context.ts';
import { type Person, personKey } from '@parley/protocol/identity/person.ts';
import { nameOf } from '../elements/words.ts';
import { msg } from '../i18n/messages.ts';
import { inSessionWords, namesOf } from './help-words.ts';

/**
 * What to read out when a request changed while somebody has it open; `undefined` when it is nothing new. What was so
 * on coming is on the screen, and not news.
 */
export function stateNews(
  before: HelpRequest | undefined,
  now: HelpRequest,
  side: 'asker' | 'helper',
  { wiki, person }: Pick<PageContext, 'wiki' | 'person'>,
): string | undefined {
  if (before === undefined || before.id !== now.id) return undefined;
  return side === 'asker' ? askerNews(before.state, now, wiki) : helperNews(before.state, now, wiki, person);
}

function askerNews(before: HelpState, { state }: HelpRequest, wiki: string): string | undefined {
  switch (state.kind) {
    case 'waiting':
      if (before.kind !== 'waiting') return msg(wordsOfReturn(before, state));
      return state.stage === 'offer' && before.stage !== 'offer' ? msg('parley-help-nobody-yet') : undefined;
    case 'claimed':
    case 'joined': {
      const coming = state.coming.find(({ helper }) => !isComing(before, helper));
      if (coming !== undefined) return msg('parley-help-coming', nameOf(coming.helper, wiki));
      const added = state.helpers.filter((helper) => !isHelping(before, helper));
      if (added.length > 0) return msg('parley-help-news-claimed', namesOf(added, wiki), added.length);
      if (state.kind !== 'joined') return undefined;
      const words = inSessionWords(state, wiki).join(' ');
      const known = before.kind === 'joined' ? inSessionWords(before, wiki).join(' ') : '';
      return words === known ? undefined : words;
    }
    case 'parked':
      if (before.kind === 'parked') return undefined;
      return state.note === undefined ? msg('parley-help-kept-desk') : msg('parley-help-kept-page');
    case 'closed':
      return before.kind === 'closed' ? undefined : `${msg('parley-help-closed')} ${msg('parley-help-solved')}`;
    case 'withdrawn':
    case 'abandoned':
      return undefined;
  }
}

/** Why a request waits that did not wait before. */
function wordsOfReturn(before: HelpState, { another }: Extract<HelpState, { kind: 'waiting' }>): string {
  if (before.kind === 'parked') return 'parley-help-asked-once-more';
  return another === true ? 'parley-help-another-waiting' : 'parley-help-again';
}

function helperNews(
  before: HelpState,
  { asker, state }: HelpRequest,
  wiki: string,
  me: Person | null,
): string | undefined {
  if ('declined' in before && 'declined' in state && me !== null) {
    const isOut = isAmong(state.declined, me);
    // Of what the asker says to one of the helpers, the others hear nothing.
    if (isOut !== isAmong(before.declined, me))
      return msg(isOut ? 'parley-help-you-were-declined' : 'parley-help-you-may-come', nameOf(asker, wiki));
  }
  if (before.kind === state.kind) return undefined;
  switch (state.kind) {
    case 'waiting':
      return msg('parley-help-back-in-queue');
    case 'claimed':
      return undefined;
    case 'joined':
      return msg('parley-help-news-joined', namesOf(state.mentors, wiki), state.mentors.length);
    case 'parked':
      return msg('parley-help-state-parked');
    case 'closed':
      return msg('parley-help-state-closed');
    case 'withdrawn':
      return msg('parley-help-state-withdrawn');
    case 'abandoned':
      return msg('parley-help-state-abandoned');
  }
}

function isComing(state: HelpState, person: Person): boolean {
  return 'coming' in state && state.coming.some(({ helper }) => personKey(helper) === personKey(person));
}

function isHelping(state: HelpState, person: Person): boolean {
  return 'helpers' in state && isAmong(state.helpers, person);
}

function isAmong(people: readonly Person[], person: Person): boolean {
  return people.some((one) => personKey(one) === personKey(person));
}
