// SPDX-License-Identifier: GPL-2.0-or-later
import { decodeUpdate, parseUpdateMeta } from 'yjs';
import { readFrame } from '../../harness/wire.ts';

/** Frames to many people are the same bytes: each is read once, then looked up. */
class Remembered<T> {
  readonly #known = new Map<string, T>();
  readonly #read: (data: Buffer) => T;
  readonly #most = 4000;

  constructor(read: (data: Buffer) => T) {
    this.#read = read;
  }

  get(data: Buffer): T {
    const key = data.toString('latin1');
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    if (this.#known.size >= this.#most) this.#known.clear();
    const fresh = this.#read(data);
    this.#known.set(key, fresh);
    return fresh;
  }
}

/** Which structs of which author a frame brings: clocks from `from` up to, without, `to`. */
type Brought = { readonly client: number; readonly from: number; readonly to: number };

function broughtBy(data: Buffer): readonly Brought[] {
  const frame = readFrame(data);
  if (frame.type !== 'sync' || frame.kind === 'step1') return [];
  const { from, to } = parseUpdateMeta(frame.payload);
  return [...to].map(([client, end]) => ({ client, from: from.get(client) ?? 0, to: end }));
}

/** Command ids of the chat messages in a frame: from a Y.Array that the server wrote, or sent on as they came. */
function messagesIn(data: Buffer): readonly string[] {
  const frame = readFrame(data);
  if (frame.type === 'stateless') {
    const payload = JSON.parse(frame.payload) as { type: string; id: string };
    return payload.type === 'post' ? [payload.id] : [];
  }
  if (frame.type !== 'sync' || frame.kind === 'step1') return [];
  const ids: string[] = [];
  for (const struct of decodeUpdate(frame.payload).structs) {
    const content = 'content' in struct ? struct.content.getContent() : [];
    for (const value of content) {
      const id: unknown = (value as { clientId?: unknown } | null)?.clientId;
      if (typeof id === 'string') ids.push(id);
    }
  }
  return ids;
}

export const editsOf = new Remembered(broughtBy);
export const messagesOf = new Remembered(messagesIn);
