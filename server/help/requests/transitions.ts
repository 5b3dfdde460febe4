// SPDX-License-Identifier: GPL-2.0-or-later
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import type { HelpCompany, HelpNote, HelpSolution } from '@parley/protocol/help/request.ts';
import type { Person } from '@parley/protocol/identity/person.ts';
import {
  type HelpedState,
  helpersIn,
  includesPerson,
  isLive,
  type RequestRecord,
  type RequestState,
  samePerson,
  without,
} from './request-record.ts';

/** What a change makes of a request: its new state, and what else of it becomes different. */
export type Change = { readonly state: RequestState } & Partial<Pick<RequestRecord, 'passed' | 'turnedAway'>>;

/** Decides what becomes of a request. Throws the `ParleyError` to tell; changes nothing by itself. */
export type Transition = (request: RequestRecord) => Change;

/** Helpers in one request at most: more would be a crowd around one person. */
const mostHelpers = 3;

/** A helper takes a request that nobody has. */
export function claim(by: Person, now: number): Transition {
  return (request) => {
    const { state } = request;
    requireWelcome(request, by);
    switch (state.kind) {
      case 'waiting':
        if (isReservedFromOthers(state, by, now)) throw new ParleyError('help_taken');
        return { state: { kind: 'claimed', helpers: [by], coming: [], declined: [] } };
      case 'parked':
        return { state: { kind: 'claimed', helpers: [by], coming: [], declined: [] } };
      case 'claimed':
      case 'joined':
        // The same claim again, from a lost answer or another tab.
        if (includesPerson(state.helpers, by)) return { state };
        throw new ParleyError('help_taken');
      case 'closed':
      case 'withdrawn':
      case 'abandoned':
        throw new ParleyError('help_over');
      default:
        return state satisfies never;
    }
  };
}

/** Throws unless this person may answer here: not who asked, and nobody whom they turned away. */
function requireWelcome({ asker, state, turnedAway = [] }: RequestRecord, by: Person): void {
  if (samePerson(asker, by)) throw new ParleyError('permission_denied', 'Nobody answers their own request.');
  if (isLive(state) && includesPerson(turnedAway, by)) throw new ParleyError('help_declined');
}

function isReservedFromOthers(state: Extract<RequestState, { kind: 'waiting' }>, by: Person, now: number): boolean {
  return state.reserved !== undefined && state.reserved.until > now && !samePerson(state.reserved.helper, by);
}

/** Another helper comes along, who was asked to. */
export function come(by: Person): Transition {
  return (request) => {
    const { state } = request;
    requireWelcome(request, by);
    const helped = requireHelped(state);
    if (includesPerson(helped.helpers, by)) return { state };
    const { wanted, ...rest } = helped;
    if (wanted === undefined || helped.helpers.length >= mostHelpers) throw new ParleyError('help_taken');
    if (wanted.helper !== undefined && !samePerson(wanted.helper, by)) throw new ParleyError('help_taken');
    return { state: { ...rest, helpers: [...helped.helpers, by] } };
  };
}

/** A helper asks for a second one, whom the asker has not turned away. */
export function second(by: Person, note: string, helper: Person | undefined): Transition {
  return ({ state, turnedAway = [] }) => {
    const helped = requireHelper(state, by);
    if (helper !== undefined && includesPerson(turnedAway, helper)) throw new ParleyError('help_declined');
    if (helped.helpers.length >= mostHelpers) throw new ParleyError('bad_request', 'There are enough helpers here.');
    return { state: { ...helped, wanted: { by, note, ...(helper === undefined ? {} : { helper }) } } };
  };
}

/** A helper leaves the request; the last one gives it back to the queue, where it keeps its age. */
export function giveBack(by: Person): Transition {
  return ({ state }) => ({ state: leaving(requireHelper(state, by), [by]) });
}

/** The claims of helpers who are gone are over: they left, or lost the right. Changes nothing for those who stay. */
export function release(gone: readonly Person[]): Transition {
  return ({ state }) => {
    if (state.kind !== 'claimed' && state.kind !== 'joined') return { state };
    return { state: gone.some((helper) => includesPerson(state.helpers, helper)) ? leaving(state, gone) : state };
  };
}

