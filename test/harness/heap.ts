// SPDX-License-Identifier: GPL-2.0-or-later
import { WebSocket } from 'ws';

type Answer = {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly chunk?: string };
  readonly result?: { readonly result?: { readonly value?: unknown } };
};

/** Commands to a Node process that was started with `--inspect`. */
async function openInspector(port: number): Promise<WebSocket> {
  const list = await fetch(`http://127.0.0.1:${port}/json/list`);
  const [target] = (await list.json()) as readonly { readonly webSocketDebuggerUrl: string }[];
  if (target === undefined) throw new Error('no inspector');
  const socket = new WebSocket(target.webSocketDebuggerUrl, { maxPayload: 0 });
  await new Promise((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  return socket;
}

function ask(
  socket: WebSocket,
  id: number,
  method: string,
  chunk: (text: string) => void = () => {},
  expression = liveBytesExpression,
): Promise<unknown> {
  return new Promise((resolve) => {
    const listen = (data: Buffer) => {
      const answer = JSON.parse(data.toString('utf8')) as Answer;
      if (answer.method === 'HeapProfiler.addHeapSnapshotChunk') chunk(answer.params?.chunk ?? '');
      if (answer.id !== id) return;
      socket.off('message', listen);
      resolve(answer.result?.result?.value);
    };
    socket.on('message', listen);
    const params = method === 'Runtime.evaluate' ? { expression, returnByValue: true } : {};
    socket.send(JSON.stringify({ id, method, params }));
  });
}

const liveBytesExpression = '(({ heapUsed, external }) => heapUsed + external)(process.memoryUsage())';

/** Bytes that the process holds on to, in and outside of the heap, once its garbage is collected. */
export async function liveBytes(port: number): Promise<number> {
  const socket = await openInspector(port);
  for (const id of [1, 2, 3]) await ask(socket, id, 'HeapProfiler.collectGarbage');
  const bytes = Number(await ask(socket, 4, 'Runtime.evaluate'));
  socket.terminate();
  return bytes;
}

/** Whether a snapshot of the heap, taken after its garbage was collected, holds a string with these words. */
export async function heapHolds(port: number, words: string): Promise<boolean> {
  const socket = await openInspector(port);
  await ask(socket, 1, 'HeapProfiler.collectGarbage');
  let held = false;
  let end = '';
  await ask(socket, 2, 'HeapProfiler.takeHeapSnapshot', (chunk) => {
    held ||= (end + chunk).includes(words);
    end = chunk.slice(-words.length);
  });
  socket.terminate();
  return held;
}

const resourcesExpression = "process.getActiveResourcesInfo().join(',')";

/** How many timers and other handles keep a process at work. */
export async function openResources(port: number): Promise<{ readonly timers: number; readonly handles: number }> {
  const socket = await openInspector(port);
  const names = String(await ask(socket, 1, 'Runtime.evaluate', undefined, resourcesExpression)).split(',');
  socket.terminate();
  const timers = names.filter((name) => name === 'Timeout' || name === 'Immediate').length;
  return { timers, handles: names.length - timers };
}
