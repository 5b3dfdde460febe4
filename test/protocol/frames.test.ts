// SPDX-License-Identifier: GPL-2.0-or-later
import { closeCodes } from '@parley/protocol/errors/close-codes.ts';
import { errorCodes } from '@parley/protocol/errors/codes.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBareSocket, type BareSocket } from '../harness/bare-socket.ts';
import { bystandersOn, type Bystanders } from '../harness/bystander.ts';
import { joinConversation } from '../harness/conversation.ts';
import { startParley, type Parley } from '../harness/parley-process.ts';
import { signIn, type SignedInPerson } from '../harness/person.ts';
import { SeededRandom } from '../harness/random.ts';
import { openTab } from '../harness/tab.ts';
import { authFrame, frameTypes, rawFrame, statelessFrame, syncFrame } from '../harness/wire.ts';
import { updateWithMissingParent } from './crafted-updates.ts';

let parley: Parley;
let honest: Bystanders;
let people = 0;
beforeAll(async () => {
  parley = await startParley();
  honest = await bystandersOn(parley.url, 'Under fire');
});
afterAll(async () => {
  honest.leave();
  await parley.stop();
});

const somebody = (): Promise<SignedInPerson> => signIn(parley.url, `Attacker ${++people}`);

async function inside(document = honest.first.name): Promise<BareSocket> {
  const socket = await openBareSocket(parley.socketUrl);
  const entry = await socket.enter(document, await (await somebody()).token(document));
  expect(entry.in).toBe(true);
  return socket;
}

const knownCloseCodes: readonly number[] = Object.values(closeCodes);

describe('frames nobody should send', () => {
  test('an oversized frame closes its own socket only', async () => {
    const attacker = await inside();
    attacker.send(new Uint8Array(8 * 1024 * 1024));
    expect(await attacker.closed()).toBe(closeCodes.tooLarge);
    await honest.expectUndisturbed();
  });

  test('an oversized frame before any token closes as well', async () => {
    const attacker = await openBareSocket(parley.socketUrl);
    attacker.send(authFrame(honest.first.name, 'x'.repeat(4 * 1024 * 1024)));
    expect(knownCloseCodes).toContain(await attacker.closed());
    await honest.expectUndisturbed();
  });

  test('a malformed update closes with a code', async () => {
    const attacker = await inside();
    attacker.send(syncFrame(honest.first.name, 'update', Uint8Array.of(255, 255, 255, 255, 1, 2, 3)));
    expect(await attacker.closed()).toBe(closeCodes.malformed);
    await honest.expectUndisturbed();
  });

  test('an update whose parent nobody has is refused, and is not kept', async () => {
    const attacker = await inside();
    for (let turn = 0; turn < 20; turn += 1) {
      attacker.send(syncFrame(honest.first.name, 'update', updateWithMissingParent(turn, 10_000)));
    }
    const refused = await attacker.frame(
      (frame): frame is Extract<typeof frame, { type: 'stateless' }> =>
        frame.type === 'stateless' && frame.payload.includes('"refused"'),
      'a refusal',
    );
    expect(JSON.parse(refused.payload)).toMatchObject({ code: 'dependency_missing' });
    await honest.expectUndisturbed();
    const newcomer = await inside();
    const content = newcomer.frames.find((frame) => frame.type === 'sync' && frame.kind === 'step2');
    expect(content?.type === 'sync' ? content.payload.length : Infinity).toBeLessThan(20_000);
    newcomer.close();
    attacker.close();
  });

  test('text frames, empty frames, unknown types and what only servers may send are survived', async () => {
    const name = honest.first.name;
    const frames: (Uint8Array | string)[] = [
      'a text frame',
      '',
      new Uint8Array(),
      Uint8Array.of(0),
      Uint8Array.of(9),
      Uint8Array.of(255, 255, 255, 255, 255, 255, 255, 255, 255, 255),
      rawFrame(name, 99),
      rawFrame(name, frameTypes.broadcastStateless, Uint8Array.of(3, 97, 98, 99)),
      rawFrame(name, frameTypes.syncStatus, Uint8Array.of(1)),
      rawFrame(name, frameTypes.sync, Uint8Array.of(77)),
      rawFrame(name, frameTypes.awareness, Uint8Array.of(5, 1, 2, 3, 4, 5)),
      rawFrame(name, frameTypes.stateless, Uint8Array.of(0x85)),
      rawFrame(`${name}\0`, frameTypes.sync, Uint8Array.of(0, 1, 0)),
      rawFrame('x'.repeat(100_000), frameTypes.sync),
    ];
    for (const frame of frames) {
      const attacker = await inside();
      attacker.send(frame);
      attacker.close();
    }
    await expect(honest.expectUndisturbed()).resolves.toBeUndefined();
  });

  test('a thousand frames of random bytes disturb nobody', async () => {
    const random = new SeededRandom(20);
    const [person, name] = [await somebody(), honest.first.name];
    let attacker: BareSocket | undefined;
    for (let turn = 0; turn < 1000; turn += 1) {
      if (attacker === undefined || !attacker.isOpen()) {
        attacker = await openBareSocket(parley.socketUrl);
        if (random.chance(0.7)) await attacker.enter(name, await person.token(name));
      }
      const body = random.bytes(random.below(200));
      const shapes = [
        () => body,
        () => rawFrame(name, random.below(12), body),
        () => syncFrame(name, random.pick(['step1', 'step2', 'update']), body),
        () => statelessFrame(name, Buffer.from(body).toString('latin1')),
      ];
      attacker.send(random.pick(shapes)());
      // The answer to an honest question tells that all before it was dealt with, if the socket still stands.
      if (turn % 50 === 49) await honest.expectUndisturbed();
    }
    attacker?.close();
    await honest.expectUndisturbed();
    expect(parley.logs.filter((line) => line.includes('unhandled') || line.includes('uncaught'))).toEqual([]);
  });
});

