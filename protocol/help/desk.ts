// SPDX-License-Identifier: GPL-2.0-or-later
import type { Person } from '../identity/person.ts';
import type { HelpAbout, HelpNote, HelpStage } from './request.ts';
import type { helperWeights } from './limits.ts';

/**
 * The document `desk:<wiki>:main`: the Y.Map `requests` by request id, and the Y.Map `helpers` by `personKey`.
 * Values are plain JSON. Only the server writes it; only those with the right `parley-help` read it.
 */
export const deskRequestsField = 'requests';
export const deskHelpersField = 'helpers';

/** Where a request stands, as helpers see it. Ended ones are not on the desk. */
export type DeskRequestState =
  | {
      readonly kind: 'waiting';
      readonly place: number;
      readonly stage: HelpStage;
      /** Only this helper may claim it, until the time: it was passed on to them. */
      readonly reserved?: { readonly helper: Person; readonly until: number };
    }
  | {
      readonly kind: 'claimed' | 'joined';
      readonly helpers: readonly Person[];
      /** Somebody was asked to come along; anyone may unless one is named. */
      readonly wanted?: { readonly by: Person; readonly helper?: Person; readonly note: string };
    }
  | { readonly kind: 'parked'; readonly note?: HelpNote };

/** A request on the desk. Order: `askedAt`, the oldest first. */
export type DeskRequest = {
  readonly id: string;
  readonly document: string;
  readonly asker: Person;
  readonly askedAt: number;
  readonly since: number;
  /** The asker's words. */
  readonly text: string;
  readonly about: HelpAbout;
  /** The asker has the request open now. */
  readonly askerHere: boolean;
  /** `personKey` of the helpers whose topics fit. */
  readonly matching: readonly string[];
  /** What the last helper wrote when they passed it on. */
  readonly passed?: { readonly by: Person; readonly note: string };
  readonly state: DeskRequestState;
};

export type HelperWeight = (typeof helperWeights)[number];

/** Why a helper is away. */
export const awayReasons = ['chosen', 'idle', 'missed', 'blocked'] as const;
export type AwayReason = (typeof awayReasons)[number];

/** Whether a helper takes requests. */
export type HelperAvailability =
  | { readonly kind: 'on' }
  | {
      readonly kind: 'away';
      readonly reason: AwayReason;
      /** When they mean to be back. */
      readonly until?: number;
    };

/** A helper as other helpers see them: those on the desk now, and those away who said when they return. */
export type DeskHelper = {
  readonly person: Person;
  readonly availability: HelperAvailability;
  /** Requests they are in now. */
  readonly requests: readonly string[];
  readonly atOnce: number;
};

/** How a helper set themselves up. */
export type HelperSettings = {
  readonly weight: HelperWeight;
  readonly atOnce: number;
  /** Titles of categories and pages. */
  readonly topics: readonly string[];
};
