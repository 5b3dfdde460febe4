// SPDX-License-Identifier: GPL-2.0-or-later
import { cpuSeconds } from '../../harness/process-figures.ts';
import { Crowd } from '../load/crowd.ts';
import { Latencies } from '../load/latencies.ts';
import { LeanSocket } from '../load/lean-socket.ts';
import { forEachNumber } from '../load/pace.ts';
import { onEach, type BenchCase, type Result } from '../results.ts';
import type { Subject } from '../subjects/subject.ts';

const sizes = [10, 100, 1000, 5000];
const guests = 100;
/** Each guest comes and goes so many times at each size. */
const visits = 5;
const comingAtOnce = 8;

/** What it costs the server that one more person comes: guests join and leave again, their connections open before. */
async function visit(subject: Subject, room: string, firstGuest: number): Promise<Record<string, number>> {
  const latencies = new Latencies();
  let cpu = 0;
  for (let round = 0; round < visits; round += 1) {
    const ready: { readonly socket: LeanSocket; readonly ticket: string }[] = [];
    await forEachNumber(guests, comingAtOnce, async (guest) => {
      const ticket = await subject.ticket(firstGuest + guest, room);
      ready[guest] = { socket: await LeanSocket.open(subject.socketUrl), ticket };
    });
    const before = cpuSeconds(subject.pid());
    await forEachNumber(guests, comingAtOnce, async (guest) => {
      const { socket, ticket } = ready[guest] ?? {};
      if (socket === undefined || ticket === undefined) return;
      const begun = performance.now();
      await socket.enter(room, ticket);
      latencies.record(performance.now() - begun);
    });
    cpu += cpuSeconds(subject.pid()) - before;
    for (const { socket } of ready) socket.cut();
  }
  return {
    microsecondsOfCpuPerJoin: (cpu / (guests * visits)) * 1_000_000,
    joinP50: latencies.percentile(50),
    joinP99: latencies.percentile(99),
  };
}

/** One room that grows: what joining costs at each size, and how talk goes when everybody is there. */
export const largeRoom: BenchCase = {
  id: 'large-room',
  title: 'Joining a room of 10, 100, 1,000 and 5,000 people; 4 messages a second among 5,000',
  run: (options) =>
    onEach(options, ['hocuspocus', 'parley'], async (subject) => {
      const grown = sizes.map((size) => Math.max(10, Math.round(size * options.scale)));
      const most = Math.max(...grown);
      const [room = ''] = await subject.conversations(1);
      await subject.enrol(most + guests);
      const results: Result[] = [];
      const result = (variant: string, figures: Readonly<Record<string, number>>): Result => ({
        case: 'large-room',
        subject: subject.name,
        variant,
        figures,
      });
      const crowd = await Crowd.gather(subject, []);
      for (const size of grown) {
        await crowd.add(Array.from({ length: size - crowd.members.length }, () => [room]));
        // A room has its hundred messages before anybody comes; the first guests pay for what is loaded once.
        if (results.length === 0) {
          await crowd.talk(20, 6);
          await visit(subject, room, most);
        }
        results.push(result(`joining ${size}`, await visit(subject, room, most)));
      }
      await crowd.talk(4, 2);
      results.push(result(`talk of ${most}`, await crowd.talk(4, 15)));
      crowd.leave();
      return results;
    }),
};
