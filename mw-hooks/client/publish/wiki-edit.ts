// SPDX-License-Identifier: GPL-2.0-or-later
import type { PublishRequest } from '@parley/editor-client/publish/publish-flow.ts';
import { WikiObjection, type Challenge } from '@parley/editor-client/publish/wiki-side.ts';
import { msg } from '@parley/chat-ui/i18n/messages.ts';
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import { changeWiki, WikiRefusal, type WikiParameters } from '../host/wiki-requests.ts';
import { isConflict, objectionTo } from './objections.ts';
import type { PreparedEdit } from '@parley/protocol/http/api.ts';

/** The wiki's answer to an edit, as far as Parley reads it. */
type EditAnswer = {
  readonly edit: {
    readonly result: string;
    readonly newrevid?: number;
    readonly newtimestamp?: string;
    readonly nochange?: boolean;
    readonly captcha?: Captcha;
    readonly info?: string;
  };
};

/** ConfirmEdit's question: as words, or as the address of a picture. */
type Captcha = {
  readonly type?: string;
  readonly id?: string | number;
  readonly question?: string;
  readonly url?: string;
};

export type MadeRevision = { readonly revision: number; readonly at: number };

/**
 * Makes one revision through the wiki's own interface, in the name of the person whose browser this is: with their
 * rights, filters, questions and watchlist. Rejects with a `WikiObjection`, with `edit_conflict` or `nothing_to_publish`,
 * or with `WikiUnreachable`.
 */
export async function makeRevision(
  prepared: PreparedEdit,
  request: PublishRequest,
  userName: string | null,
): Promise<MadeRevision> {
  let answer: EditAnswer;
  try {
    answer = await changeWiki<EditAnswer>(editParameters(prepared, request, userName));
  } catch (error) {
    if (!(error instanceof WikiRefusal)) throw error;
    if (error.problems.some(isConflict)) throw new ParleyError('edit_conflict');
    throw objectionTo(error.problems);
  }
  return revisionOf(answer);
}

function editParameters(
  prepared: PreparedEdit,
  { options, answer }: PublishRequest,
  userName: string | null,
): WikiParameters {
  const exists = prepared.baseRevision > 0;
  return {
    action: 'edit',
    title: prepared.title,
    text: prepared.wikitext,
    summary: prepared.summary,
    baserevid: exists ? prepared.baseRevision : undefined,
    basetimestamp: exists ? prepared.baseTimestamp : undefined,
    // Without it, a page that was deleted meanwhile would come back by accident.
    starttimestamp: prepared.startTimestamp,
    ...(exists ? { nocreate: 1 } : { createonly: 1 }),
    minor: options?.minor === true ? 1 : undefined,
    notminor: options?.minor === true ? undefined : 1,
    watchlist: options === undefined ? 'preferences' : options.watch ? 'watch' : 'nochange',
    parleyticket: prepared.ticket,
    // Somebody else may have signed in in another tab.
    assertuser: userName ?? undefined,
    captchaid: answer?.id,
    captchaword: answer?.word,
  };
}

function revisionOf({ edit }: EditAnswer): MadeRevision {
  if (edit.captcha !== undefined) throw askedTo(edit.captcha);
  if (edit.result !== 'Success') {
    throw new WikiObjection({ advice: msg('parley-wiki-objection-other'), words: edit.info ?? '', next: 'again' });
  }
  if (edit.nochange === true || edit.newrevid === undefined) throw new ParleyError('nothing_to_publish');
  const at = Date.parse(edit.newtimestamp ?? '');
  return { revision: edit.newrevid, at: Number.isNaN(at) ? Date.now() : at };
}

function askedTo(captcha: Captcha): WikiObjection {
  const challenge = challengeOf(captcha);
  // A kind of question that needs a page of its own.
  if (challenge === undefined)
    return new WikiObjection({ advice: msg('parley-wiki-objection-captcha-other'), next: 'none' });
  return new WikiObjection({ advice: msg('parley-wiki-objection-captcha'), next: 'again', challenge });
}

function challengeOf({ id, question, url }: Captcha): Challenge | undefined {
  if (id === undefined) return undefined;
  if (url !== undefined) return { id: String(id), kind: 'picture', prompt: url };
  return question === undefined ? undefined : { id: String(id), kind: 'text', prompt: plainWords(question) };
}

/** Questions may be written with entities. */
function plainWords(text: string): string {
  return new DOMParser().parseFromString(text, 'text/html').body.textContent ?? '';
}
