// SPDX-License-Identifier: GPL-2.0-or-later
import type { Anchor } from '@parley/protocol/chat/message.ts';
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import type { HelpCommand } from '@parley/protocol/help/commands.ts';
import type { HelpFrame } from '@parley/protocol/help/frames.ts';
import { maxPassNoteLength } from '@parley/protocol/help/limits.ts';
import { type Person, personKey } from '@parley/protocol/identity/person.ts';
import type { Feed, FeedMember } from '../../sync/feed.ts';
import { cleanLine } from '../../text/clean-text.ts';
import type { HelperStore } from '../helpers/helper-store.ts';
import type { OfferBook } from '../helpers/offer-book.ts';
import type { HelpNotes } from '../notes/help-notes.ts';
import type { Clock } from '../ports.ts';
import { type Acknowledged, frame } from '../replies.ts';
import { type RequestRecord, samePerson } from '../requests/request-record.ts';
import {
  another,
  answerClosing,
  close,
  edits,
  giveBack,
  letIn,
  mentorsIn,
  pass,
  second,
  setOut,
  stepOut,
  type Transition,
  waitOn,
  withdraw,
} from '../requests/transitions.ts';
import type { HelpSettings } from '../settings.ts';
import { isHere } from '../snapshot.ts';
import type { HelpState } from '../state.ts';

export type RequestCommandsDependencies = {
  readonly state: HelpState;
  readonly helpers: HelperStore;
  readonly offers: OfferBook;
  readonly notes: HelpNotes;
  readonly clock: Clock;
  readonly settings: HelpSettings;
  readonly find: (document: string) => RequestRecord | undefined;
};

type Of<Type extends HelpCommand['type']> = Extract<HelpCommand, { type: Type }>;
type AskerCommand = Of<
  | 'help-withdraw'
  | 'help-accept'
  | 'help-decline'
  | 'help-another'
  | 'help-leave-note'
  | 'help-wait'
  | 'help-follow'
  | 'help-solved'
  | 'help-thank'
  | 'help-post'
>;
type HelperCommand = Exclude<HelpCommand, AskerCommand | Of<'help-close'>>;

/** Carries out what the asker and the helpers of a request do in it. Rejects with the `ParleyError` to tell. */
export function createRequestCommands(
  deps: RequestCommandsDependencies,
): (feed: Feed, member: FeedMember, command: HelpCommand) => Promise<Acknowledged> {
  return async (feed, member, command) => {
    const request = deps.find(feed.name);
    if (request === undefined) throw new ParleyError('not_found');
    const { person, rights } = member.admission;
    const isAsker = samePerson(request.asker, person);
    const change = async (transition: Transition): Promise<Acknowledged> => {
      await deps.state.change(request.id, transition);
      return {};
    };
    switch (command.type) {
      case 'help-close':
        return change(isAsker ? close('asker', command.solved) : close('helper', undefined));
      case 'help-withdraw':
      case 'help-accept':
      case 'help-decline':
      case 'help-another':
      case 'help-leave-note':
      case 'help-wait':
      case 'help-follow':
      case 'help-solved':
      case 'help-thank':
      case 'help-post':
        if (!isAsker) throw new ParleyError('permission_denied');
        return asAsker({ feed, member, request, change }, command, deps);
      default:
        if (isAsker || !rights.includes('parley-help')) throw new ParleyError('permission_denied');
        return asHelper({ feed, member, request, change }, command, deps);
    }
  };
}

type Doing = {
  readonly feed: Feed;
  readonly member: FeedMember;
  readonly request: RequestRecord;
  readonly change: (transition: Transition) => Promise<Acknowledged>;
};

