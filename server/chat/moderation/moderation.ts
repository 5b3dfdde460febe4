// SPDX-License-Identifier: GPL-2.0-or-later
import { randomBytes } from 'node:crypto';
import type { Message } from '@parley/protocol/chat/message.ts';
import type { ModerationAction, ModerationEntry } from '@parley/protocol/chat/moderation.ts';
import type { DocumentName } from '@parley/protocol/documents/document-name.ts';
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import { personKey, type Person } from '@parley/protocol/identity/person.ts';
import { LRUCache } from 'lru-cache';
import type { Admission } from '../../identity/admission.ts';
import type { Database } from '../../storage/database.ts';
import { plainPerson } from '../conversation/author.ts';
import type { Conversation } from '../conversation/conversation.ts';
import type { CommandResult, OtherCommand } from '../conversation/conversation-handler.ts';
import type { Standing } from '../conversation/standing.ts';
import { cleanLine } from '../text/clean-text.ts';
import { systemTiming, type Timing } from '../timing.ts';
import { createDecisions } from './decisions.ts';
import { enforce, release, type Moderated } from './enforcement.ts';
import { createModeratedStanding } from './moderated-standing.ts';
import { createModerationJournal, holdsOn, type ModerationJournal } from './moderation-log.ts';
import { createPostLimits } from './post-limits.ts';
import { createReports, type Reports } from './reports.ts';
import { linesAround, personIn } from './subjects.ts';

export type ModerationDependencies = {
  readonly db: Database;
  /** What a conversation is about, for the log: the page's title, the room's name. */
  readonly titleOf: (document: DocumentName, name: string) => Promise<string>;
  readonly timing?: Timing;
};

/** What moderators and reporters do in conversations, and what holds because of it. */
export type Moderation = {
  /** For the conversations of one kind; `kept` says whether they have a record. */
  standing(kept: boolean): Standing;
  /** Lets decisions reach the open conversations of one kind. */
  watch(moderated: Moderated): void;
  /** Rejects `permission_denied`, `not_signed_in`, `not_found`, `bad_request`. */
  carryOut(conversation: Conversation, admission: Admission, command: OtherCommand): Promise<CommandResult>;
  /** Takes a decision of the log back. Rejects `not_found`, and `bad_request` for one that cannot be. */
  undo(id: string, by: Person): Promise<ModerationEntry>;
  /** Whether a person is banned from every conversation. */
  bannedEverywhere(person: Person): boolean;
  readonly log: Pick<ModerationJournal, 'page'>;
  readonly reports: Reports;
};

type ModeratorCommand = Exclude<OtherCommand, { type: 'report' | 'invite' | 'remove' }>;

/** How long somebody who was put out cannot come back: long enough to be noticed, since clients reconnect by themselves. */
const kickLasts = 60_000;
/** Timers count in 32 bits; what ends later is told at the next connection. */
const longestTimer = 2 ** 31 - 1;
const resultsRemembered = 5000;

