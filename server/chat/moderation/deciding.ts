// SPDX-License-Identifier: GPL-2.0-or-later
import { randomBytes } from 'node:crypto';
import type { ModerationAction, ModerationEntry } from '@parley/protocol/chat/moderation.ts';
import type { DocumentName } from '@parley/protocol/documents/document-name.ts';
import type { Person } from '@parley/protocol/identity/person.ts';
import { plainPerson } from '../conversation/author.ts';
import type { Conversation } from '../conversation/conversation.ts';
import { cleanLine } from '../../text/clean-text.ts';
import type { Timing } from '../timing.ts';
import type { Decisions } from './decisions.ts';
import { enforce, release, type Moderated } from './enforcement.ts';
import { holdsOn, type ModerationJournal } from './moderation-log.ts';

/** What a decision says beyond who made it, where and why. */
export type DecisionDetails = Pick<ModerationEntry, 'person' | 'until' | 'everywhere' | 'seconds'>;

/** Makes decisions hold, be felt, and be kept; and takes them back. */
export type Deciding = {
  /** Reads what still holds. */
  load(): Promise<void>;
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
  /** Tells those concerned when a decision has ended by itself, or their composers would stay shut. */
  const tellAtEnd = (entry: ModerationEntry): void => {
    const left = (entry.until ?? Number.POSITIVE_INFINITY) - timing.now();
    if (left > 0 && left <= longestTimer) timing.after(left, () => release(entry, everything, decisions.reaches));
  };

  return {
    async load() {
      for (const entry of await journal.standing(timing.now())) {
        decisions.add(entry);
        tellAtEnd(entry);
      }
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
      const replaced = holdsOn(untitled) ? decisions.add(untitled) : [];
      if (holdsOn(untitled)) enforce(untitled, everything, decisions.reaches);
      const entry = { ...untitled, title: await titleOf(conversation.document, conversation.name) };
      await journal.add(entry, replaced);
      tellAtEnd(entry);
      told?.({ kind: 'decided', entry });
    },
    async undo(id, by) {
      const entry = await journal.undo(id, plainPerson(by), timing.now());
      decisions.remove(id);
      release(entry, everything, decisions.reaches);
      told?.({ kind: 'undone', entry });
      return entry;
    },
    follow({ kind, entry }) {
      switch (kind) {
        case 'decided':
          if (!holdsOn(entry)) return;
          decisions.add(entry);
          enforce(entry, everything, decisions.reaches);
          tellAtEnd(entry);
          return;
        case 'undone':
          decisions.remove(entry.id);
          release(entry, everything, decisions.reaches);
          return;
        default:
          kind satisfies never;
      }
    },
  };
}
