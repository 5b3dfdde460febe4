// SPDX-License-Identifier: GPL-2.0-or-later
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { applyUpdate, Doc, parseUpdateMeta } from 'yjs';
import { cpuSeconds } from '../../harness/process-figures.ts';
import { frameTypes, readFrame, syncFrame } from '../../harness/wire.ts';
import { Latencies } from '../load/latencies.ts';
import { frameType, LeanSocket } from '../load/lean-socket.ts';
import { comesTrue, forEachNumber } from '../load/pace.ts';
import { editsOf } from '../load/read-once.ts';
import { record, recordedText, type Keystroke, type Recording } from '../load/trace.ts';
import { onEach, type BenchCase, type Result } from '../results.ts';
import type { Subject } from '../subjects/subject.ts';

/**
 * Keystrokes a second of all authors together: far faster than people type, and still within what the server takes
 * from one socket.
 */
const pace = 600;

/** One recorded author at a socket: sends a keystroke when its time has come and all it builds on has arrived. */
class Replayer {
  readonly #socket: LeanSocket;
  readonly #document: string;
  readonly #queue: readonly { readonly index: number; readonly keystroke: Keystroke }[];
  readonly #client: number;
  readonly received = new Map<number, number>();
  #next = 0;

  constructor(socket: LeanSocket, document: string, recording: Recording, agent: number) {
    this.#socket = socket;
    this.#document = document;
    this.#client = recording.clients[agent] ?? 0;
    this.#queue = [...recording.keystrokes.entries()]
      .map(([index, keystroke]) => ({ index, keystroke }))
      .filter(({ keystroke }) => keystroke.agent === agent);
  }

  get done(): boolean {
    return this.#next >= this.#queue.length;
  }

  /** Sends what is due; tells `sent` the author and the clocks of each. */
  advance(due: number, sent: (client: number, clock: number) => void): void {
    for (let entry = this.#queue[this.#next]; entry !== undefined; entry = this.#queue[this.#next]) {
      if (entry.index > due || !this.#hasReceived(entry.keystroke)) return;
      this.#next += 1;
      sent(this.#client, entry.keystroke.clock - 1);
      this.#socket.send(syncFrame(this.#document, 'update', entry.keystroke.update));
    }
  }

  #hasReceived({ after }: Keystroke): boolean {
    for (const [client, clock] of after) {
      if (client !== this.#client && (this.received.get(client) ?? 0) < clock) return false;
    }
    return true;
  }
}

async function enter(subject: Subject, person: number, document: string): Promise<LeanSocket> {
  const ticket = await subject.ticket(person, document);
  const socket = await LeanSocket.open(subject.socketUrl);
  await socket.enter(document, ticket);
  return socket;
}

/** Reads the page as a newcomer gets it. */
async function textOnServer(subject: Subject, document: string): Promise<string> {
  const ticket = await subject.ticket(0, document);
  const socket = await LeanSocket.open(subject.socketUrl);
  const doc = new Doc();
  socket.onFrame = (data) => {
    if (frameType(data) !== frameTypes.sync && frameType(data) !== frameTypes.syncReply) return;
    const frame = readFrame(data);
    if (frame.type === 'sync' && frame.kind !== 'step1') applyUpdate(doc, frame.payload);
  };
  await socket.enter(document, ticket);
  const text = recordedText(doc);
  socket.cut();
  return text;
}

async function replay(subject: Subject, recording: Recording, watchers: number): Promise<Result> {
  const agents = recording.clients.length;
  await subject.enrol(agents + watchers);
  const [document = ''] = await subject.editDocuments(1);
  const sockets: LeanSocket[] = [];
  await forEachNumber(agents + watchers, 16, async (person) => {
    sockets[person] = await enter(subject, person, document);
  });
  const replayers = sockets.slice(0, agents).map((socket, agent) => new Replayer(socket, document, recording, agent));
  const sentAt = new Map<number, Map<number, number>>(recording.clients.map((client) => [client, new Map()]));
  const latencies = new Latencies();
  const begun = performance.now();
  const due = () => ((performance.now() - begun) / 1000) * pace;
  const sent = (client: number, clock: number) => sentAt.get(client)?.set(clock, performance.now());
  for (const [index, socket] of sockets.entries()) {
    const replayer = replayers[index];
    socket.onFrame = (data) => {
      if (frameType(data) !== frameTypes.sync) return;
      const now = performance.now();
      for (const { client, from, to } of editsOf.get(data)) {
        if (client === recording.clients[index]) continue;
        replayer?.received.set(client, Math.max(to, replayer.received.get(client) ?? 0));
        const times = sentAt.get(client);
        for (let clock = from; clock < to; clock += 1) {
          const at = times?.get(clock);
          if (at !== undefined) latencies.record(now - at);
        }
      }
      replayer?.advance(due(), sent);
    };
  }
  const before = cpuSeconds(subject.pid());
  sockets[0]?.send(syncFrame(document, 'update', recording.opening));
  // What one sends oneself does not come back.
  for (const [client, clock] of parseUpdateMeta(recording.opening).to) replayers[0]?.received.set(client, clock);
  const finished = await comesTrue(
    () => {
      for (const replayer of replayers) replayer.advance(due(), sent);
      return replayers.every((replayer) => replayer.done);
    },
    (recording.keystrokes.length / pace) * 3 + 20,
  );
  let text = '';
  for (let attempt = 0; attempt < 20 && text !== recording.endContent; attempt += 1) {
    text = await textOnServer(subject, document);
  }
  const cpu = cpuSeconds(subject.pid()) - before;
  for (const socket of sockets) socket.cut();
  const figures = {
    p50: latencies.percentile(50),
    p99: latencies.percentile(99),
    microsecondsOfCpuPerKeystroke: (cpu / recording.keystrokes.length) * 1_000_000,
    storedBytes: await subject.storedBytes(),
    sameText: text === recording.endContent ? 1 : 0,
  };
  const result = { case: 'replay', subject: subject.name, variant: `${watchers} watchers`, figures };
  if (finished && text === recording.endContent) return result;
  return { ...result, wrong: finished ? 'the text differs from endContent' : 'not everything could be replayed' };
}

/** Two people's real keystrokes. */
export const replayTrace: BenchCase = {
  id: 'replay',
  title: 'The clownschool trace, keystroke by keystroke, with watchers',
  run: async (options) => {
    const file = join(options.data, 'editing-traces', 'clownschool.json.gz');
    if (!existsSync(file)) {
      options.say(`replay: skipped, there is no ${file} (name the folder with --data)`);
      return [];
    }
    const whole = record(file);
    const keystrokes = whole.keystrokes.slice(0, Math.round(whole.keystrokes.length * options.scale));
    const recording = options.scale === 1 ? whole : { ...whole, keystrokes, endContent: textAfter(whole, keystrokes) };
    const results: Result[] = [];
    for (const watchers of [0, 10, 50]) {
      const one = await onEach(options, ['hocuspocus', 'parley'], async (subject) => [
        await replay(subject, recording, watchers),
      ]);
      results.push(...one);
    }
    return results;
  },
};

function textAfter(recording: Recording, keystrokes: readonly Keystroke[]): string {
  const doc = new Doc();
  applyUpdate(doc, recording.opening);
  for (const { update } of keystrokes) applyUpdate(doc, update);
  return recordedText(doc);
}