function leaving(state: HelpedState, gone: readonly Person[]): RequestState {
  const left = state.helpers.filter((helper) => !includesPerson(gone, helper));
  const company = companyOf(left);
  if (company === undefined) return { kind: 'waiting', again: true };
  const coming = state.coming.filter(({ helper }) => !includesPerson(gone, helper));
  const mentors = companyOf(mentorsIn(state).filter((helper) => !includesPerson(gone, helper)));
  const rest = { helpers: company, coming, declined: state.declined, ...spokeIn(state), ...wantedBy(state, left) };
  return inSession(mentors, state, rest);
}

/** In the edit session or not, by whether there are mentors; those who edit go on editing. */
function inSession(
  mentors: HelpCompany | undefined,
  before: HelpedState,
  rest: Omit<Extract<HelpedState, { kind: 'claimed' }>, 'kind'>,
): HelpedState {
  if (mentors === undefined) return { kind: 'claimed', ...rest };
  const editing = editingIn(before).filter((mentor) => includesPerson(mentors, mentor));
  return { kind: 'joined', mentors, ...(editing.length === 0 ? {} : { editing }), ...rest };
}

function spokeIn({ spoke: said }: HelpedState): Pick<HelpedState, 'spoke'> {
  return said === undefined ? {} : { spoke: said };
}

/** A wish for a second helper lasts as long as the one who has it. */
function wantedBy(state: HelpedState, left: readonly Person[]): Pick<HelpedState, 'wanted'> {
  const { wanted } = state;
  return wanted !== undefined && includesPerson(left, wanted.by) ? { wanted } : {};
}

/** A helper passes the request on, to somebody named (who alone may take it until then) or to whoever takes it. */
export function pass(
  by: Person,
  note: string,
  to: { readonly helper: Person; readonly until: number } | undefined,
): Transition {
  return ({ state, asker, turnedAway = [] }) => {
    const helped = requireHelper(state, by);
    if (to !== undefined && includesPerson(turnedAway, to.helper)) throw new ParleyError('help_declined');
    if (to !== undefined && samePerson(to.helper, asker)) throw new ParleyError('not_found');
    if (to !== undefined && samePerson(to.helper, by)) throw new ParleyError('bad_request', 'This is you.');
    const rest = leaving(helped, [by]);
    const passed = { by, note };
    if (rest.kind !== 'waiting') return { state: rest, passed };
    return { state: to === undefined ? rest : { ...rest, reserved: to }, passed };
  };
}

/** A helper sets out for the asker's edit session, and is there at that time unless the asker says otherwise. */
export function setOut(by: Person, until: number): Transition {
  return ({ state, about }) => {
    const helped = requireHelper(state, by);
    if (about.page?.edit === undefined) throw new ParleyError('bad_request', 'The asker is in no edit session.');
    if (includesPerson(helped.declined, by)) throw new ParleyError('permission_denied', 'The asker declined.');
    const there = includesPerson(mentorsIn(helped), by) || helped.coming.some(({ helper }) => samePerson(helper, by));
    return { state: there ? helped : { ...helped, coming: [...helped.coming, { helper: by, until }] } };
  };
}

/** Those who are on their way and due are in the edit session now. */
export function arrive(due: (coming: { readonly helper: Person; readonly until: number }) => boolean): Transition {
  return ({ state }) => {
    if (state.kind !== 'claimed' && state.kind !== 'joined') return { state };
    const arrived = state.coming.filter(due).map(({ helper }) => helper);
    const mentors = companyOf([...mentorsIn(state), ...arrived]);
    if (arrived.length === 0 || mentors === undefined) return { state };
    return { state: { ...state, kind: 'joined', mentors, coming: state.coming.filter((one) => !due(one)) } };
  };
}

