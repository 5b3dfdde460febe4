// SPDX-License-Identifier: GPL-2.0-or-later
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../harness/free-port.ts';
import { cpuSeconds } from '../../harness/process-figures.ts';
import { liveBytes } from '../../harness/heap.ts';
import type { Subject } from './subject.ts';

const programs = { hocuspocus: './bare-hocuspocus-process.ts', ws: './bare-ws-process.ts' } as const;

async function forkOn(name: 'hocuspocus' | 'ws', port: number, inspectPort: number): Promise<ChildProcess> {
  const child = fork(fileURLToPath(new URL(programs[name], import.meta.url)), [String(port)], {
    execArgv: [`--inspect=127.0.0.1:${inspectPort}`],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  await once(child, 'message');
  return child;
}

/** Bare Hocuspocus, or a bare `ws` send loop: what Parley is measured against. */
export async function startBare(name: 'hocuspocus' | 'ws'): Promise<Subject> {
  const port = await freePort();
  const inspectPort = await freePort();
  let child = await forkOn(name, port, inspectPort);
  const end = async () => {
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  };
  const names = (prefix: string) => (count: number) =>
    Promise.resolve(Array.from({ length: count }, (_, index) => `${prefix}-${index}`));
  return {
    name,
    socketUrl: `ws://127.0.0.1:${port}/`,
    pid: () => child.pid ?? 0,
    cpuSeconds: () => cpuSeconds(child.pid ?? 0),
    editDocuments: names('edit'),
    conversations: names('chat'),
    enrol: () => Promise.resolve(),
    ticket: () => Promise.resolve('bench'),
    liveBytes: () => liveBytes(inspectPort),
    storedBytes: () => Promise.resolve(0),
    restart: async () => {
      await end();
      child = await forkOn(name, port, inspectPort);
    },
    stop: end,
  };
}
