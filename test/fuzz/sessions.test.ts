// SPDX-License-Identifier: GPL-2.0-or-later
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { encodeStateVector } from 'yjs';
import { joinConversation } from '../harness/conversation.ts';
import { editPage } from '../harness/page-editor.ts';
import { startParley, type Parley } from '../harness/parley-process.ts';
import { signIn } from '../harness/person.ts';
import { SeededRandom } from '../harness/random.ts';
import { openTab } from '../harness/tab.ts';
import { until, type Subscribe } from '../harness/until.ts';
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

type Sight = Pick<Participant, 'document' | 'page' | 'chat'>;

/** All that somebody has: every difference of the page and of the conversation shows in it. */
function seenBy({ document, page, chat }: Sight): string {
  const vector = Buffer.from(encodeStateVector(document.doc)).toString('hex');
  // Half a character, of one that an edit cut in two, stays so with its writer and travels as the sign for that.
  return JSON.stringify({ page: page.fragment.toJSON().toWellFormed(), said: chat.messages(), vector });
}

/** A page as text that tells every difference, and whether the schema allows it. */
function pageOf({ page }: Sight): string {
  return JSON.stringify(page.node().toJSON());
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
  const truthSight: Sight = { document: truth, page: truth.page, chat: record };
  charactersWritten += truth.page.text().length;
  messagesPosted += record.messages().length;
  for (const participant of participants) {
    // What a tab had sent before it was reloaded may reach the server, and then both of them, later than all the rest;
    // a deletion shows in the page alone.
    const sources = [truth, record, participant.document, participant.chat];
    const anyChange: Subscribe = (changed) => {
      const stops = sources.map(({ onChange }) => onChange(changed));
      return () => stops.forEach((stop) => stop());
    };
    await until(anyChange, () => seenBy(participant) === seenBy(truthSight), {
      what: `the same page and conversation at ${participant.person.name}`,
      detail: () => `${seenBy(participant)}\ninstead of\n${seenBy(truthSight)}`,
    });
    expect(pageOf(participant)).toBe(pageOf(truthSight));
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