/** A mentor leaves the edit session; when the asker sent them, they may not come again. */
export function stepOut(mentor: Person, declined: boolean): Transition {
  return ({ state }) => {
    const helped = requireHelped(state);
    const coming = helped.coming.filter(({ helper }) => !samePerson(helper, mentor));
    const mentors = companyOf(without(mentorsIn(helped), mentor));
    const refused =
      declined && !includesPerson(helped.declined, mentor) ? [...helped.declined, mentor] : helped.declined;
    const { helpers, wanted } = helped;
    const rest = {
      helpers,
      coming,
      declined: refused,
      ...spokeIn(helped),
      ...(wanted === undefined ? {} : { wanted }),
    };
    return { state: inSession(mentors, helped, rest) };
  };
}

/** A mentor edits from now on, or only looks. */
export function edits(by: Person, on: boolean): Transition {
  return ({ state }) => {
    if (state.kind !== 'joined' || !includesPerson(state.mentors, by)) throw new ParleyError('permission_denied');
    if (includesPerson(editingIn(state), by) === on) return { state };
    const { editing = [], ...rest } = state;
    const now = on ? [...editing, by] : without(editing, by);
    return { state: now.length === 0 ? rest : { ...rest, editing: now } };
  };
}

/** The asker lets a helper into the edit session: one on the way at once, one who was kept out when they come again. */
export function letIn(isThis: (helper: Person) => boolean): Transition {
  const now = arrive(({ helper }) => isThis(helper));
  return (request) => {
    const { state } = request;
    if ((state.kind !== 'claimed' && state.kind !== 'joined') || !state.declined.some(isThis)) return now(request);
    return { state: { ...state, declined: state.declined.filter((helper) => !isThis(helper)) } };
  };
}

/** The asker wants another helper: those who have it are out of it and are not asked again; it keeps its age. */
export const another: Transition = ({ state, turnedAway = [] }) => {
  const { helpers } = requireHelped(state);
  return { state: { kind: 'waiting', again: true, another: true }, turnedAway: [...turnedAway, ...helpers] };
};

/** The asker takes the request back; once somebody helps, that closes it. */
export const withdraw: Transition = ({ state }) => {
  switch (state.kind) {
    case 'waiting':
    case 'parked':
      return { state: { kind: 'withdrawn' } };
    case 'claimed':
    case 'joined':
      return { state: { kind: 'closed', by: 'asker', helpers: state.helpers } };
    case 'closed':
    case 'withdrawn':
    case 'abandoned':
      return { state };
    default:
      return state satisfies never;
  }
};

/** Somebody of the conversation ends it. */
export function close(by: 'asker' | 'helper', solved: HelpSolution | undefined): Transition {
  return ({ state }) => {
    if (state.kind === 'closed') return { state };
    const { helpers } = requireHelped(state);
    return { state: { kind: 'closed', by, helpers, ...(solved === undefined ? {} : { solved }) } };
  };
}

/** The asker says whether it is solved. */
export function answerClosing(solved: HelpSolution): Transition {
  return ({ state }) => ({ state: { ...requireClosed(state), solved } });
}

/** The helpers are thanked, or that failed. */
export function thank(done: boolean): Transition {
  return ({ state }) => {
    const { thanked, ...closed } = requireClosed(state);
    if (!done) return { state: closed };
    if (thanked === true) throw new ParleyError('bad_request', 'They were thanked already.');
    if (closed.helpers.length === 0) throw new ParleyError('bad_request', 'Nobody helped here.');
    return { state: { ...closed, thanked: true } };
  };
}

/** The conversation is put on the asker's talk page, or that failed. */
export function post(done: boolean): Transition {
  return ({ state }) => {
    const { posted, ...closed } = requireClosed(state);
    if (!done) return { state: closed };
    if (posted === true) throw new ParleyError('bad_request', 'It is there already.');
    return { state: { ...closed, posted: true } };
  };
}

/** A helper said something. */
export const spoke: Transition = ({ state }) =>
  (state.kind === 'claimed' || state.kind === 'joined') && state.spoke === undefined
    ? { state: { ...state, spoke: true } }
    : { state };