async function asAsker(
  { feed, member, request, change }: Doing,
  command: AskerCommand,
  { notes }: RequestCommandsDependencies,
): Promise<Acknowledged> {
  switch (command.type) {
    case 'help-withdraw':
      return change(withdraw);
    case 'help-accept':
      return change(letIn((helper) => isThis(helper, command.helper)));
    case 'help-decline': {
      const { state } = request;
      if (state.kind !== 'claimed' && state.kind !== 'joined') throw new ParleyError('help_over');
      const helper = state.helpers.find((one) => isThis(one, command.helper));
      if (helper === undefined) throw new ParleyError('not_found');
      return change(stepOut(helper, true));
    }
    case 'help-another':
      return change(another);
    case 'help-leave-note':
      return { note: await notes.leaveQuestion(request.id) };
    case 'help-wait':
      return change(waitOn);
    case 'help-follow':
      tellOthers(feed, member, { type: 'follow', on: command.on });
      return {};
    case 'help-solved':
      return change(answerClosing(command.solved));
    case 'help-thank':
      await notes.thank(request.id, command.text ?? '');
      return {};
    case 'help-post':
      return { note: await notes.postConversation(request.id) };
    default:
      return command satisfies never;
  }
}

async function asHelper(
  { feed, member, request, change }: Doing,
  command: HelperCommand,
  deps: RequestCommandsDependencies,
): Promise<Acknowledged> {
  const { clock, settings, offers } = deps;
  const { person } = member.admission;
  switch (command.type) {
    case 'help-join':
      return change(setOut(person, clock.now() + settings.coming));
    case 'help-step-out':
      return change(stepOut(person, false));
    case 'help-edits':
      return change(edits(person, command.on));
    case 'help-pass': {
      const to = command.to === undefined ? undefined : await helperHere(command.to, deps);
      const until = clock.now() + settings.everyoneAfter;
      await change(pass(person, noteOf(command.note), to === undefined ? undefined : { helper: to, until }));
      offers.dismiss(request.id, personKey(person));
      return {};
    }
    case 'help-second': {
      const to = command.to === undefined ? undefined : await helperHere(command.to, deps);
      return change(second(person, noteOf(command.note), to));
    }
    case 'help-back':
      offers.dismiss(request.id, personKey(person));
      return change(giveBack(person));
    case 'help-point':
    case 'help-lead': {
      const passage = requirePassage(request, person, command.passage);
      tellOthers(feed, member, { type: command.type === 'help-point' ? 'point' : 'lead', by: plain(person), passage });
      return {};
    }
    default:
      return command satisfies never;
  }
}

/** A helper who can take it: one who is here. */
async function helperHere(
  ref: Pick<Person, 'wiki' | 'userId'>,
  { state, clock, settings }: RequestCommandsDependencies,
): Promise<Person> {
  await state.refresh();
  const found = state.snapshot.helpers.find((one) => isThis(one.person, ref) && isHere(one, clock.now(), settings));
  if (found === undefined) throw new ParleyError('not_found');
  return found.person;
}

/** Only who is in the edit session shows something there, and only of that session. */
function requirePassage(request: RequestRecord, person: Person, passage: Anchor | null): Anchor | null {
  if (!mentorsIn(request.state).some((mentor) => samePerson(mentor, person))) {
    throw new ParleyError('permission_denied');
  }
  if (passage !== null && passage.document !== request.about.page?.edit) throw new ParleyError('bad_request');
  return passage;
}

function tellOthers(feed: Feed, member: FeedMember, content: HelpFrame): void {
  const own = personKey(member.admission.person);
  const payload = frame(content);
  for (const other of feed.members) if (personKey(other.admission.person) !== own) other.send(payload);
}

function noteOf(raw: string): string {
  return cleanLine(raw).slice(0, maxPassNoteLength);
}

function isThis(person: Person, ref: Pick<Person, 'wiki' | 'userId'>): boolean {
  return person.wiki === ref.wiki && person.userId === ref.userId;
}

function plain({ wiki, userId, name, centralId }: Person): Person {
  return centralId === undefined ? { wiki, userId, name } : { wiki, userId, name, centralId };
}