/** Reads what still holds, so that a restart forgives nobody. */
export async function createModeration(deps: ModerationDependencies): Promise<Moderation> {
  const { db, titleOf, timing = systemTiming } = deps;
  const journal = createModerationJournal(db);
  const reports = createReports(db, timing);
  const decisions = createDecisions(timing);
  const limits = createPostLimits(timing);
  const everything: Moderated[] = [];
  const results = new LRUCache<string, CommandResult>({ max: resultsRemembered });

  /** Tells those concerned when a decision has ended by itself, or their composers would stay shut. */
  const tellAtEnd = (entry: ModerationEntry): void => {
    const left = (entry.until ?? Number.POSITIVE_INFINITY) - timing.now();
    if (left > 0 && left <= longestTimer) timing.after(left, () => release(entry, everything));
  };
  for (const entry of await journal.standing()) {
    decisions.add(entry);
    tellAtEnd(entry);
  }

  /** Holds at once, is felt at once, and is kept before it is acknowledged. */
  const decide = async (conversation: Conversation, draft: Omit<ModerationEntry, 'title'>): Promise<CommandResult> => {
    const replaced = holdsOn(draft) ? decisions.add({ ...draft, title: '' }) : [];
    enforce({ ...draft, title: '' }, everything);
    const title = await titleOf(conversation.document, conversation.name);
    await journal.add({ ...draft, title }, replaced);
    tellAtEnd({ ...draft, title });
    return { at: draft.at };
  };

  const draftOf = (conversation: Conversation, by: Person, action: ModerationAction, reason: string) => ({
    id: randomBytes(9).toString('base64url'),
    at: timing.now(),
    action,
    document: conversation.name,
    by: plainPerson(by),
    reason: cleanLine(reason),
  });

  const moderate = (conversation: Conversation, by: Person, command: ModeratorCommand): Promise<CommandResult> => {
    const draft = draftOf(conversation, by, command.type, 'reason' in command ? command.reason : '');
    switch (command.type) {
      case 'slow':
        return decide(conversation, { ...draft, seconds: command.seconds });
      case 'close':
        return decide(conversation, draft);
      case 'kick':
        return decide(conversation, {
          ...draft,
          person: personIn(conversation, command.person),
          until: draft.at + kickLasts,
        });
      case 'mute':
      case 'ban':
        return decide(conversation, {
          ...draft,
          person: personIn(conversation, command.person),
          ...(command.seconds === undefined ? {} : { until: draft.at + command.seconds * 1000 }),
          ...(command.type === 'ban' && command.everywhere ? { everywhere: true } : {}),
        });
    }
  };

  const remove = async (
    conversation: Conversation,
    by: Person,
    command: Extract<OtherCommand, { type: 'remove' }>,
  ): Promise<CommandResult> => {
    const { store, changes } = conversation;
    const origin = { personKey: personKey(by), command: command.id };
    return changes.run(async () => {
      const repeated = await store.repeated(origin);
      if (repeated !== undefined) return repeated;
      const message = await whole(conversation, command.message);
      const result = await store.change({ kind: 'delete', message: message.id, by: 'moderator' }, origin);
      const person = plainPerson(message.author);
      await decide(conversation, { ...draftOf(conversation, by, 'remove', command.reason), person });
      return result;
    });
  };

  const report = async (
    conversation: Conversation,
    by: Person,
    command: Extract<OtherCommand, { type: 'report' }>,
  ): Promise<CommandResult> => {
    const message = await whole(conversation, command.message);
    const receipt = await reports.add({
      document: conversation.name,
      title: await titleOf(conversation.document, conversation.name),
      by: plainPerson(by),
      reason: cleanLine(command.reason),
      message,
      context: command.context ? linesAround(conversation, message) : [],
    });
    return { receipt };
  };

  const standings = {
    kept: createModeratedStanding(decisions, limits, true),
    rooms: createModeratedStanding(decisions, limits, false),
  };

  const once = async (admission: Admission, id: string, work: () => Promise<CommandResult>): Promise<CommandResult> => {
    const key = `${personKey(admission.person)}\n${id}`;
    const known = results.get(key);
    if (known !== undefined) return known;
    const result = await work();
    results.set(key, result);
    return result;
  };

  return {
    standing: (kept) => (kept ? standings.kept : standings.rooms),
    watch: (moderated) => void everything.push(moderated),
    async carryOut(conversation, admission, command) {
      const { person } = admission;
      switch (command.type) {
        case 'report':
          if (person.name === '') throw new ParleyError('not_signed_in');
          return report(conversation, person, command);
        case 'invite':
          throw new ParleyError('bad_request', 'People are invited from a room, not from beside the text.');
        case 'remove':
          requireModerator(admission);
          return remove(conversation, person, command);
        case 'mute':
        case 'kick':
        case 'ban':
        case 'slow':
        case 'close':
          requireModerator(admission);
          return once(admission, command.id, () => moderate(conversation, person, command));
      }
    },
    async undo(id, by) {
      const entry = await journal.undo(id, plainPerson(by), timing.now());
      decisions.remove(id);
      release(entry, everything);
      return entry;
    },
    bannedEverywhere: (person) => decisions.ban('', person)?.everywhere === true,
    log: journal,
    reports,
  };
}

function requireModerator(admission: Admission): void {
  if (!admission.rights.includes('parley-moderate')) throw new ParleyError('permission_denied');
}

/** A message of this conversation that still has words. */
async function whole(conversation: Conversation, id: string): Promise<Message> {
  const message = await conversation.store.find(id);
  if (message === undefined || message.deletedBy !== undefined) throw new ParleyError('not_found');
  return message;
}
