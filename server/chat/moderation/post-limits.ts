// SPDX-License-Identifier: GPL-2.0-or-later
import { hash as digest } from 'node:crypto';
import { personKey, type Person } from '@parley/protocol/identity/person.ts';
import { LRUCache } from 'lru-cache';
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
/** Somebody is a newcomer until this many messages were accepted. */
const newcomerMessages = 5;
const newcomerLinksEach = 1;
const newcomerLinks = 2;
const newcomerLinkWindow = 10 * 60_000;
/** People remembered; who is forgotten begins as a newcomer again. */
const peopleRemembered = 50_000;

const link =
  /\b(?:https?:\/\/|www\.)\S|\b[\p{L}\p{N}-]+\.(?:com|net|org|info|io|ru|xyz|shop|top|link|site|online)\b/giu;

type Habits = {
  /** Hashes of the last texts, never the texts. */
  recent: readonly { readonly hash: string; readonly at: number }[];
  links: readonly number[];
  messages: number;
};

export function createPostLimits(timing: Timing): PostLimits {
  const people = new LRUCache<string, Habits>({ max: peopleRemembered });
  const lastPost = new LRUCache<string, number>({ max: peopleRemembered });

  return {
    admit({ document, person, text, slowSeconds, trusted }) {
      const now = timing.now();
      const key = personKey(person);
      const place = `${key}\n${document}`;
      const free = (lastPost.get(place) ?? Number.NEGATIVE_INFINITY) + slowSeconds * 1000;
      if (slowSeconds > 0 && free > now) throw new LaterError('slow_mode', secondsUntil(free, now));
      lastPost.set(place, now);
      const habits = people.get(key) ?? { recent: [], links: [], messages: 0 };
      const next = trusted ? habits : checked(habits, text, linksIn(text), now);
      people.set(key, { ...next, messages: habits.messages + 1 });
    },
    admitEdit({ person, before, text }) {
      const key = personKey(person);
      const habits = people.get(key) ?? { recent: [], links: [], messages: 0 };
      const fresh = Math.max(0, linksIn(text) - linksIn(before));
      people.set(key, checked(habits, text, fresh, timing.now()));
    },
  };
}

function linksIn(text: string): number {
  return mayHoldLinks(text) ? [...text.matchAll(link)].length : 0;
}

function checked(habits: Habits, text: string, found: number, now: number): Habits {
  const hash = digest('sha256', text.replace(/\s+/gu, ' ').toLowerCase(), 'base64');
  const recent = habits.recent.filter(({ at }) => at > now - repeatWindow);
  const repeats = recent.filter((other) => other.hash === hash);
  const first = repeats[0];
  if (repeats.length >= repeatsAllowed && first !== undefined) {
    throw new LaterError('repeated_text', secondsUntil(first.at + repeatWindow, now));
  }
  const links = habits.links.filter((at) => at > now - newcomerLinkWindow);
  if (habits.messages < newcomerMessages && found > 0) {
    if (found > newcomerLinksEach || links.length + found > newcomerLinks) {
      throw new LaterError('links_limited', secondsUntil((links[0] ?? now) + newcomerLinkWindow, now));
    }
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
