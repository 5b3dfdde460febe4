// SPDX-License-Identifier: GPL-2.0-or-later
import { personKey, type Person } from '@parley/protocol/identity/person.ts';
import type { FeedMember } from '../sync/feed.ts';

/** Who of live help is connected to this server. */
export type Presence = {
  /** A connection of a helper, at the desk or in a request. Answers whether it is their first. */
  enter(member: FeedMember): boolean;
  /** Answers whether it was their last. */
  leave(member: FeedMember): boolean;
  /** Keys of the helpers who are here. */
  helpers(): readonly string[];
  /** They did something just now. */
  active(person: Person, at: number): void;
  /** When they last did something; long ago for who is not here. */
  lastActive(key: string): number;
  askerEntered(request: string): void;
  askerLeft(request: string): void;
  /** Requests whose asker is here. */
  asked(): readonly string[];
  isAskerHere(request: string): boolean;
};

export function createPresence(now: () => number): Presence {
  const helpers = new Map<string, { readonly members: Set<FeedMember>; activeAt: number }>();
  const askers = new Map<string, number>();
  return {
    enter(member) {
      const key = personKey(member.admission.person);
      const known = helpers.get(key);
      if (known !== undefined) {
        known.members.add(member);
        return false;
      }
      helpers.set(key, { members: new Set([member]), activeAt: now() });
      return true;
    },
    leave(member) {
      const key = personKey(member.admission.person);
      const known = helpers.get(key);
      if (known?.members.delete(member) !== true || known.members.size > 0) return false;
      return helpers.delete(key);
    },
    helpers: () => [...helpers.keys()],
    active(person, at) {
      const known = helpers.get(personKey(person));
      if (known !== undefined) known.activeAt = at;
    },
    lastActive: (key) => helpers.get(key)?.activeAt ?? 0,
    askerEntered: (request) => void askers.set(request, (askers.get(request) ?? 0) + 1),
    askerLeft(request) {
      const left = (askers.get(request) ?? 0) - 1;
      if (left > 0) askers.set(request, left);
      else askers.delete(request);
    },
    asked: () => [...askers.keys()],
    isAskerHere: (request) => askers.has(request),
  };
}
