// SPDX-License-Identifier: GPL-2.0-or-later
import type { ModerationEntry } from '@parley/protocol/chat/moderation.ts';
import type { DocumentName } from '@parley/protocol/documents/document-name.ts';
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import type { Person } from '@parley/protocol/identity/person.ts';
import type { Admission } from '../../identity/admission.ts';
import { createOnce } from '../../memory/repeated-commands.ts';
import type { Database } from '../../storage/database.ts';
import type { Conversation } from '../conversation/conversation.ts';
import type { CommandResult, OtherCommand } from '../conversation/conversation-handler.ts';
import type { Standing } from '../conversation/standing.ts';
import { systemTiming, type Timing } from '../timing.ts';
import { createDecisions, type Reach } from './decisions.ts';
import { createDeciding, type Deciding, type DecisionDetails, type ModerationStep } from './deciding.ts';
import type { Moderated } from './enforcement.ts';
import { removeMessage, reportMessage } from './message-actions.ts';
import { createModeratedStanding } from './moderated-standing.ts';
import { createModerationJournal, type ModerationJournal } from './moderation-log.ts';
import { createPostLimits, type PostLimits } from './post-limits.ts';
import { createReports, type Reports } from './reports.ts';
import { personIn } from './subjects.ts';

export type ModerationDependencies = {
  readonly db: Database;
  /** What a conversation is about, for the log: the page's title, the room's name. */
  readonly titleOf: (document: DocumentName, name: string) => Promise<string>;
  /** Somebody the wiki knows, though they are not here. */
  readonly personOf: (ref: Pick<Person, 'wiki' | 'userId'>) => Promise<Person | undefined>;
  readonly timing?: Timing;
  /** What each person may post, where others count as well. */
  readonly limits?: PostLimits;
  /** Which conversations a ban from everywhere is about; without it, all there are. */
  readonly within?: Reach;
  /** Hears of each decision once it is kept, to bring it to other nodes. */
  readonly told?: ((step: ModerationStep) => void) | undefined;
};

/** What moderators and reporters do in conversations, and what holds because of it. */
export type Moderation = {
  /** For the conversations of one kind; `kept` says whether they have a record. */
  standing(kept: boolean): Standing;
  /** Lets decisions reach the open conversations of one kind. */
  watch(moderated: Moderated): void;
  /** Rejects `permission_denied`, `not_signed_in`, `not_found`, `bad_request`. */
  carryOut(conversation: Conversation, admission: Admission, command: OtherCommand): Promise<CommandResult>;
  /** Keeps somebody out who need not be here: from one conversation, or from all. The right of `by` is the caller's. */
  ban(by: Person, order: BanOrder): Promise<void>;
  /** Takes a decision of the log back. Rejects `not_found`, and `bad_request` for one that cannot be. */
  undo(id: string, by: Person): Promise<ModerationEntry>;
  /** Follows what was decided on another node. */
  follow(step: ModerationStep): void;
  /** Reads anew what holds, since something may have been missed. */
  reload(): Promise<void>;
  /** Lets go of what holds in conversations that are over for good, and of what ended by itself. */
  tidy(isOver: (document: string) => boolean): Promise<void>;
  /** Whether a person is banned from every conversation there is where this document belongs. */
  bannedEverywhere(person: Person, document: string): boolean;
  readonly log: Pick<ModerationJournal, 'page' | 'documentOf'>;
  readonly reports: Reports;
};

export type BanOrder = {
  readonly person: Person;
  /** The conversation it is about; with `everywhere`, where it began. */
  readonly conversation: Pick<Conversation, 'name' | 'document'>;
  readonly everywhere: boolean;
  readonly reason: string;
  /** Absent: until undone. */
  readonly seconds?: number | undefined;
};

type ModeratorCommand = Exclude<OtherCommand, { type: 'report' | 'invite' | 'remove' }>;

/** How long somebody who was put out cannot come back: long enough to be noticed, since clients reconnect by themselves. */
const kickLasts = 60_000;

/** Reads what still holds, so that a restart forgives nobody. */
export async function createModeration(deps: ModerationDependencies): Promise<Moderation> {
  const { db, titleOf, personOf, timing = systemTiming, within = () => true } = deps;
  const journal = createModerationJournal(db);
  const reports = createReports(db, timing);
  const decisions = createDecisions(timing, within);
  const limits = deps.limits ?? createPostLimits(timing);
  const everything: Moderated[] = [];
  const deciding = createDeciding({ journal, decisions, timing, titleOf, everything, told: deps.told });
  const once = createOnce<CommandResult>(() => timing.now());
  const standings = {
    kept: createModeratedStanding(decisions, limits, true),
    rooms: createModeratedStanding(decisions, limits, false),
  };
  await deciding.load();

  return {
    standing: (kept) => (kept ? standings.kept : standings.rooms),
    watch: (moderated) => void everything.push(moderated),
    async carryOut(conversation, admission, command) {
      const { person } = admission;
      switch (command.type) {
        case 'report':
          return reportMessage(conversation, person, command, { reports, titleOf });
        case 'invite':
          throw new ParleyError('bad_request', 'People are invited from a room, not from beside the text.');
        case 'remove':
          requireModerator(admission);
          return removeMessage(conversation, person, command, deciding);
        case 'mute':
        case 'kick':
        case 'ban':
        case 'slow':
        case 'close':
          requireModerator(admission);
          return once(person, command.id, () =>
            moderate(conversation, person, command, { deciding, timing, personOf }),
          );
      }
    },
    ban(by, { person, conversation, reason, ...terms }) {
      const at = timing.now();
      return deciding.decide(conversation, { by, action: 'ban', reason, at }, { person, ...banTerms(terms, at) });
    },
    undo: (id, by) => deciding.undo(id, by),
    follow: (step) => deciding.follow(step),
    reload: () => deciding.load(),
    tidy: (isOver) => deciding.tidy(isOver),
    bannedEverywhere: (person, document) => decisions.ban(document, person)?.everywhere === true,
    log: journal,
    reports,
  };
}

async function moderate(
  conversation: Conversation,
  by: Person,
  command: ModeratorCommand,
  {
    deciding,
    timing,
    personOf,
  }: Pick<ModerationDependencies, 'personOf'> & { readonly deciding: Deciding; readonly timing: Timing },
): Promise<CommandResult> {
  const at = timing.now();
  const reason = command.type === 'slow' ? '' : command.reason;
  const person = 'person' in command ? await personIn(conversation, command.person, personOf) : undefined;
  const details = { ...(person === undefined ? {} : { person }), ...termsOf(command, at) };
  await deciding.decide(conversation, { by, action: command.type, reason, at }, details);
  return { at };
}

function termsOf(command: ModeratorCommand, at: number): DecisionDetails {
  switch (command.type) {
    case 'slow':
      return { seconds: command.seconds };
    case 'close':
      return {};
    case 'kick':
      return { until: at + kickLasts };
    case 'mute':
      return banTerms({ seconds: command.seconds, everywhere: false }, at);
    case 'ban':
      return banTerms(command, at);
  }
}

function banTerms({ seconds, everywhere }: Pick<BanOrder, 'seconds' | 'everywhere'>, at: number): DecisionDetails {
  return {
    ...(seconds === undefined ? {} : { until: at + seconds * 1000 }),
    ...(everywhere ? { everywhere: true } : {}),
  };
}

function requireModerator(admission: Admission): void {
  if (!admission.rights.includes('parley-moderate')) throw new ParleyError('permission_denied');
}
