// SPDX-License-Identifier: GPL-2.0-or-later
import type { DigestPerson, PresenceDigest } from '@parley/protocol/chat/frames.ts';
import { digestNames, typingHiddenAbove } from '@parley/protocol/chat/limits.ts';
import { personKey, type Person } from '@parley/protocol/identity/person.ts';
import type { Admission } from '../../identity/admission.ts';
import type { Timing } from '../timing.ts';
import { authorOf } from './author.ts';

/** Milliseconds between two digests of one conversation, at least. */
const shortestInterval = 1000;
/** Milliseconds more for each person: a digest goes to everyone, so a crowd that comes and goes is told less often. */
const intervalForEach = 2;
const longestInterval = 10_000;
/** Milliseconds after which somebody who said nothing more is not typing any longer. */
const typingExpiry = 5000;

type Presence = {
  shown: DigestPerson;
  connections: number;
  away: boolean;
  /** Milliseconds since 1970; 0 when not typing. */
  typingUntil: number;
};

/** Who is in one conversation: people, however many connections each has. */
export type PresenceBoard = {
  join(admission: Admission): void;
  leave(admission: Admission): void;
  /** Somebody who is here has other roles now. */
  remark(admission: Admission): void;
  typing(person: Person, on: boolean): void;
  away(person: Person, on: boolean): void;
  count(): number;
  /** At most `digestNames` people, marked ones first. */
  people(): readonly DigestPerson[];
  digest(): PresenceDigest;
  stop(): void;
};

/** `announce` is called with a new digest after changes, at most once a second, in a crowd less often. */
export function createPresenceBoard(timing: Timing, announce: (digest: PresenceDigest) => void): PresenceBoard {
  // Two maps, so that a digest costs the names it lists and not the people who are there.
  const marked = new Map<string, Presence>();
  const plain = new Map<string, Presence>();
  const typists = new Set<Presence>();
  const find = (key: string): Presence | undefined => marked.get(key) ?? plain.get(key);

  const people = (): readonly DigestPerson[] => {
    const listed: DigestPerson[] = [];
    for (const group of [marked, plain]) {
      for (const { shown, away } of group.values()) {
        if (listed.length === digestNames) return listed;
        listed.push(away ? { ...shown, away: true } : shown);
      }
    }
    return listed;
  };

  const count = (): number => marked.size + plain.size;

  const typing = (): readonly string[] => {
    for (const typist of typists) if (typist.typingUntil <= timing.now()) typists.delete(typist);
    if (count() > typingHiddenAbove) return [];
    return [...typists].map((typist) => personKey(typist.shown));
  };

  const digest = (): PresenceDigest => ({ type: 'presence', count: count(), people: people(), typing: typing() });
  const nextExpiry = (): number =>
    Math.min(Number.POSITIVE_INFINITY, ...[...typists].map((typist) => typist.typingUntil));
  const interval = (): number => Math.min(Math.max(shortestInterval, count() * intervalForEach), longestInterval);
  const announcer = createAnnouncer(timing, { announce: () => announce(digest()), nextChange: nextExpiry, interval });

  return {
    join(admission) {
      const key = personKey(admission.person);
      const known = find(key);
      if (known !== undefined) {
        known.connections += 1;
        return;
      }
      const shown = authorOf(admission);
      const group = shown.role === undefined ? plain : marked;
      group.set(key, { shown, connections: 1, away: false, typingUntil: 0 });
      announcer.changed();
    },
    leave(admission) {
      const key = personKey(admission.person);
      const known = find(key);
      if (known === undefined) return;
      known.connections -= 1;
      if (known.connections > 0) return;
      typists.delete(known);
      marked.delete(key);
      plain.delete(key);
      announcer.changed();
    },
    remark(admission) {
      const key = personKey(admission.person);
      const known = find(key);
      const shown = authorOf(admission);
      if (known === undefined || known.shown.role === shown.role) return;
      known.shown = shown;
      marked.delete(key);
      plain.delete(key);
      (shown.role === undefined ? plain : marked).set(key, known);
      announcer.changed();
    },
    typing(person, on) {
      const known = find(personKey(person));
      if (known === undefined) return;
      const before = typists.has(known);
      if (on) {
        known.typingUntil = timing.now() + typingExpiry;
        typists.add(known);
      } else {
        typists.delete(known);
      }
      if (before !== on && count() <= typingHiddenAbove) announcer.changed();
    },
    away(person, on) {
      const known = find(personKey(person));
      if (known === undefined || known.away === on) return;
      known.away = on;
      announcer.changed();
    },
    count,
    people,
    digest,
    stop: () => announcer.stop(),
  };
}

type Announcer = {
  changed(): void;
  stop(): void;
};

type Announcing = {
  readonly announce: () => void;
  /** When something will change by itself. */
  readonly nextChange: () => number;
  /** Milliseconds between two announcements, at least. */
  readonly interval: () => number;
};

/** Announces soon after changes, and not too often; one timer at most. */
function createAnnouncer(timing: Timing, { announce, nextChange, interval }: Announcing): Announcer {
  let last = Number.NEGATIVE_INFINITY;
  let due: { readonly at: number; readonly cancel: () => void } | undefined;
  let stopped = false;

  const schedule = (wanted: number): void => {
    if (stopped || wanted === Number.POSITIVE_INFINITY) return;
    const at = Math.max(wanted, last + interval(), timing.now());
    if (due !== undefined && due.at <= at) return;
    due?.cancel();
    due = { at, cancel: timing.after(at - timing.now(), fire) };
  };
  const fire = (): void => {
    due = undefined;
    if (stopped) return;
    last = timing.now();
    announce();
    schedule(nextChange());
  };

  return {
    changed: () => schedule(timing.now()),
    stop() {
      stopped = true;
      due?.cancel();
      due = undefined;
    },
  };
}
