// SPDX-License-Identifier: GPL-2.0-or-later
import { randomBytes } from 'node:crypto';
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import type { AskedForHelp, AskForHelpSchema } from '@parley/protocol/help/api.ts';
import { maxRequestLength } from '@parley/protocol/help/limits.ts';
import type { HelpAbout } from '@parley/protocol/help/request.ts';
import { personKey, type Person } from '@parley/protocol/identity/person.ts';
import type { InferOutput } from 'valibot';
import { cleanLine, hasVisible, neutralise } from '../text/clean-text.ts';
import type { PageAccess, WikiPage } from '../wiki/port.ts';
import type { OrderedWork } from './ordered-work.ts';
import type { Clock, HelpMetrics, HelpModeration, HelpWiki } from './ports.ts';
import { refusalOf } from './refusal.ts';
import { documentOf, isOpen, type RequestRecord, samePerson } from './requests/request-record.ts';
import type { RequestStore } from './requests/request-store.ts';
import type { HelpSettings } from './settings.ts';
import { helpersOnDuty } from './snapshot.ts';
import type { HelpState } from './state.ts';

/** What somebody asks, read from their request. */
export type Question = InferOutput<typeof AskForHelpSchema>;

export type AskingDependencies = {
  readonly wiki: HelpWiki;
  readonly state: HelpState;
  readonly requests: RequestStore;
  readonly moderation: HelpModeration;
  readonly metrics: HelpMetrics;
  readonly clock: Clock;
  readonly settings: HelpSettings;
  readonly turns: OrderedWork;
  /** Whether this is a live edit document of the page. */
  readonly isEditOf: (page: WikiPage, document: string) => Promise<boolean>;
};

/** Takes questions in. */
export type Asking = {
  /**
   * Rejects `text_empty`, `text_too_long`, `help_open`, `help_queue_full`, `rate_limited`, `banned`, `blocked`,
   * `permission_denied`, `storage_failed`. The same question again, of any client, gets the first answer while it is open.
   */
  ask(person: Person, question: Question): Promise<AskedForHelp>;
  /** Why this person may not ask now, but for what they have asked already. */
  refusal(person: Person): Promise<ParleyError | undefined>;
};

/** A page that stands for the wiki as a whole. */
export const noPage: WikiPage = { title: '', latestRevision: 0 };

const hour = 3_600_000;
/** Revisions that are looked at for who knows the page. */
const revisionsLookedAt = 50;
/** Questions of one person that may lie parked while they ask another. */
const mostParked = 3;

export function createAsking(deps: AskingDependencies): Asking {
  const refusal: Asking['refusal'] = async (person) => whyNot(person, await deps.wiki.access(person, noPage), deps);
  return {
    refusal,
    // One at a time, so that two tabs cost little; over several servers the database sees to it.
    ask: (person, question) =>
      deps.turns.run(personKey(person), async () => {
        const known = await deps.requests.askedAs(person, question.id);
        if (known !== undefined) return asked(known);
        try {
          const text = cleanQuestion(question.text);
          const access = await deps.wiki.access(person, noPage);
          const no = whyNot(person, access, deps);
          if (no !== undefined) throw no;
          await deps.state.refresh();
          const open = openOf(person, deps.state.snapshot.requests);
          if (open !== undefined) return asked(sameQuestion(open, text));
          const tooMuch = await tooMany(person, deps);
          if (tooMuch !== undefined) throw tooMuch;
          return asked(await add(person, text, question, access, deps));
        } catch (error) {
          deps.metrics.happened(deps.wiki.id, 'refused');
          throw error;
        }
      }),
  };
}

function asked(request: RequestRecord): AskedForHelp {
  return { request: request.id, document: documentOf(request) };
}

function whyNot(person: Person, access: PageAccess, { moderation, settings }: AskingDependencies) {
  if (moderation.isBanned(person)) return new ParleyError('banned');
  if (access.rights.includes('parley-chat')) return undefined;
  const code = refusalOf(access.editRefusal);
  return code === 'blocked' && settings.blockedMayAsk ? undefined : new ParleyError(code);
}

