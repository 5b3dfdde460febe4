// SPDX-License-Identifier: GPL-2.0-or-later

/** How live help is set up on one installation. Times in milliseconds. */
export type HelpSettings = {
  /** Age at which every helper is asked, not only those whose topics fit. */
  readonly everyoneAfter: number;
  /** Age at which outside channels are asked. */
  readonly outsideAfter: number;
  /** Age at which the asker is offered to leave it on the help page; without the asker it is parked then. */
  readonly offerAfter: number;
  /** How long a claim holds without its helper. */
  readonly lease: number;
  /** How long the asker sees a helper coming before they are in the edit session. */
  readonly coming: number;
  /** Without a sign of life for this long, a helper is set to away. */
  readonly idleAfter: number;
  /** An offer that a helper did not look at for this long was missed. */
  readonly missedAfter: number;
  /** Without the asker for this long, a conversation is abandoned and its helpers are free. */
  readonly askerGoneAfter: number;
  /** A parked request that nobody answered for this long is given up. */
  readonly parkedFor: number;
  /** Requests that may wait at once. */
  readonly queue: number;
  /** Requests one account may make in an hour. */
  readonly perHour: number;
  /** Blocked people may ask about their block. */
  readonly blockedMayAsk: boolean;
  /** Title of the wiki's help page. */
  readonly helpPage: string;
};

export const standardHelpSettings: HelpSettings = {
  everyoneAfter: 15_000,
  outsideAfter: 45_000,
  offerAfter: 90_000,
  lease: 30_000,
  coming: 5_000,
  idleAfter: 15 * 60_000,
  missedAfter: 60_000,
  askerGoneAfter: 10 * 60_000,
  parkedFor: 30 * 86_400_000,
  queue: 50,
  perHour: 6,
  blockedMayAsk: false,
  helpPage: 'Project:Help desk',
};
