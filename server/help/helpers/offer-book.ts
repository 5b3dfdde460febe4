// SPDX-License-Identifier: GPL-2.0-or-later
import type { Snapshot } from '../snapshot.ts';
import type { Offer } from './offers.ts';

/** What was put before the helpers of this server, and since when. */
export type OfferBook = {
  /** Takes in what is offered now; answers what is new and what is over. */
  update(offers: readonly Offer[], now: number): { readonly made: readonly Offer[]; readonly over: readonly Offer[] };
  /** Not this one, not now. */
  dismiss(request: string, helper: string): void;
  isDismissed(request: string, helper: string): boolean;
  /** Helpers who did not look at an offer since it was made, before that time. */
  missed(madeBefore: number, lastActive: (helper: string) => number): ReadonlySet<string>;
  /** Forgets what belongs to requests that ended. */
  forget(snapshot: Snapshot): void;
};

export function createOfferBook(): OfferBook {
  let open = new Map<string, { readonly offer: Offer; readonly at: number }>();
  const dismissed = new Map<string, Set<string>>();
  const keyOf = ({ request, helper }: Offer): string => `${request}\n${helper}`;

  return {
    update(offers, now) {
      const next = new Map(offers.map((offer) => [keyOf(offer), { offer, at: open.get(keyOf(offer))?.at ?? now }]));
      const made = offers.filter((offer) => !open.has(keyOf(offer)));
      const over = [...open.values()].map(({ offer }) => offer).filter((offer) => !next.has(keyOf(offer)));
      open = next;
      return { made, over };
    },
    dismiss(request, helper) {
      const those = dismissed.get(request) ?? new Set();
      dismissed.set(request, those.add(helper));
    },
    isDismissed: (request, helper) => dismissed.get(request)?.has(helper) === true,
    missed(madeBefore, lastActive) {
      const late = [...open.values()].filter(({ at, offer }) => at <= madeBefore && lastActive(offer.helper) < at);
      return new Set(late.map(({ offer }) => offer.helper));
    },
    forget({ requests }) {
      const live = new Set(requests.map(({ id }) => id));
      for (const id of dismissed.keys()) if (!live.has(id)) dismissed.delete(id);
    },
  };
}
