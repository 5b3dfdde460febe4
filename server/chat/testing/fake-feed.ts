// SPDX-License-Identifier: GPL-2.0-or-later
import type { ChatCommand } from '@parley/protocol/chat/commands.ts';
import type { ChatFrame, CommandReply } from '@parley/protocol/chat/frames.ts';
import { messagesField, type Message } from '@parley/protocol/chat/message.ts';
import { parseDocumentName } from '@parley/protocol/documents/document-name.ts';
import type { ErrorCode } from '@parley/protocol/errors/codes.ts';
import { applyUpdate, Doc, encodeStateAsUpdate } from 'yjs';
import type { Admission } from '../../identity/admission.ts';
import type { Feed, FeedHandler, FeedMember } from '../../sync/feed.ts';

/** A carrier of one feed without sockets: what every member would see, in order. */
export type FakeFeed = {
  readonly feed: Feed;
  readonly messages: () => readonly Message[];
  join(admission: Admission): FakeMember;
};

export type FakeMember = {
  readonly frames: ChatFrame[];
  /** Why the server ended this membership, if it did. */
  readonly ended: () => ErrorCode | undefined;
  /** This member's own copy of the document, kept up to date by updates alone. */
  readonly copy: Doc;
  send(command: ChatCommand | string): Promise<CommandReply>;
  leave(): void;
  last<T extends ChatFrame['type']>(type: T): Extract<ChatFrame, { type: T }> | undefined;
};

export async function openFakeFeed(handler: FeedHandler, name: string): Promise<FakeFeed> {
  const document = parseDocumentName(name);
  if (document === undefined) throw new Error(`${name} is not a document name.`);
  const doc = await handler.open(name, document);
  const members = new Map<FeedMember, FakeMember>();
  const feed: Feed = {
    name,
    document,
    doc,
    get members() {
      return new Set(members.keys());
    },
    broadcast: (payload) => members.forEach((member) => member.frames.push(JSON.parse(payload) as ChatFrame)),
    flush: () => undefined,
  };
  const remove = (member: FeedMember): void => {
    if (!members.delete(member)) return;
    handler.left(feed, member);
    if (members.size === 0) handler.emptied(feed);
  };
  doc.on('update', (update: Uint8Array) => members.forEach(({ copy }) => applyUpdate(copy, update)));

  return {
    feed,
    messages: () => doc.getArray<Message>(messagesField).toArray(),
    join(admission) {
      let ended: ErrorCode | undefined;
      const frames: ChatFrame[] = [];
      const member: FeedMember = {
        admission,
        send: (payload) => void frames.push(JSON.parse(payload) as ChatFrame),
        leave(code) {
          ended = code;
          remove(member);
        },
      };
      const copy = new Doc();
      applyUpdate(copy, encodeStateAsUpdate(doc));
      const fake: FakeMember = {
        frames,
        copy,
        ended: () => ended,
        async send(command) {
          await handler.command(feed, member, typeof command === 'string' ? command : JSON.stringify(command));
          const reply = frames.findLast((frame) => frame.type === 'ack' || frame.type === 'error');
          if (reply === undefined || (reply.type !== 'ack' && reply.type !== 'error')) throw new Error('No answer.');
          return reply;
        },
        leave: () => remove(member),
        last: (type) =>
          frames.findLast((frame): frame is Extract<ChatFrame, { type: typeof type }> => frame.type === type),
      };
      members.set(member, fake);
      handler.joined(feed, member);
      return fake;
    },
  };
}
