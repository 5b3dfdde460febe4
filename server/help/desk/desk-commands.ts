// SPDX-License-Identifier: GPL-2.0-or-later
import { type ErrorCode, ParleyError } from '@parley/protocol/errors/codes.ts';
import type { DeskCommand } from '@parley/protocol/help/commands.ts';
import { personKey, type Person } from '@parley/protocol/identity/person.ts';
import { cleanLine } from '../../text/clean-text.ts';
import type { FeedMember } from '../../sync/feed.ts';
import type { HelperStore } from '../helpers/helper-store.ts';
import { standardSettings } from '../helpers/helper-record.ts';
import type { OfferBook } from '../helpers/offer-book.ts';
import type { HelpNotes } from '../notes/help-notes.ts';
import type { OrderedWork } from '../ordered-work.ts';
import type { Clock, HelpModeration } from '../ports.ts';
import { type Acknowledged, HelpRefusal } from '../replies.ts';
import { documentOf, helpersIn, includesPerson, type RequestRecord } from '../requests/request-record.ts';
import type { RequestStore } from '../requests/request-store.ts';
import { claim, come, type Transition } from '../requests/transitions.ts';
import { requestsOf } from '../snapshot.ts';
import type { HelpState } from '../state.ts';

export type DeskCommandsDependencies = {
  readonly state: HelpState;
  readonly requests: RequestStore;
  readonly helpers: HelperStore;
  readonly offers: OfferBook;
  readonly notes: HelpNotes;
  readonly moderation: HelpModeration;
  /** One thing after the other for each helper: what they take is counted before they take more. */
  readonly turns: OrderedWork;
  readonly clock: Clock;
};

/** Carries out what a helper does at the desk. Rejects with the `ParleyError` to tell. */
export function createDeskCommands(
  deps: DeskCommandsDependencies,
): (member: FeedMember, command: DeskCommand) => Promise<Acknowledged> {
  const { state, helpers, offers, clock } = deps;
  return async ({ admission }, command) => {
    const { person, rights } = admission;
    const key = personKey(person);
    if (!rights.includes('parley-help')) throw new ParleyError('permission_denied');
    switch (command.type) {
      case 'help-claim':
        return take(person, command.request, claim(person, clock.now()), deps);
      case 'help-come':
        return take(person, command.request, come(person), deps);
      case 'help-dismiss':
        offers.dismiss(command.request, key);
        await state.refresh();
        return {};
      case 'help-availability': {
        const until = command.until !== undefined && command.until > clock.now() ? { until: command.until } : {};
        await helpers.setAvailability(key, command.on ? { kind: 'on' } : { kind: 'away', reason: 'chosen', ...until });
        await state.refresh();
        return {};
      }
      case 'help-settings': {
        const topics = [...new Set(command.topics.map(cleanLine).filter((topic) => topic !== ''))];
        await helpers.setSettings(key, { weight: command.weight, atOnce: command.atOnce, topics });
        await state.refresh();
        return {};
      }
      case 'help-active':
        return {};
      case 'help-answer':
        return { note: await deps.notes.answer(command.request, person, command.text) };
      case 'help-report':
        return { receipt: await report(command, person, deps) };
      default:
        return command satisfies never;
    }
  };
}

/** A helper takes a request, unless they have enough. Of all who try in one instant, one gets it. */
async function take(
  person: Person,
  id: string,
  transition: Transition,
  { state, helpers, turns }: DeskCommandsDependencies,
): Promise<Acknowledged> {
  return turns.run(personKey(person), async () => {
    await state.refresh();
    const key = personKey(person);
    const { atOnce } = (await helpers.find(key)) ?? standardSettings;
    const own = requestsOf(key, state.snapshot);
    if (own.length >= atOnce && own.every((request) => request.id !== id)) throw new ParleyError('help_busy');
    try {
      const { after } = await state.change(id, transition);
      return { document: documentOf(after) };
    } catch (error) {
      if (isCode(error, 'help_taken')) throw await takenBy(id, state);
      throw error;
    }
  });
}

/** Who has it, told to who came second. */
async function takenBy(id: string, state: HelpState): Promise<ParleyError> {
  await state.refresh();
  const found = state.snapshot.requests.find((request) => request.id === id);
  if (found === undefined) return new ParleyError('help_over');
  const helper = helpersIn(found.state)[0] ?? reservedFor(found);
  return helper === undefined ? new ParleyError('help_taken') : new HelpRefusal('help_taken', { helper });
}

function reservedFor({ state }: RequestRecord): Person | undefined {
  return state.kind === 'waiting' ? state.reserved?.helper : undefined;
}

/** Keeps the words of a request for the moderators. */
async function report(
  { request: id, reason }: Extract<DeskCommand, { type: 'help-report' }>,
  by: Person,
  { requests, moderation }: DeskCommandsDependencies,
): Promise<string> {
  const request = await requests.find(id);
  if (request === undefined || request.text === '') throw new ParleyError('not_found');
  if (includesPerson([request.asker], by)) throw new ParleyError('bad_request', 'These are your own words.');
  return moderation.report({
    document: documentOf(request),
    title: request.about.page?.title ?? '',
    by,
    reason: cleanLine(reason),
    message: firstMessageOf(request),
  });
}

/** The asker's words as the first message of their conversation. */
export function firstMessageOf({ id, asker, askedAt, text }: RequestRecord) {
  return { id: `r${id}`, clientId: id, author: asker, at: askedAt, text, reactions: {} };
}

function isCode(error: unknown, code: ErrorCode): boolean {
  return error instanceof ParleyError && error.code === code;
}
