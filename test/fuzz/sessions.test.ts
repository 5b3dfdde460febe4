// SPDX-License-Identifier: GPL-2.0-or-later
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { encodeStateVector } from 'yjs';
import { joinConversation } from '../harness/conversation.ts';
import { editPage } from '../harness/page-editor.ts';
import { startParley, type Parley } from '../harness/parley-process.ts';
import { signIn } from '../harness/person.ts';
import { SeededRandom } from '../harness/random.ts';
import { openTab } from '../harness/tab.ts';
import { until } from '../harness/until.ts';
import { Participant } from './participant.ts';

const firstSeed = 1;
const seeds = 200;
const seedsAtOnce = 4;
const seedsInOneTest = 20;
const steps = 50;
/** One seed alone: `PARLEY_FUZZ_SEED=17 npx vitest run --project fuzz`. */
const onlySeed = process.env['PARLEY_FUZZ_SEED'];

let parley: Parley;
/** Counted so that a run in which nothing happened is seen. */
let published = 0;
let charactersWritten = 0;
let messagesPosted = 0;
beforeAll(async () => {
  const settings = { PARLEY_SIGN_INS_PER_MINUTE: '100000', PARLEY_TOKENS_PER_MINUTE: '100000', PARLEY_LOG: 'warn' };
  parley = await startParley({ settings });
});
afterAll(() => parley.stop());

async function step(participants: readonly Participant[], random: SeededRandom): Promise<void> {
  const participant = random.pick(participants);
  const choice = random.below(21);
  if (choice < 11) participant.edit();
  else if (choice < 15) participant.talk();
  else if (choice < 18) participant.toggleConnection();
  else if (choice < 19) await participant.reload();
  else if (choice < 20) published += (await participant.publish()) ? 1 : 0;
  else await Promise.all(participants.map((one) => one.settle()));
  // Lets messages travel in between, now a turn, now a moment longer.
  if (random.chance(0.5)) await new Promise((resolve) => setTimeout(resolve, random.below(6)));
}

/** A page as text that tells every difference, and whether the schema allows it. */
function pageOf(participant: Participant): string {
  return JSON.stringify(participant.page.node().toJSON());
}

async function runSeed(seed: number): Promise<void> {
  const random = new SeededRandom(seed);
  const title = `Fuzzed page ${seed}`;
  const names = ['Ada', 'Bo', 'Cleo', 'Dan', 'Eve'].slice(0, 3 + random.below(3));
  const people = await Promise.all(names.map((name) => signIn(parley.url, `${name} ${seed}`)));
  const documents = await (people[0] ?? fail()).documents(title);
  const participants = people.map((person) => new Participant(person, documents, random));
  await Promise.all(participants.map((participant) => participant.enter()));
  for (let turn = 0; turn < steps; turn += 1) await step(participants, random);
  await Promise.all(participants.map((participant) => participant.settle()));

  const judge = openTab(await signIn(parley.url, `Judge ${seed}`));
  const truth = await editPage(judge, title);
  const record = await joinConversation(judge, documents.editChat);
  const vector = Buffer.from(encodeStateVector(truth.doc)).toString('hex');
  const page = JSON.stringify(truth.page.node().toJSON());
  const said = JSON.stringify(record.messages());
  charactersWritten += truth.page.text().length;
  messagesPosted += record.messages().length;
  for (const participant of participants) {
    const same = () => Buffer.from(encodeStateVector(participant.document.doc)).toString('hex') === vector;
    await until(participant.document.onChange, same, { what: `everything at ${participant.person.name}` });
    expect(pageOf(participant)).toBe(page);
    await until(participant.chat.onChange, () => JSON.stringify(participant.chat.messages()) === said, {
      what: `the same conversation at ${participant.person.name}`,
    });
    expect(participant.document.frames.filter((frame) => frame.type === 'refused')).toEqual([]);
    participant.leave();
  }
  judge.close();
}

function fail(): never {
  throw new Error('nobody takes part');
}

/** Runs one seed; a failure says how to see it again. */
async function runNamedSeed(seed: number): Promise<void> {
  try {
    await runSeed(seed);
  } catch (error) {
    const again = `PARLEY_FUZZ_SEED=${seed} npx vitest run --project fuzz`;
    throw new Error(`seed ${seed} failed; to see it again: ${again}`, { cause: error });
  }
}

const chosen =
  onlySeed === undefined ? Array.from({ length: seeds }, (_, index) => firstSeed + index) : [Number(onlySeed)];
const batches = Array.from({ length: Math.ceil(chosen.length / seedsInOneTest) }, (_, index) =>
  chosen.slice(index * seedsInOneTest, (index + 1) * seedsInOneTest),
);

describe('random sessions end with one page and one conversation everywhere', () => {
  test.each(batches.map((batch) => [batch[0], batch.at(-1), batch] as const))(
    'seeds %i to %i',
    async (_from, _to, batch) => {
      const waiting = [...batch];
      const worker = async () => {
        for (let seed = waiting.shift(); seed !== undefined; seed = waiting.shift()) await runNamedSeed(seed);
      };
      await expect(Promise.all(Array.from({ length: seedsAtOnce }, worker))).resolves.toBeDefined();
    },
  );

  test.runIf(onlySeed === undefined)('and much was written, said and published in them', () => {
    expect(published).toBeGreaterThan(seeds / 4);
    expect(charactersWritten).toBeGreaterThan(seeds * 20);
    expect(messagesPosted).toBeGreaterThan(seeds * 2);
  });
});
