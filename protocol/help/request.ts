// SPDX-License-Identifier: GPL-2.0-or-later
import type { Person } from '../identity/person.ts';

/** Where somebody was when they asked. */
export const helpCauses = ['button', 'drawer', 'refused', 'conflict', 'reverted', 'first-edits', 'blocked'] as const;
export type HelpCause = (typeof helpCauses)[number];

/** What a request shares besides its words. All of it is shown to the asker before they send. */
export type HelpAbout = {
  readonly cause: HelpCause;
  readonly page?: {
    readonly title: string;
    readonly revision?: number;
    /** The heading the asker was at. */
    readonly section?: string;
    /** Document name of the asker's edit session. */
    readonly edit?: string;
    /** Titles of the page's visible categories, for matching topics. */
    readonly categories: readonly string[];
  };
  /** Edits the asker's account has made on this wiki, as the wiki says. */
  readonly editCount?: number;
  /** Language code of the asker's interface. */
  readonly language: string;
  /** The asker is blocked and asks about that. */
  readonly blocked?: true;
};

/** How far a waiting request has gone to be heard. Each stage goes on with the ones before. */
export const helpStages = ['matching', 'everyone', 'outside', 'offer'] as const;
export type HelpStage = (typeof helpStages)[number];

export const helpSolutions = ['yes', 'partly', 'no'] as const;
export type HelpSolution = (typeof helpSolutions)[number];

/** A section on a wiki page that a request or an answer became. */
export type HelpNote = { readonly title: string; readonly heading: string };

/** Helpers of a request; the first has claimed it, the others were brought in. */
export type HelpCompany = readonly [Person, ...Person[]];

/** Where a request stands. */
export type HelpState =
  | {
      readonly kind: 'waiting';
      /** 1 is the head of the queue. */
      readonly place: number;
      readonly stage: HelpStage;
      /** A helper had it before and is gone or gave it back. */
      readonly again?: true;
      /** The asker wants another helper than the one who had it. */
      readonly another?: true;
      /** The asker was offered to leave it on the help page and said they wait on. */
      readonly waitsOn?: true;
    }
  | {
      readonly kind: 'claimed';
      readonly helpers: HelpCompany;
      /** Helpers on their way into the edit session, until this time (ms); the asker may decline. */
      readonly coming: readonly { readonly helper: Person; readonly until: number }[];
      /** The asker declined a helper in the edit session. */
      readonly declined: readonly Person[];
    }
  | {
      readonly kind: 'joined';
      readonly helpers: HelpCompany;
      /** Those in the edit session, marked as mentors there. */
      readonly mentors: HelpCompany;
      /** Those of them who edit; the others only look. */
      readonly editing?: readonly Person[];
      readonly coming: readonly { readonly helper: Person; readonly until: number }[];
      readonly declined: readonly Person[];
    }
  | {
      /** Nobody came while the asker was here. It is kept, at the desk or on the help page. */
      readonly kind: 'parked';
      readonly note?: HelpNote;
    }
  | {
      readonly kind: 'closed';
      readonly by: 'asker' | 'helper' | 'wiki';
      readonly helpers: readonly Person[];
      readonly solved?: HelpSolution;
      /** Where the answer stands, when it was given on the wiki. */
      readonly answer?: HelpNote;
      readonly thanked?: true;
      /** The conversation stands on the asker's talk page. */
      readonly posted?: true;
    }
  | { readonly kind: 'withdrawn' }
  /** The asker went away in the midst of it, or nobody answered for very long. */
  | { readonly kind: 'abandoned' };

export type HelpStateKind = HelpState['kind'];

/** A request as its own document tells the asker and its helpers. */
export type HelpRequest = {
  readonly id: string;
  /** `help:<wiki>:<id>`: the conversation. */
  readonly document: string;
  readonly asker: Person;
  /** Milliseconds since 1970; it keeps this age whatever happens to it. */
  readonly askedAt: number;
  /** When it came into its present state. */
  readonly since: number;
  readonly about: HelpAbout;
  readonly state: HelpState;
};

/** Name of the Y.Map of a `help` document beside the messages. Its key `request` holds a `HelpRequest`. */
export const helpField = 'help';
export const helpRequestKey = 'request';
