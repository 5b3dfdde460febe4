// SPDX-License-Identifier: GPL-2.0-or-later
import { randomBytes } from 'node:crypto';
import type { ModerationAction, ModerationEntry } from '@parley/protocol/chat/moderation.ts';
import type { DocumentName } from '@parley/protocol/documents/document-name.ts';
import type { Person } from '@parley/protocol/identity/person.ts';
import { plainPerson } from '../conversation/author.ts';
import type { Conversation } from '../conversation/conversation.ts';
import { cleanLine } from '../../text/clean-text.ts';
import type { Timing } from '../timing.ts';
import { createDecisions, type Decisions } from './decisions.ts';
import { enforce, release, type Moderated } from './enforcement.ts';
import { holdsOn, type ModerationJournal } from './moderation-log.ts';

/** What a decision says beyond who made it, where and why. */
export type DecisionDetails = Pick<ModerationEntry, 'person' | 'until' | 'everywhere' | 'seconds'>;

/** Makes decisions hold, be felt, and be kept; and takes them back. */
export type Deciding = {
  /** Reads what still holds; what was decided or taken back without this node hearing of it is made felt now. */
  load(): Promise<void>;
  /** Lets go of decisions that others took the place of, and of those about conversations that are over for good. */
  tidy(isOver: (document: string) => boolean): Promise<void>;
  /** Holds and is felt at once, and is kept before it is answered. */
  decide(
    conversation: Pick<Conversation, 'name' | 'document'>,
    made: { readonly by: Person; readonly action: ModerationAction; readonly reason: string; readonly at: number },
    details: DecisionDetails,
  ): Promise<void>;
  undo(id: string, by: Person): Promise<ModerationEntry>;
  /** Follows what was decided on another node, which kept it. */
  follow(step: ModerationStep): void;
};

/** A decision made or taken back, as other nodes hear of it. */
export type ModerationStep = { readonly kind: 'decided' | 'undone'; readonly entry: ModerationEntry };

export type DecidingDependencies = {
  readonly journal: ModerationJournal;
  readonly decisions: Decisions;
  readonly timing: Timing;
  readonly titleOf: (document: DocumentName, name: string) => Promise<string>;
  /** The conversations that decisions reach. */
  readonly everything: readonly Moderated[];
  /** Hears of each decision once it is kept. */
  readonly told?: ((step: ModerationStep) => void) | undefined;
};

/** Timers count in 32 bits; what ends later is told at the next connection. */
const longestTimer = 2 ** 31 - 1;

export function createDeciding(deps: DecidingDependencies): Deciding {
  const { journal, decisions, timing, titleOf, everything, told } = deps;
  /** How to call off telling of an end, by decision. */
  const ends = new Map<string, () => void>();
  /** Decisions that hold already and are not kept yet, with those whose place they take. */
  const beingKept = new Map<string, readonly string[]>();
  /** How often something was decided, kept or taken back: what was read before may be out of date. */
  let steps = 0;

  /** Tells those concerned when a decision has ended by itself, or their composers would stay shut. */
  const tellAtEnd = (entry: ModerationEntry): void => {
    const left = (entry.until ?? Number.POSITIVE_INFINITY) - timing.now();
    if (left <= 0 || left > longestTimer || ends.has(entry.id)) return;
    const cancel = timing.after(left, () => {
      ends.delete(entry.id);
      release(entry, everything, decisions.reaches);
    });
    ends.set(entry.id, cancel);
  };
  /** Answers the decisions that it replaces. */
  const hold = (entry: ModerationEntry): readonly string[] => {
    steps += 1;
    const replaced = decisions.add(entry);
    for (const id of replaced) callOff(id);
    enforce(entry, everything, decisions.reaches);
    tellAtEnd(entry);
    return replaced;
  };
  const letGo = (entry: ModerationEntry): void => {
    steps += 1;
    decisions.remove(entry.id);
    callOff(entry.id);
    release(entry, everything, decisions.reaches);
  };
  const callOff = (id: string): void => {
    ends.get(id)?.();
    ends.delete(id);
  };
  const standing = async (): Promise<readonly ModerationEntry[]> => {
    for (;;) {
      const before = steps;
      const entries = await journal.standing(timing.now());
      if (before === steps) return entries;
    }
  };

  /** Of entries in their order those that hold: a later one about the same takes the place of an earlier one. */
  const holdingOf = (entries: readonly ModerationEntry[]): readonly ModerationEntry[] => {
    const fresh = createDecisions(timing, () => true);
    for (const entry of entries) fresh.add(entry);
    return fresh.all();
  };

  const load = async (): Promise<void> => {
    const entries = holdingOf(await standing());
    const known = new Map(decisions.all().map((entry) => [entry.id, entry]));
    const replaced = new Set([...beingKept.values()].flat());
    for (const entry of entries) if (!known.delete(entry.id) && !replaced.has(entry.id)) hold(entry);
    for (const entry of known.values()) if (!beingKept.has(entry.id)) letGo(entry);
  };

  return {
    load,
    async tidy(isOver) {
      const entries = await standing();
      const lasting = holdingOf(entries).filter(({ document, everywhere }) => everywhere === true || !isOver(document));
      const kept = new Set(lasting.map(({ id }) => id));
      await journal.settle(entries.flatMap(({ id }) => (kept.has(id) ? [] : [id])));
      await load();
    },
    async decide(conversation, { by, action, reason, at }, details) {
      const untitled: ModerationEntry = {
        id: randomBytes(9).toString('base64url'),
        at,
        action,
        document: conversation.name,
        title: '',
        by: plainPerson(by),
        reason: cleanLine(reason),
        ...details,
      };
      const replaced = holdsOn(untitled) ? hold(untitled) : [];
      beingKept.set(untitled.id, replaced);
      try {
        const entry = { ...untitled, title: await titleOf(conversation.document, conversation.name) };
        await journal.add(entry, replaced);
        told?.({ kind: 'decided', entry });
      } finally {
        beingKept.delete(untitled.id);
        steps += 1;
      }
    },
    async undo(id, by) {
      const entry = await journal.undo(id, plainPerson(by), timing.now());
      letGo(entry);
      told?.({ kind: 'undone', entry });
      return entry;
    },
    follow({ kind, entry }) {
      switch (kind) {
        case 'decided':
          if (holdsOn(entry)) hold(entry);
          return;
        case 'undone':
          letGo(entry);
          return;
        default:
          kind satisfies never;
      }
    },
  };
}