describe('commands nobody should send', () => {
  test.each([
    ['no JSON', 'not json at all'],
    ['a number', '5'],
    ['null', 'null'],
    ['no type', '{"id":"a"}'],
    ['an unknown type', '{"type":"explode","id":"a"}'],
    ['no id', '{"type":"post","text":"x"}'],
    ['an id of strange letters', '{"type":"post","id":"<b>","text":"x"}'],
    ['a text that is no text', '{"type":"post","id":"a","text":{"toString":"x"}}'],
    ['a prototype', '{"type":"post","id":"a","__proto__":{"text":"x"}}'],
    ['an id named like a prototype', '{"type":"delete","id":"a","message":"__proto__"}'],
  ])('%s is answered with a coded error', async (_what, payload) => {
    const attacker = await inside(honest.firstChat.name);
    attacker.send(statelessFrame(honest.firstChat.name, payload));
    const answer = await attacker.frame(
      (frame): frame is Extract<typeof frame, { type: 'stateless' }> =>
        frame.type === 'stateless' && (JSON.parse(frame.payload) as { type: string }).type === 'error',
      'an error',
    );
    const { code } = JSON.parse(answer.payload) as { code: string };
    expect(Object.keys(errorCodes)).toContain(code);
    attacker.close();
  });

  test('1,001 characters are too many, 1,000 are not', async () => {
    const tab = openTab(await somebody());
    const chat = await joinConversation(tab, honest.firstChat.name);
    expect(await chat.post('a'.repeat(1001))).toMatchObject({ type: 'error', code: 'text_too_long' });
    expect(await chat.post('b'.repeat(1000))).toMatchObject({ type: 'ack' });
    expect(await chat.post(' \u200B\u2060 ')).toMatchObject({ type: 'error', code: 'text_empty' });
    await honest.secondChat.sees('b'.repeat(1000));
    tab.close();
  });

  test('a repeated id is acknowledged, not posted twice', async () => {
    const tab = openTab(await somebody());
    const chat = await joinConversation(tab, honest.firstChat.name);
    const first = await chat.command({ type: 'post', text: 'only once please' }, 'same-id');
    chat.sendRaw(JSON.stringify({ type: 'post', id: 'same-id', text: 'only once please' }));
    await chat.post('something after it');
    await honest.firstChat.sees('something after it');
    expect(honest.firstChat.texts().filter((text) => text === 'only once please')).toHaveLength(1);
    expect(first.type).toBe('ack');
    tab.close();
  });

  test('and nobody else noticed', async () => {
    await expect(honest.expectUndisturbed()).resolves.toBeUndefined();
  });
});

describe('floods', () => {
  test('a flood of messages is slowed down with a code and does not reach the others', async () => {
    const tab = openTab(await somebody());
    const chat = await joinConversation(tab, honest.firstChat.name);
    const replies = await Promise.all(Array.from({ length: 100 }, (_, index) => chat.post(`flood ${index}`)));
    const refused = replies.filter((reply) => reply.type === 'error');
    expect(refused.length).toBeGreaterThan(50);
    for (const reply of refused) expect(reply).toMatchObject({ code: 'rate_limited' });
    await honest.expectUndisturbed();
    tab.close();
  });

  test('a flood of frames ends the socket that sends them', async () => {
    const attacker = await inside();
    const frame = syncFrame(honest.first.name, 'step1', Uint8Array.of(0));
    for (let turn = 0; turn < 20_000 && attacker.isOpen(); turn += 1) {
      attacker.send(frame);
      if (turn % 500 === 0) await new Promise((resolve) => setImmediate(resolve));
    }
    expect([closeCodes.flooding, closeCodes.slowReader]).toContain(await attacker.closed());
    await honest.expectUndisturbed();
  });

  test('very many documents on one socket are refused', async () => {
    const attacker = await openBareSocket(parley.socketUrl);
    for (let turn = 0; turn < 500 && attacker.isOpen(); turn += 1) {
      attacker.send(authFrame(`edit:demo:p${turn}.1`, 'x'));
    }
    const refused = () => attacker.frames.some((frame) => frame.type === 'denied') || !attacker.isOpen();
    await expect.poll(refused).toBe(true);
    await honest.expectUndisturbed();
    attacker.close();
  });
});
