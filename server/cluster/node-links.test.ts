// SPDX-License-Identifier: GPL-2.0-or-later
import { beforeEach, describe, expect, test } from 'vitest';
import { opened, sealed, type Envelope } from './envelope.ts';
import { NodeLinks } from './node-links.ts';

type LinkEnvelope = Extract<Envelope, { kind: 'link' | 'broken' | 'head' }>;

/** Two nodes with a wire between them that can drop what is on it. */
class Pair {
  readonly links: Readonly<Record<'a' | 'b', NodeLinks>>;
  readonly heard: Record<'a' | 'b', string[]> = { a: [], b: [] };
  readonly lost: Record<'a' | 'b', number> = { a: 0, b: 0 };
  readonly wire: { readonly to: string; readonly envelope: LinkEnvelope }[] = [];

  readonly language: number;

  constructor(language: number) {
    this.language = language;
    const make = (node: 'a' | 'b') => {
      const links = new NodeLinks({
        node,
        post: (to, envelope) => void this.wire.push({ to, envelope }),
        failed: (error) => {
          throw error;
        },
      });
      links.onMessage((_from, message) => void this.heard[node].push(Buffer.from(message).toString()));
      links.onLost(() => (this.lost[node] += 1));
      return links;
    };
    this.links = { a: make('a'), b: make('b') };
  }

  async say(from: 'a' | 'b', ...messages: readonly string[]): Promise<void> {
    const to = from === 'a' ? 'b' : 'a';
    for (const message of messages) this.links[from].send(to, Buffer.from(message));
    await new Promise((resolve) => setImmediate(resolve));
  }

  deliver(): void {
    for (let next = this.wire.shift(); next !== undefined; next = this.wire.shift()) {
      const envelope = opened(sealed(next.envelope), this.language);
      const { [next.to as 'a' | 'b']: links } = this.links;
      if (envelope.kind === 'link' || envelope.kind === 'broken') links.receive(envelope);
      else if (envelope.kind === 'head') links.hearHead(envelope);
    }
  }

  /** What both say every second, to all in the first language, else to whom something hangs on. */
  pulse(): void {
    if (this.language === 1) {
      this.links.b.hear('a', this.links.a.heads()['b']);
      this.links.a.hear('b', this.links.b.heads()['a']);
    } else {
      for (const links of [this.links.a, this.links.b]) links.tellHeads();
    }
    this.deliver();
  }
}

describe.each([1, 2])('A link between two nodes that speak language %i', (language) => {
  let pair: Pair;
  beforeEach(() => {
    pair = new Pair(language);
  });

  test('brings messages in order, those of one turn in one piece', async () => {
    await pair.say('a', 'one', 'two');
    await pair.say('a', 'three');
    expect(pair.wire).toHaveLength(2);
    pair.deliver();
    pair.pulse();
    expect(pair.heard.b).toEqual(['one', 'two', 'three']);
    expect(pair.lost).toEqual({ a: 0, b: 0 });
  });

  test('is over for both when a message in the midst is missed', async () => {
    await pair.say('a', 'one');
    pair.deliver();
    await pair.say('a', 'missed');
    pair.wire.length = 0;
    await pair.say('a', 'three');
    pair.deliver();
    expect(pair.heard.b).toEqual(['one']);
    expect(pair.lost).toEqual({ a: 1, b: 1 });
  });

  test('is over for both when the last message is missed, as the pulse tells', async () => {
    await pair.say('a', 'one');
    pair.deliver();
    await pair.say('a', 'missed');
    pair.wire.length = 0;
    pair.pulse();
    pair.deliver();
    expect(pair.lost).toEqual({ a: 1, b: 1 });
  });

  test('is over when its very first message is missed', async () => {
    await pair.say('a', 'missed');
    pair.wire.length = 0;
    pair.pulse();
    pair.deliver();
    expect(pair.lost.a).toBe(1);
  });

  test('begins anew after it was lost, and reads nothing of the old one', async () => {
    await pair.say('a', 'one');
    pair.deliver();
    await pair.say('a', 'late');
    pair.links.b.lose('a');
    pair.deliver();
    expect(pair.heard.b).toEqual(['one']);
    await pair.say('a', 'anew');
    pair.deliver();
    expect(pair.heard.b).toEqual(['one', 'anew']);
    expect(pair.lost).toEqual({ a: 1, b: 1 });
  });

  test('is over for the other side too when one side gave it up and says nothing more', async () => {
    await pair.say('a', 'one');
    pair.deliver();
    pair.links.a.lose('b');
    pair.pulse();
    expect(pair.lost.b).toBe(1);
  });

  test('is over for who sends on a link that the other side gave up, also when only the pulse says so', async () => {
    await pair.say('a', 'one');
    pair.deliver();
    pair.links.b.lose('a');
    pair.pulse();
    pair.deliver();
    expect(pair.lost.a).toBe(1);
  });

  test('tells the other side once when one side begins anew', async () => {
    await pair.say('a', 'one');
    pair.deliver();
    pair.links.a.lose('b');
    await pair.say('a', 'two');
    pair.deliver();
    pair.pulse();
    expect(pair.heard.b).toEqual(['one', 'two']);
    expect(pair.lost.b).toBe(1);
  });
});
