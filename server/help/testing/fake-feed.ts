// SPDX-License-Identifier: GPL-2.0-or-later
import { parseDocumentName } from '@parley/protocol/documents/document-name.ts';
import type { ErrorCode } from '@parley/protocol/errors/codes.ts';
import type { Doc } from 'yjs';
import type { Admission } from '../../identity/admission.ts';
import type { Feed, FeedHandler, FeedMember } from '../../sync/feed.ts';

/** A frame as a client reads it. */
export type Frame = { readonly type: string; readonly [key: string]: unknown };

/** A carrier of one feed without sockets. */
export type FakeFeed = { readonly feed: Feed; readonly doc: Doc; join(admission: Admission): FakeMember };

export type FakeMember = {
  readonly frames: Frame[];
  ended(): ErrorCode | undefined;
  /** Sends a command and answers what the server said to it. */
  send(command: { readonly type: string; readonly id?: string; readonly [key: string]: unknown }): Promise<Frame>;
  leave(): void;
};

let commands = 0;

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
    broadcast: (payload) => members.forEach(({ frames }) => frames.push(JSON.parse(payload) as Frame)),
    flush: () => undefined,
  };
  const remove = (member: FeedMember): void => {
    if (!members.delete(member)) return;
    handler.left(feed, member);
    if (members.size === 0) handler.emptied(feed);
  };
  return {
    feed,
    doc,
    join(admission) {
      const frames: Frame[] = [];
      let ended: ErrorCode | undefined;
      const member: FeedMember = {
        admission,
        send: (payload) => void frames.push(JSON.parse(payload) as Frame),
        leave(code) {
          ended = code;
          remove(member);
        },
      };
      const fake: FakeMember = {
        frames,
        ended: () => ended,
        async send(command) {
          const id = command.id ?? `c${String(++commands)}`;
          await handler.command(feed, member, JSON.stringify({ ...command, id }));
          const reply = frames.findLast(
            (frame) => (frame.type === 'ack' || frame.type === 'error') && frame['id'] === id,
          );
          if (reply === undefined) throw new Error(`No answer to ${command.type}.`);
          return reply;
        },
        leave: () => remove(member),
      };
      members.set(member, fake);
      handler.joined(feed, member);
      return fake;
    },
  };
}
