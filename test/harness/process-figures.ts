// SPDX-License-Identifier: GPL-2.0-or-later
import { readdirSync, readFileSync } from 'node:fs';

/** CPU seconds (user and kernel) that a process has used, to the microsecond, its present threads included. Linux. */
export function cpuSeconds(pid: number): number {
  let nanoseconds = 0;
  for (const thread of readdirSync(`/proc/${pid}/task`)) {
    const [used = '0'] = readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ');
    nanoseconds += Number(used);
  }
  return nanoseconds / 1_000_000_000;
}

/** Memory of a process in bytes that is its own: resident, files mapped by others left out. Linux. */
export function privateBytes(pid: number): number {
  const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
  const kilobytes = [...rollup.matchAll(/^Private_(?:Clean|Dirty):\s+(\d+) kB$/gm)].map((match) => Number(match[1]));
  return kilobytes.reduce((sum, value) => sum + value, 0) * 1024;
}

type ProcessLine = { readonly pid: number; readonly name: string; readonly parent: number; readonly ticks: number };

/** A second of CPU is counted in so many parts by Linux, whatever the machine. */
const ticksPerSecond = 100;

function processes(): readonly ProcessLine[] {
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .flatMap((entry) => {
      try {
        const line = readFileSync(`/proc/${entry}/stat`, 'utf8');
        const end = line.lastIndexOf(')');
        const rest = line
          .slice(end + 2)
          .split(' ')
          .map(Number);
        const name = line.slice(line.indexOf('(') + 1, end);
        // Its own, and that of its children which have ended.
        const ticks = rest.slice(11, 15).reduce((sum, part) => sum + part, 0);
        return [{ pid: Number(entry), name, parent: rest[1] ?? 0, ticks }];
      } catch {
        // It ended meanwhile.
        return [];
      }
    });
}

/** The newest program of this name that this process started. */
export function childCalled(name: string): number {
  const found = processes().findLast((one) => one.parent === process.pid && one.name === name);
  if (found === undefined) throw new Error(`This process started no ${name}.`);
  return found.pid;
}

/** CPU seconds of a process, its children, and those of its children that have ended, to the hundredth. */
export function cpuSecondsOfFamily(pid: number): number {
  const family = processes().filter((one) => one.pid === pid || one.parent === pid);
  return family.reduce((sum, { ticks }) => sum + ticks, 0) / ticksPerSecond;
}