/** It was answered on the wiki: by whoever writes there, or by a helper of a request whose asker is not here. */
export function answered(answer: HelpNote, by: Person | undefined): Transition {
  return ({ state }) => {
    requireAnswerable(state, by);
    return { state: { kind: 'closed', by: 'wiki', helpers: by === undefined ? [] : [by], answer } };
  };
}

/** Throws unless this person may answer the request on the wiki: nobody has it, or they have. */
export function requireAnswerable(state: RequestState, by: Person | undefined): void {
  if (state.kind === 'parked' || state.kind === 'waiting') return;
  if (by !== undefined && includesPerson(helpersIn(state), by)) return;
  throw new ParleyError(isLive(state) ? 'help_taken' : 'help_over');
}

/** The asker waits on, or is back and asks once more. */
export const waitOn: Transition = ({ state }) => {
  if (state.kind === 'parked') return { state: { kind: 'waiting', again: true, waitsOn: true } };
  if (state.kind === 'waiting') return { state: { ...state, waitsOn: true } };
  throw new ParleyError(isLive(state) ? 'bad_request' : 'help_over');
};

/** Somebody begins to put it on the help page: for so long nobody else does. */
export function beginLeaving(now: number, until: number): Transition {
  return ({ state }) => {
    if (state.kind !== 'waiting' && state.kind !== 'parked') {
      throw new ParleyError(isLive(state) ? 'help_taken' : 'help_over');
    }
    if (state.kind === 'parked' && state.note !== undefined)
      throw new ParleyError('bad_request', 'It is there already.');
    if (state.leaving !== undefined && state.leaving > now) throw new ParleyError('rate_limited');
    return { state: { ...state, leaving: until } };
  };
}

/** It stands on the help page now. Whoever claimed it meanwhile has it. */
export function left(note: HelpNote & { readonly digest: string }): Transition {
  return ({ state }) =>
    state.kind === 'waiting' || state.kind === 'parked' ? { state: { kind: 'parked', note } } : { state };
}

/** It could not be put on the help page. */
export const notLeft: Transition = ({ state }) => {
  if (state.kind !== 'waiting' && state.kind !== 'parked') return { state };
  const { leaving: _over, ...rest } = state;
  return { state: rest };
};

/** Nobody came while the asker was here. */
export const park: Transition = ({ state }) => (state.kind === 'waiting' ? { state: { kind: 'parked' } } : { state });

/** Nobody answered for very long. */
export const abandon: Transition = ({ state }) => (isLive(state) ? { state: { kind: 'abandoned' } } : { state });

/** The asker went away in the midst of it: a question without any answer stays, to be answered on the wiki. */
export const askerGone: Transition = ({ state }) => {
  if (state.kind !== 'claimed' && state.kind !== 'joined') return { state };
  return { state: { kind: state.spoke === true ? 'abandoned' : 'parked' } };
};

/** The mentors of a request. */
export function mentorsIn(state: RequestState): readonly Person[] {
  return state.kind === 'joined' ? state.mentors : [];
}

/** The mentors who edit. */
function editingIn(state: RequestState): readonly Person[] {
  return state.kind === 'joined' ? (state.editing ?? []) : [];
}

function companyOf(people: readonly Person[]): HelpCompany | undefined {
  const [first, ...rest] = people;
  return first === undefined ? undefined : [first, ...rest];
}

function requireHelped(state: RequestState): HelpedState {
  if (state.kind === 'claimed' || state.kind === 'joined') return state;
  throw new ParleyError(isLive(state) ? 'bad_request' : 'help_over');
}

function requireHelper(state: RequestState, person: Person): HelpedState {
  const helped = requireHelped(state);
  if (!includesPerson(helpersIn(helped), person)) throw new ParleyError('permission_denied');
  return helped;
}

function requireClosed(state: RequestState): Extract<RequestState, { kind: 'closed' }> {
  if (state.kind === 'closed') return state;
  throw new ParleyError(isLive(state) ? 'bad_request' : 'help_over');
}
