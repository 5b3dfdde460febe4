// SPDX-License-Identifier: GPL-2.0-or-later
import { applyUpdate, Doc, encodeStateAsUpdate } from 'yjs';
import { SeededRandom } from '../../harness/random.ts';
import { frameTypes, readFrame, syncFrame } from '../../harness/wire.ts';
import { frameType, LeanSocket } from '../load/lean-socket.ts';
import { atPace, comesTrue } from '../load/pace.ts';
import { Typist } from '../load/typist.ts';
import { onEach, type BenchCase, type Result } from '../results.ts';
import type { Subject } from '../subjects/subject.ts';

const writers = 20;
/** Below what the server allows one person, so that nothing is refused. */
const editsPerWriterAndSecond = 100;
const rounds = 5;

/** Somebody who types mostly onward, sometimes elsewhere, and now and then takes a letter back. */
class Writer {
  readonly #typist = new Typist();
  readonly #random: SeededRandom;
  readonly #socket: LeanSocket;
  readonly #document: string;
  #place = 1;
  acknowledged = 0;

  constructor(socket: LeanSocket, document: string, seed: number) {
    this.#socket = socket;
    this.#document = document;
    this.#random = new SeededRandom(seed);
    socket.onFrame = (data) => {
      if (frameType(data) === frameTypes.syncStatus) this.acknowledged += 1;
    };
    this.#send(this.#typist.begin());
  }

  edit(): void {
    if (this.#random.chance(0.05)) this.#place = this.#random.below(this.#typist.length);
    if (this.#random.chance(0.1) && this.#place > 0) {
      this.#place -= 1;
      this.#send(this.#typist.erase(this.#place));
    } else {
      this.#send(this.#typist.letter(this.#place).update);
      this.#place += 1;
    }
  }

  #send(update: Uint8Array): void {
    this.#socket.send(syncFrame(this.#document, 'update', update));
  }
}

async function enter(subject: Subject, person: number, document: string): Promise<LeanSocket> {
  const ticket = await subject.ticket(person, document);
  const socket = await LeanSocket.open(subject.socketUrl);
  await socket.enter(document, ticket);
  return socket;
}

/** Many single edits of one page, each its own frame. */
async function writeMany(subject: Subject, document: string, edits: number): Promise<void> {
  await subject.enrol(writers);
  const sockets = await Promise.all(Array.from({ length: writers }, (_, person) => enter(subject, person, document)));
  const team = sockets.map((socket, index) => new Writer(socket, document, index + 1));
  await atPace(edits, writers * editsPerWriterAndSecond, (index) => team[index % writers]?.edit());
  const all = edits + writers;
  const arrived = await comesTrue(() => team.reduce((sum, writer) => sum + writer.acknowledged, 0) >= all, 60);
  for (const socket of sockets) socket.cut();
  if (!arrived) throw new Error('not every edit was acknowledged');
}

/** Opens a page as a newcomer; gives the milliseconds until its content was there, and the content. */
async function open(subject: Subject, document: string): Promise<{ milliseconds: number; doc: Doc }> {
  const ticket = await subject.ticket(0, document);
  const socket = await LeanSocket.open(subject.socketUrl);
  const doc = new Doc();
  socket.onFrame = (data) => {
    if (frameType(data) !== frameTypes.sync && frameType(data) !== frameTypes.syncReply) return;
    const frame = readFrame(data);
    if (frame.type === 'sync' && frame.kind !== 'step1') applyUpdate(doc, frame.payload);
  };
  const begun = performance.now();
  await socket.enter(document, ticket);
  const milliseconds = performance.now() - begun;
  socket.cut();
  return { milliseconds, doc };
}

async function writeAtOnce(subject: Subject, document: string, state: Uint8Array): Promise<void> {
  const socket = await enter(subject, 0, document);
  let acknowledged = false;
  socket.onFrame = (data) => {
    if (frameType(data) === frameTypes.syncStatus) acknowledged = true;
  };
  socket.send(syncFrame(document, 'update', state));
  if (!(await comesTrue(() => acknowledged, 20))) throw new Error('the snapshot was not acknowledged');
  socket.cut();
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}

/** A page with a long history of edits, against the same content that was written in one piece. */
export const openingLong: BenchCase = {
  id: 'opening',
  title: 'Opening a session with 100,000 edits behind it, the server just started',
  run: (options) =>
    onEach(options, ['parley'], async (subject): Promise<readonly Result[]> => {
      const edits = Math.round(100_000 * options.scale);
      const [long = '', compact = '', other = ''] = await subject.editDocuments(3);
      await writeMany(subject, long, edits);
      // A page that nobody wrote on is forgotten at a restart.
      await writeAtOnce(subject, other, new Typist().begin());
      await writeAtOnce(subject, compact, encodeStateAsUpdate((await open(subject, long)).doc));
      const times = new Map<string, number[]>([
        [long, []],
        [compact, []],
      ]);
      for (let round = 0; round < rounds * 2; round += 1) {
        const document = round % 2 === 0 ? long : compact;
        await subject.restart();
        await open(subject, other);
        times.get(document)?.push((await open(subject, document)).milliseconds);
      }
      const result = (variant: string, document: string): Result => ({
        case: 'opening',
        subject: 'parley',
        variant,
        figures: { milliseconds: median(times.get(document) ?? []) },
      });
      return [result(`${edits} edits`, long), result('one snapshot', compact)];
    }),
};
