// SPDX-License-Identifier: GPL-2.0-or-later
import { hash as digest } from 'node:crypto';
import { personKey, type Person } from '@parley/protocol/identity/person.ts';
import { ExpiringMap } from '../../memory/expiring-map.ts';
import { neverBack } from '../../memory/never-back.ts';
import { LaterError } from '../conversation/replies.ts';
import type { Timing } from '../timing.ts';

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

export function createPostLimits(timing: Timing): PostLimits {
  const now = neverBack(() => timing.now());
  const remember = <Value extends {}>(lifetime: number) =>
    new ExpiringMap<Value>({ lifetime, most: peopleRemembered, now });
  const people = remember<Habits>(newcomerLinkWindow);
  /** Only those who wrote enough: most people say a word or two and go. */
  const regulars = remember<true>(regularFor);
  const lastPost = remember<number>(repeatWindow);
  const habitsOf = (key: string): Habits => people.get(key) ?? noHabits;
  const linksThatCount = (key: string, text: string): number => (regulars.get(key) === true ? 0 : linksIn(text));

  return {
    admit({ document, person, text, slowSeconds, trusted }) {
      const at = now();
      const key = personKey(person);
      const place = `${key}\n${document}`;
      const free = (lastPost.get(place) ?? Number.NEGATIVE_INFINITY) + slowSeconds * 1000;
      if (slowSeconds > 0 && free > at) throw new LaterError('slow_mode', secondsUntil(free, at));
      const before = habitsOf(key);
      const habits = trusted ? before : checked(before, text, linksThatCount(key, text), at);
      const messages = before.messages + 1;
      people.set(key, { ...habits, messages });
      if (messages >= newcomerMessages || regulars.get(key) === true) regulars.set(key, true);
      lastPost.set(place, at, slowSeconds > 0 ? slowest : repeatWindow);
    },
    admitEdit({ person, before, text }) {
      const key = personKey(person);
      const fresh = Math.max(0, linksThatCount(key, text) - linksIn(before));
      people.set(key, checked(habitsOf(key), text, fresh, now()));
    },
  };
}

function linksIn(text: string): number {
  return mayHoldLinks(text) ? [...text.matchAll(link)].length : 0;
}

/** Their habits with this text among them; `found` are the links that count, which only those of newcomers do. */
function checked(habits: Habits, text: string, found: number, now: number): Habits {
  const hash = digest('sha256', text.replace(/\s+/gu, ' ').toLowerCase(), 'base64');
  const recent = habits.recent.filter(({ at }) => at > now - repeatWindow);
  const repeats = recent.filter((other) => other.hash === hash);
  const first = repeats[0];
  if (repeats.length >= repeatsAllowed && first !== undefined) {
    throw new LaterError('repeated_text', secondsUntil(first.at + repeatWindow, now));
  }
  const links = habits.links.filter((at) => at > now - newcomerLinkWindow);
  if (found > newcomerLinksEach || (found > 0 && links.length + found > newcomerLinks)) {
    throw new LaterError('links_limited', secondsUntil((links[0] ?? now) + newcomerLinkWindow, now));
  }
  const newLinks = Array.from({ length: Math.min(found, newcomerLinks) }, () => now);
  return { ...habits, recent: [...recent, { hash, at: now }].slice(-20), links: [...links, ...newLinks].slice(-20) };
}

/** Every link has one of these; most messages have neither. */
function mayHoldLinks(text: string): boolean {
  return text.includes('.') || text.includes('://');
}

function secondsUntil(time: number, now: number): number {
  return Math.max(1, Math.ceil((time - now) / 1000));
}
