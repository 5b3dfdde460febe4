// SPDX-License-Identifier: GPL-2.0-or-later
// npm run soak -- [--minutes 60] [--people 80] [--nodes 1] [--every 12] [--seed 2026]: six days of coming and going; then
// the servers must hold what they held after the day before them.
import { parseArgs } from 'node:util';
import { cpuSeconds } from '../../harness/process-figures.ts';
import { SeededRandom } from '../../harness/random.ts';
import { liveDay } from './day.ts';
import { isBack, type Level, nothing, settled, slopeOf } from './level.ts';
import { startSite } from './site.ts';
import type { Deeds } from './stage.ts';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '60' },
    people: { type: 'string', default: '80' },
    nodes: { type: 'string', default: '1' },
    every: { type: 'string', default: '12' },
    seed: { type: 'string', default: '2026' },
  },
});
const minutes = Number(values.minutes);
const crowd = Number(values.people);
const nodes = Number(values.nodes);
const every = Number(values.every) * 1000;
if (!(minutes > 0) || !(crowd >= 8) || !(every >= 0) || !(nodes >= 1 && nodes <= 8)) {
  console.error('--minutes takes a number above 0, --people one from 8 on, --nodes one to 8, --every seconds.');
  process.exit(2);
}
/** Bytes that each server may remember of all days: compiled code, statistics of the process. */
const mayRemember = 4 * 1024 * 1024 * nodes;
const days = 6;
const dayLasts = (minutes * 60_000) / days;
/** What nobody uses is forgotten after a minute and a half at most; in a short run nights are too short for that. */
const night = Math.min(100_000, dayLasts / 2);

const megabytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(2);
function say(what: string, { bytes, timers, handles, documents }: Level): void {
  const parts = [`${megabytes(bytes)} MB`, `${String(timers)} timers`, `${String(handles)} handles`];
  console.log(`${new Date().toISOString()} ${what.padEnd(12)} ${parts.join(', ')}, ${String(documents)} documents`);
}

const site = await startSite(nodes);
const random = new SeededRandom(Number(values.seed));
const deeds: Deeds = new Map();
let failures = 0;
const failed = (error: unknown) => {
  failures += 1;
  console.log(`a scene failed: ${error instanceof Error ? error.message : String(error)}`);
};
const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** What is held at the end of a night: always the same time after the last one left. */
async function sleep(start: Level): Promise<Level> {
  const dawn = performance.now() + night;
  await settled(site.servers, start, mayRemember, night / 1000);
  await pause(Math.max(0, dawn - performance.now()));
  return settled(site.servers, start, mayRemember, 30);
}

let code = 1;
try {
  const live = async (day: number): Promise<void> => {
    const evening = performance.now() + dayLasts - night;
    const plan = { number: day, crowd, every, goesOn: () => performance.now() < evening, failed };
    await liveDay(site, plan, random, deeds);
  };
  // A day like the others before them: it pays for what is loaded once, and leaves what any day leaves for a while.
  await live(0);
  const start = await sleep(nothing);
  say('start', start);
  deeds.clear();
  const begun = { at: performance.now(), site: site.cpuSeconds(), load: cpuSeconds(process.pid) };
  const mornings: Level[] = [start];
  for (let day = 1; day <= days; day += 1) {
    await live(day);
    const morning = await sleep(start);
    say(`after day ${String(day)}`, morning);
    mornings.push(morning);
  }
  const seconds = (performance.now() - begun.at) / 1000;
  const share = (used: number) => `${((used / seconds) * 100).toFixed(0)} %`;
  console.log([...deeds].map(([what, times]) => `${String(times)} ${what}`).join(', '));
  console.log(
    `of a core: servers ${share(site.cpuSeconds() - begun.site)}, load ${share(cpuSeconds(process.pid) - begun.load)}`,
  );
  console.log(`memory grows by ${megabytes(slopeOf(mornings.map(({ bytes }) => bytes)))} MB a day`);
  const loud = site.logs().filter((line) => /"level":(?:50|60)/u.test(line));
  console.log(
    `errors in the logs: ${String(loud.length)}${loud
      .slice(0, 5)
      .map((line) => `\n  ${line}`)
      .join('')}`,
  );
  if (isBack(start, mornings.at(-1) ?? nothing, mayRemember) && loud.length + failures === 0) code = 0;
  console.log(code === 0 ? 'back at the start' : 'NOT back at the start');
} catch (error) {
  console.log(`the run broke off: ${String(error)}\n${site.logs().slice(-40).join('\n')}`);
} finally {
  await site.stop();
}
process.exit(code);
