// SPDX-License-Identifier: GPL-2.0-or-later
import type { ModerationLog, Report } from '@parley/protocol/chat/moderation.ts';
import type { MadeRoom } from '@parley/protocol/http/api.ts';
import { type Conversation, joinConversation } from '../../../harness/conversation.ts';
import type { SignedInPerson } from '../../../harness/person.ts';
import { accepted, type Stage } from '../stage.ts';

type Room = {
  readonly document: string;
  readonly moderator: SignedInPerson;
  readonly culprit: SignedInPerson;
  readonly chair: Conversation;
  readonly witness: Conversation;
  readonly offender: Conversation;
};

/** A room is made, people talk in it, one of them misbehaves, a moderator does all that moderators can, and closes it. */
export async function moderate(stage: Stage): Promise<void> {
  const room = await makeRoom(stage);
  const message = await talk(stage, room);
  await report(stage, room, message);
  await restrict(stage, room, message);
}

async function makeRoom(stage: Stage): Promise<Room> {
  const maker = await stage.person('Witness');
  const { document } = await maker.json<MadeRoom>('/api/rooms/social', { name: `Table ${stage.mark}`, topic: 'Tea' });
  const moderator = await stage.person('Warden', ['moderator']);
  const culprit = await stage.person('Offender');
  const witness = await joinConversation(stage.tab(maker), document);
  const chair = await joinConversation(stage.tab(moderator), document);
  const offender = await joinConversation(stage.tab(culprit), document);
  stage.did('rooms made');
  return { document, moderator, culprit, chair, witness, offender };
}

/** Answers the id of words that should not have been said. */
async function talk(stage: Stage, { chair, witness, offender }: Room): Promise<string> {
  accepted('A greeting', await chair.post(`Welcome to ${stage.mark}`));
  const { message = '' } = accepted('Words', await witness.post(`First thoughts of ${stage.mark}`)) as {
    readonly message?: string;
  };
  accepted('An edit', await witness.command({ type: 'edit', message, text: `Better thoughts of ${stage.mark}` }));
  accepted('A reaction', await chair.command({ type: 'react', message, emoji: '👍', on: true }));
  accepted('Typing', await offender.command({ type: 'typing', on: true }));
  accepted('Going away', await chair.command({ type: 'away', on: true }));
  accepted('A deletion', await witness.command({ type: 'delete', message }));
  const bad = accepted('Bad words', await offender.post(`Rude words of ${stage.mark}`)) as {
    readonly message?: string;
  };
  stage.did('messages', 3);
  return bad.message ?? '';
}

async function report(stage: Stage, { witness, moderator }: Room, message: string): Promise<void> {
  const reply = await witness.command({ type: 'report', message, reason: 'rude', context: true });
  const { receipt = '' } = accepted('A report', reply) as { readonly receipt?: string };
  const step = (body: object) => moderator.json<Report>(`/api/moderation/reports/${receipt}`, body);
  await step({ state: 'taken' });
  await step({ state: 'decided', decision: 'acted', note: 'Removed.' });
  stage.did('reports decided');
}

async function restrict(stage: Stage, room: Room, message: string): Promise<void> {
  const { chair, culprit, moderator, document } = room;
  const person = { wiki: culprit.person.wiki, userId: culprit.person.userId };
  const reason = 'soak';
  accepted('A removal', await chair.command({ type: 'remove', message, reason }));
  accepted('Slow mode', await chair.command({ type: 'slow', seconds: 5 }));
  accepted('The end of slow mode', await chair.command({ type: 'slow', seconds: 0 }));
  accepted('A mute', await chair.command({ type: 'mute', person, seconds: 1, reason }));
  accepted('A kick', await chair.command({ type: 'kick', person, reason }));
  const everywhere = stage.random.chance(0.5);
  accepted('A ban', await chair.command({ type: 'ban', person, seconds: 3600, reason, everywhere }));
  const { entries } = await moderator.json<ModerationLog>(`/api/moderation/log?document=${document}`);
  const ban = entries.find(({ action }) => action === 'ban');
  if (ban === undefined) throw new Error('A ban is not in the log.');
  await moderator.json(`/api/moderation/log/${ban.id}/undo`, {});
  accepted('Closing', await chair.command({ type: 'close', reason }));
  stage.did('acts of moderators', 8);
}
