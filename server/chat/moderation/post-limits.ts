// SPDX-License-Identifier: GPL-2.0-or-later
import { hash as digest } from 'node:crypto';
import { personKey, type Person } from '@parley/protocol/identity/person.ts';
import { ExpiringMap } from '../../memory/expiring-map.ts';
import { neverBack } from '../../memory/never-back.ts';
import { LaterError } from '../conversation/replies.ts';
import type { Timing } from '../timing.ts';

/** One message that was counted: what another node needs to know of it. */
export type CountedPost = {
  readonly person: string;
  /** Hash of its text; empty where repeats are not looked at. */
  readonly hash: string;
  /** Links that count. */
  readonly links: number;
  /** The room, where it is slowed down: it may live elsewhere when they come back to it. */
  readonly slowed?: string;
};

/** What one person may post in rooms, beside the rate of all commands. */
export type PostLimits = {
  /**
   * Counts a message. Throws `slow_mode`, `repeated_text` or `links_limited`, with the seconds to wait, and counts
   * nothing then.
   */
  admit(post: {
    readonly document: string;
    readonly person: Person;
    readonly text: string;
    readonly slowSeconds: number;
    /** Neither repeats nor links are looked at: a moderator, or a conversation on record. */
    readonly trusted: boolean;
  }): void;
  /** Counts other words for a message, of which only new links count. Throws `repeated_text` or `links_limited`. */
  admitEdit(edit: { readonly person: Person; readonly before: string; readonly text: string }): void;
  /** Counts a message that another node let through. */
  heard(post: CountedPost): void;
};

/** The same text may be sent twice within this time, in whatever rooms. */
const repeatWindow = 60_000;
const repeatsAllowed = 2;
/** Somebody is a newcomer until this many messages were accepted, each soon after the one before. */
const newcomerMessages = 5;
const newcomerLinksEach = 1;
const newcomerLinks = 2;
const newcomerLinkWindow = 10 * 60_000;
/** Who has said nothing for so long is a newcomer again. */
const regularFor = 24 * 60 * 60_000;
/** The longest that a room can be slowed down to. */
const slowest = 3_600_000;
const peopleRemembered = 50_000;
/** Characters of base64: enough that no two texts of a minute are taken for one. */
const hashLength = 16;

const link =
  /\b(?:https?:\/\/|www\.)\S|\b[\p{L}\p{N}-]+\.(?:com|net|org|info|io|ru|xyz|shop|top|link|site|online)\b/giu;

type Habits = {
  /** Hashes of the last texts, never the texts. */
  recent: readonly { readonly hash: string; readonly at: number }[];
  links: readonly number[];
  /** Messages that were accepted. */
  messages: number;
};

const noHabits: Habits = { recent: [], links: [], messages: 0 };

/** `counted` hears of each message of a room that was let through, for other nodes to count it as well. */
export function createPostLimits(timing: Timing, counted: (post: CountedPost) => void = () => undefined): PostLimits {
  const now = neverBack(() => timing.now());
  const remember = <Value extends {}>(lifetime: number) =>
    new ExpiringMap<Value>({ lifetime, most: peopleRemembered, now });
  const people = remember<Habits>(newcomerLinkWindow);
  /** Only those who wrote enough: most people say a word or two and go. */
  const regulars = remember<true>(regularFor);
  const lastPost = remember<number>(repeatWindow);
  const habitsOf = (key: string): Habits => people.get(key) ?? noHabits;
  const keep = (key: string, habits: Habits): void => {
    people.set(key, habits);
    if (habits.messages >= newcomerMessages || regulars.get(key) === true) regulars.set(key, true);
  };
  const linksThatCount = (key: string, text: string): number => (regulars.get(key) === true ? 0 : linksIn(text));

  return {
    admit({ document, person, text, slowSeconds, trusted }) {
      const at = now();
      const key = personKey(person);
      const place = placeOf(key, document);
      const free = (lastPost.get(place) ?? Number.NEGATIVE_INFINITY) + slowSeconds * 1000;
      if (slowSeconds > 0 && free > at) throw new LaterError('slow_mode', secondsUntil(free, at));
      const before = habitsOf(key);
      const links = trusted ? 0 : linksThatCount(key, text);
      const hash = trusted ? '' : hashOf(text);
      if (!trusted) check(before, hash, links, at);
      // Nobody needs to know more of somebody who is no newcomer and trusted.
      if (slowSeconds > 0) counted({ person: key, hash, links, slowed: document });
      else if (!trusted || regulars.get(key) !== true) counted({ person: key, hash, links });
      keep(key, withPost(before, hash, links, at));
      lastPost.set(place, at, slowSeconds > 0 ? slowest : repeatWindow);
    },
    admitEdit({ person, before, text }) {
      const key = personKey(person);
      const fresh = Math.max(0, linksThatCount(key, text) - linksIn(before));
      const habits = habitsOf(key);
      const hash = hashOf(text);
      check(habits, hash, fresh, now());
      people.set(key, { ...withPost(habits, hash, fresh, now()), messages: habits.messages });
    },
    heard({ person, hash, links, slowed }) {
      keep(person, withPost(habitsOf(person), hash, links, now()));
      if (slowed !== undefined) lastPost.set(placeOf(person, slowed), now(), slowest);
    },
  };
}

function placeOf(person: string, document: string): string {
  return `${person}\n${document}`;
}

function hashOf(text: string): string {
  return digest('sha256', text.replace(/\s+/gu, ' ').toLowerCase(), 'base64').slice(0, hashLength);
}

function linksIn(text: string): number {
  return mayHoldLinks(text) ? [...text.matchAll(link)].length : 0;
}

/** Throws when they may not send this text now; `found` are the links that count, which only those of newcomers do. */
function check(habits: Habits, hash: string, found: number, now: number): void {
  const repeats = habits.recent.filter((other) => other.hash === hash && other.at > now - repeatWindow);
  const first = repeats[0];
  if (repeats.length >= repeatsAllowed && first !== undefined) {
    throw new LaterError('repeated_text', secondsUntil(first.at + repeatWindow, now));
  }
  const links = habits.links.filter((at) => at > now - newcomerLinkWindow);
  if (found > newcomerLinksEach || (found > 0 && links.length + found > newcomerLinks)) {
    throw new LaterError('links_limited', secondsUntil((links[0] ?? now) + newcomerLinkWindow, now));
  }
}

/** Their habits with this message among them. */
function withPost(habits: Habits, hash: string, found: number, now: number): Habits {
  const recent = habits.recent.filter(({ at }) => at > now - repeatWindow);
  const links = habits.links.filter((at) => at > now - newcomerLinkWindow);
  const newLinks = Array.from({ length: Math.min(found, newcomerLinks) }, () => now);
  return {
    recent: hash === '' ? recent : [...recent, { hash, at: now }].slice(-20),
    links: [...links, ...newLinks].slice(-20),
    messages: habits.messages + 1,
  };
}

/** Every link has one of these; most messages have neither. */
function mayHoldLinks(text: string): boolean {
  return text.includes('.') || text.includes('://');
}

function secondsUntil(time: number, now: number): number {
  return Math.max(1, Math.ceil((time - now) / 1000));
}
