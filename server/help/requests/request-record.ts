// SPDX-License-Identifier: GPL-2.0-or-later
import { formatDocumentName } from '@parley/protocol/documents/document-name.ts';
import type { HelpAbout, HelpCompany, HelpNote, HelpSolution } from '@parley/protocol/help/request.ts';
import { type Person, personKey } from '@parley/protocol/identity/person.ts';

/** A helper on their way into the edit session. */
export type Coming = { readonly helper: Person; readonly until: number };

/** A second helper who was asked for. */
export type Wanted = { readonly by: Person; readonly helper?: Person; readonly note: string };

/** A helper passed it on to this one, who alone may claim it for a moment. */
export type Reserved = { readonly helper: Person; readonly until: number };

type Helped = {
  readonly helpers: HelpCompany;
  readonly coming: readonly Coming[];
  readonly declined: readonly Person[];
  readonly wanted?: Wanted;
  /** A helper has said something: the asker got an answer. */
  readonly spoke?: true;
};

/** Where a request stands, as it is kept. */
export type RequestState =
  | {
      readonly kind: 'waiting';
      readonly reserved?: Reserved;
      readonly again?: true;
      readonly another?: true;
      readonly waitsOn?: true;
      /** Somebody is putting it on the help page, until this time at the latest. */
      readonly leaving?: number;
    }
  | ({ readonly kind: 'claimed' } & Helped)
  | ({ readonly kind: 'joined'; readonly mentors: HelpCompany; readonly editing?: readonly Person[] } & Helped)
  | {
      readonly kind: 'parked';
      /** Where it stands on the help page, and the digest of its section when it was put there. */
      readonly note?: HelpNote & { readonly digest: string };
      readonly leaving?: number;
    }
  | {
      readonly kind: 'closed';
      readonly by: 'asker' | 'helper' | 'wiki';
      readonly helpers: readonly Person[];
      readonly solved?: HelpSolution;
      readonly answer?: HelpNote;
      readonly thanked?: true;
      readonly posted?: true;
    }
  | { readonly kind: 'withdrawn' }
  | { readonly kind: 'abandoned' };

/** A request in which helpers are. */
export type HelpedState = Extract<RequestState, { kind: 'claimed' | 'joined' }>;

/** A request as the database has it. */
export type RequestRecord = {
  readonly id: string;
  readonly wiki: string;
  readonly asker: Person;
  readonly askedAt: number;
  readonly about: HelpAbout;
  /** `personKey` of who edited the page lately: they may know it. */
  readonly editors: readonly string[];
  /** The question may be left on the help page without asking again. */
  readonly mayLeave: boolean;
  readonly passed?: { readonly by: Person; readonly note: string };
  /** The asker wanted others: these are not asked again, and cannot take it. */
  readonly turnedAway?: readonly Person[];
  readonly text: string;
  readonly state: RequestState;
  readonly since: number;
  readonly version: number;
  readonly askerSeenAt: number;
  readonly outside: number;
};

/** Whether a request still waits for something. */
export function isLive({ kind }: RequestState): boolean {
  return kind === 'waiting' || kind === 'claimed' || kind === 'joined' || kind === 'parked';
}

/** Whether its asker still waits for an answer here: they ask no other question meanwhile. */
export function isOpen(state: RequestState): boolean {
  return isLive(state) && state.kind !== 'parked';
}

/** The helpers who are in a request now. */
export function helpersIn(state: RequestState): readonly Person[] {
  return state.kind === 'claimed' || state.kind === 'joined' ? state.helpers : [];
}

/** Name of the conversation of a request. */
export function documentOf({ wiki, id }: Pick<RequestRecord, 'wiki' | 'id'>): string {
  return formatDocumentName({ kind: 'help', wiki, key: id });
}

export function samePerson(one: Person, other: Person): boolean {
  return personKey(one) === personKey(other);
}

export function includesPerson(people: readonly Person[], person: Person): boolean {
  return people.some((other) => samePerson(other, person));
}

/** The people without one of them. */
export function without(people: readonly Person[], person: Person): readonly Person[] {
  return people.filter((other) => !samePerson(other, person));
}
