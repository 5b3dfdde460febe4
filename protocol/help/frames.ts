// SPDX-License-Identifier: GPL-2.0-or-later
import type { ErrorCode } from '../errors/codes.ts';
import type { Anchor } from '../chat/message.ts';
import type { Person } from '../identity/person.ts';
import type { DeskHelper, HelperSettings } from './desk.ts';
import type { HelpNote, HelpStage } from './request.ts';

/** The answer to one command, to its sender only. */
export type HelpReply =
  | {
      readonly type: 'ack';
      readonly id: string;
      /** The conversation to open after `help-claim` and `help-come`. */
      readonly document?: string;
      /** Where something was left on the wiki. */
      readonly note?: HelpNote;
      /** Receipt of a report. */
      readonly receipt?: string;
    }
  | {
      readonly type: 'error';
      readonly id: string;
      readonly code: ErrorCode;
      readonly message: string;
      readonly retryAfter?: number;
      /** Who has it, with `help_taken`. */
      readonly helper?: Person;
    };

/** First frame at the desk, and again when it changes: the receiver themselves. */
export type DeskWelcome = {
  readonly type: 'desk';
  /** Another one than before: the desk began anew, on this server or another, and the client begins with an empty document. */
  readonly incarnation: string;
  readonly you: DeskHelper;
  readonly settings: HelperSettings;
  /** Requests whose askers want another helper than the receiver; absent where there are none. */
  readonly declined?: readonly string[];
};

/** A request is offered to the receiver: worth a notification. */
export type HelpOffer = {
  readonly type: 'offer';
  readonly request: string;
  readonly stage: HelpStage;
  /** Another helper asks the receiver to come along or to take it over. */
  readonly by?: Person;
};

/** A request that was offered is so no longer: taken, withdrawn, ended. */
export type HelpOfferOver = { readonly type: 'offer-over'; readonly request: string };

/** A mentor shows a passage, or takes that back (`null`). */
export type HelpPointed = { readonly type: 'point'; readonly by: Person; readonly passage: Anchor | null };

/** A mentor leads the view, or has ended it (`null`). */
export type HelpLed = { readonly type: 'lead'; readonly by: Person; readonly passage: Anchor | null };

/** The asker follows the mentor's view, or does not. */
export type HelpFollowed = { readonly type: 'follow'; readonly on: boolean };

/** Every stateless frame that live help adds to those of a conversation. */
export type HelpFrame = HelpReply | DeskWelcome | HelpOffer | HelpOfferOver | HelpPointed | HelpLed | HelpFollowed;
