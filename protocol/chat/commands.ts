// SPDX-License-Identifier: GPL-2.0-or-later
import * as v from 'valibot';
import { maxMessageLength } from './limits.ts';

/** Made by the client, unique among its own commands: a repeated id is acknowledged, not carried out twice. */
const CommandId = v.pipe(v.string(), v.minLength(1), v.maxLength(64), v.regex(/^[A-Za-z0-9_-]+$/));
const MessageId = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
const Position = v.pipe(v.string(), v.maxLength(256), v.base64());

export const AnchorSchema = v.object({
  document: v.pipe(v.string(), v.maxLength(128)),
  start: Position,
  end: Position,
  quote: v.pipe(v.string(), v.maxLength(300)),
});

/** Longer texts are answered with `text_too_long` by the handler; this only bounds what is parsed. */
const Text = v.pipe(v.string(), v.maxLength(maxMessageLength * 16));

const Post = v.object({
  type: v.literal('post'),
  id: CommandId,
  text: Text,
  replyTo: v.optional(MessageId),
  anchor: v.optional(AnchorSchema),
});
const Edit = v.object({ type: v.literal('edit'), id: CommandId, message: MessageId, text: Text });
const Delete = v.object({ type: v.literal('delete'), id: CommandId, message: MessageId });
const React = v.object({
  type: v.literal('react'),
  id: CommandId,
  message: MessageId,
  emoji: v.pipe(v.string(), v.minLength(1), v.maxLength(32)),
  on: v.boolean(),
});
const Typing = v.object({ type: v.literal('typing'), id: CommandId, on: v.boolean() });
/** Says that this person is away or back; shown to the others in the digest. */
const Away = v.object({ type: v.literal('away'), id: CommandId, on: v.boolean() });
const Report = v.object({
  type: v.literal('report'),
  id: CommandId,
  message: MessageId,
  reason: v.pipe(v.string(), v.maxLength(500)),
  /** The reporter agrees that the lines around the message are kept with the report. */
  context: v.boolean(),
});
const Invite = v.object({ type: v.literal('invite'), id: CommandId });

const PersonRef = v.object({
  wiki: v.pipe(v.string(), v.maxLength(32)),
  userId: v.pipe(v.string(), v.maxLength(64)),
});
const Reason = v.pipe(v.string(), v.maxLength(300));
/** Seconds; absent means until undone. */
const Duration = v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(366 * 86_400)));

const Remove = v.object({ type: v.literal('remove'), id: CommandId, message: MessageId, reason: Reason });
const Mute = v.object({ type: v.literal('mute'), id: CommandId, person: PersonRef, seconds: Duration, reason: Reason });
const Kick = v.object({ type: v.literal('kick'), id: CommandId, person: PersonRef, reason: Reason });
const Ban = v.object({
  type: v.literal('ban'),
  id: CommandId,
  person: PersonRef,
  seconds: Duration,
  reason: Reason,
  everywhere: v.boolean(),
});
const Slow = v.object({
  type: v.literal('slow'),
  id: CommandId,
  /** Seconds each person waits between messages; 0 ends it. */
  seconds: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3600)),
});
const Close = v.object({ type: v.literal('close'), id: CommandId, reason: Reason });

/** A frame from a client in a conversation. */
export const ChatCommandSchema = v.variant('type', [
  Post,
  Edit,
  Delete,
  React,
  Typing,
  Away,
  Report,
  Invite,
  Remove,
  Mute,
  Kick,
  Ban,
  Slow,
  Close,
]);

export type ChatCommand = v.InferOutput<typeof ChatCommandSchema>;