function openOf(person: Person, live: readonly RequestRecord[]): RequestRecord | undefined {
  return live.find(({ asker, state }) => samePerson(asker, person) && isOpen(state));
}

/** The request that is open, when it asks the same; other words are not dropped in silence. */
function sameQuestion(open: RequestRecord, text: string): RequestRecord {
  if (open.text !== text) throw new ParleyError('help_open');
  return open;
}

async function tooMany(
  person: Person,
  { requests, state, clock, settings }: AskingDependencies,
): Promise<ParleyError | undefined> {
  const live = state.snapshot.requests;
  const parked = live.filter(({ asker, state: { kind } }) => samePerson(asker, person) && kind === 'parked');
  if (parked.length >= mostParked) return new ParleyError('rate_limited', 'Three questions wait on the wiki already.');
  if ((await requests.countSince(person, clock.now() - hour)) >= settings.perHour)
    return new ParleyError('rate_limited');
  const waiting = live.filter(({ state: { kind } }) => kind === 'waiting');
  return waiting.length >= settings.queue ? new ParleyError('help_queue_full') : undefined;
}

async function add(
  person: Person,
  text: string,
  question: Question,
  access: PageAccess,
  deps: AskingDependencies,
): Promise<RequestRecord> {
  const { requests, state, metrics, clock, settings, wiki } = deps;
  const now = clock.now();
  const page = question.page === undefined ? undefined : await readablePage(person, question.page, wiki);
  const editCount = await editCountOf(person, wiki);
  const isBlocked = !access.rights.includes('parley-chat');
  const about: HelpAbout = {
    cause: isBlocked ? 'blocked' : question.cause,
    language: question.language,
    ...(page === undefined ? {} : { page: await pageShared(page, question, deps) }),
    ...(editCount === undefined ? {} : { editCount }),
    ...(isBlocked ? { blocked: true } : {}),
  };
  const { kind, request } = await requests.add({
    id: randomBytes(12).toString('hex'),
    clientId: question.id,
    asker: person,
    askedAt: now,
    about,
    editors: page === undefined ? [] : await editorsOf(page, wiki),
    mayLeave: question.mayLeave,
    text,
    helpersPresent: helpersOnDuty(state.snapshot, now, settings, person).length,
  });
  // Another server took one of the same person meanwhile.
  if (kind === 'open') return sameQuestion(request, text);
  if (kind === 'added') metrics.happened(wiki.id, 'asked');
  await state.refresh();
  return request;
}

/** Edits of an account; `undefined` where the wiki does not say. */
export async function editCountOf(person: Person, wiki: HelpWiki): Promise<number | undefined> {
  return wiki.editCount?.(person).catch(() => undefined);
}

async function readablePage(person: Person, title: string, wiki: HelpWiki): Promise<WikiPage> {
  const page = await wiki.page(title);
  const { read } = await wiki.access(person, page);
  if (!read) throw new ParleyError('permission_denied');
  return page;
}

async function pageShared(
  page: WikiPage,
  { revision, section, edit }: Question,
  { wiki, isEditOf }: AskingDependencies,
): Promise<NonNullable<HelpAbout['page']>> {
  // What helps to find helpers must not keep somebody from asking.
  const relations = await wiki.relations(page.title).catch(() => undefined);
  const heading = section === undefined ? '' : cleanLine(section);
  const isOwnSession = edit !== undefined && (await isEditOf(page, edit));
  return {
    title: page.title,
    categories: relations?.categories ?? [],
    ...(revision === undefined ? {} : { revision }),
    ...(heading === '' ? {} : { section: heading }),
    ...(isOwnSession ? { edit } : {}),
  };
}

async function editorsOf(page: WikiPage, wiki: HelpWiki): Promise<readonly string[]> {
  const revisions = await wiki.history(page.title, revisionsLookedAt).catch(() => []);
  return [...new Set(revisions.map(({ by }) => personKey(by)))];
}

function cleanQuestion(raw: string): string {
  const text = neutralise(raw).replace(/^\n+/u, '').trimEnd();
  if (!hasVisible(text)) throw new ParleyError('text_empty');
  if (text.length > maxRequestLength) throw new ParleyError('text_too_long');
  return text;
}
