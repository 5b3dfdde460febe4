// SPDX-License-Identifier: GPL-2.0-or-later
import type { HelpCause } from '@parley/protocol/help/request.ts';

/** Where somebody is when they ask, as their own page knows it. All of it is shown before it is sent. */
export type AskingFrom = {
  readonly cause: HelpCause;
  /** Empty where there is no page. */
  readonly page: string;
  readonly revision?: number;
  readonly section?: string;
  /** Document name of the edit session the person is in. */
  readonly edit?: string;
};
