// SPDX-License-Identifier: GPL-2.0-or-later
// npm run soak -- [--minutes 60] [--people 80] [--seed 2026]: people come and go without end; then the server must hold what it held at the start.
import { parseArgs } from 'node:util';
import { freePort } from '../../harness/free-port.ts';
import { startParley } from '../../harness/parley-process.ts';
import { SeededRandom } from '../../harness/random.ts';
import { isBack, type Level, levelOf, live, quickLife, settled } from './soak.ts';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '60' },
    people: { type: 'string', default: '80' },
    seed: { type: 'string', default: '2026' },
  },
});
const minutes = Number(values.minutes);
const crowd = Number(values.people);
if (!(minutes > 0) || !(crowd >= 4)) {
  console.error('--minutes takes a number above 0, --people one from 4 on.');
  process.exit(2);
}
/** Bytes a server may remember of a day: names that are held, compiled code, statistics of the process. */
const mayRemember = 8 * 1024 * 1024;

const inspector = await freePort();
const parley = await startParley({ settings: quickLife, node: [`--inspect=127.0.0.1:${String(inspector)}`] });
const random = new SeededRandom(Number(values.seed));
const say = (what: string, { bytes, timers, handles }: Level) =>
  console.log(
    `${what.padEnd(12)} ${(bytes / 1024 / 1024).toFixed(1)} MB, ${String(timers)} timers, ${String(handles)} handles`,
  );
let code = 0;
try {
  // The first visits pay for what is loaded once.
  let rounds = 0;
  await live(parley, crowd, () => rounds++ < 3, random, 0);
  const nothing: Level = { bytes: 0, timers: 0, handles: 0 };
  const start = await settled(inspector, nothing, 0, 30);
  say('start', start);
  const end = performance.now() + minutes * 60_000;
  let next = performance.now() + 60_000;
  const lived = await live(
    parley,
    crowd,
    () => {
      if (performance.now() > next) {
        next += 60_000;
        void levelOf(inspector).then((level) => say('meanwhile', level));
      }
      return performance.now() < end;
    },
    random,
    1000,
  );
  const last = await settled(inspector, start, mayRemember, 120);
  say('end', last);
  console.log(`${String(lived.visits)} visits, ${String(lived.letters)} letters, ${String(lived.messages)} messages`);
  if (!isBack(start, last, mayRemember)) code = 1;
  console.log(code === 0 ? 'back at the start' : 'NOT back at the start');
} finally {
  await parley.stop();
}
process.exit(code);
