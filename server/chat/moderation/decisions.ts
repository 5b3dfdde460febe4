// SPDX-License-Identifier: GPL-2.0-or-later
import type { ModerationEntry } from '@parley/protocol/chat/moderation.ts';
import { personKey, type Person } from '@parley/protocol/identity/person.ts';
import type { Timing } from '../timing.ts';

/** Whether a conversation, by its document, is one that the moderators of a wiki are there for. */
export type Reach = (wiki: string, document: string) => boolean;

/** What moderators decided and still holds, in memory: asked before every message. */
export type Decisions = {
  /** Takes a decision in; answers the entries it replaces. */
  add(entry: ModerationEntry): readonly string[];
  /** Everything that holds. */
  all(): readonly ModerationEntry[];
  /** Takes a decision back, whatever replaced it meanwhile. */
  remove(id: string): void;
  /** The ban that keeps a person out of a conversation, or else the kick. */
  ban(document: string, person: Person): ModerationEntry | undefined;
  mute(document: string, person: Person): ModerationEntry | undefined;
  closed(document: string): ModerationEntry | undefined;
  slowSeconds(document: string): number;
  /** Whether a decision holds in a conversation: "everywhere" ends where its moderator has nothing to say. */
  reaches(entry: ModerationEntry, document: string): boolean;
};

export function createDecisions(timing: Timing, within: Reach): Decisions {
  // By person where there is one, else by document.
  const bySubject = new Map<string, ModerationEntry[]>();
  const subjectOf = (entry: ModerationEntry): string =>
    entry.person === undefined ? `document ${entry.document}` : `person ${personKey(entry.person)}`;

  const holding = (subject: string): readonly ModerationEntry[] => {
    const entries = bySubject.get(subject);
    if (entries === undefined) return [];
    const now = timing.now();
    const left = entries.filter((entry) => entry.until === undefined || entry.until > now);
    if (left.length === 0) bySubject.delete(subject);
    else if (left.length < entries.length) bySubject.set(subject, left);
    return left;
  };
  const reaches = (entry: ModerationEntry, document: string): boolean =>
    entry.document === document || (entry.everywhere === true && within(entry.by.wiki, document));
  // Asked for every message: mostly nobody is under any decision at all.
  const ofPerson = (document: string, person: Person): readonly ModerationEntry[] =>
    bySubject.size === 0 ? [] : holding(`person ${personKey(person)}`).filter((entry) => reaches(entry, document));
  const ofDocument = (document: string): readonly ModerationEntry[] => holding(`document ${document}`);

  return {
    reaches,
    add(entry) {
      const subject = subjectOf(entry);
      const present = holding(subject);
      const replaced = present.filter(
        (other) =>
          other.action === entry.action && other.document === entry.document && other.everywhere === entry.everywhere,
      );
      const ends = entry.action === 'slow' && entry.seconds === 0;
      const left = present.filter((other) => !replaced.includes(other));
      const next = ends ? left : [...left, entry];
      if (next.length === 0) bySubject.delete(subject);
      else bySubject.set(subject, next);
      return replaced.map(({ id }) => id);
    },
    all: () => [...bySubject.keys()].flatMap(holding),
    remove(id) {
      for (const [subject, entries] of bySubject) {
        const left = entries.filter((entry) => entry.id !== id);
        if (left.length === 0) bySubject.delete(subject);
        else if (left.length < entries.length) bySubject.set(subject, left);
      }
    },
    ban: (document, person) => {
      const entries = ofPerson(document, person);
      const last = (action: 'ban' | 'kick') => entries.findLast((entry) => entry.action === action);
      return last('ban') ?? last('kick');
    },
    mute: (document, person) => ofPerson(document, person).findLast((entry) => entry.action === 'mute'),
    closed: (document) => ofDocument(document).findLast((entry) => entry.action === 'close'),
    slowSeconds: (document) => ofDocument(document).findLast((entry) => entry.action === 'slow')?.seconds ?? 0,
  };
}
