// SPDX-License-Identifier: GPL-2.0-or-later
import { freePort } from '../../harness/free-port.ts';
import {
  forgetFolder,
  runProgram,
  inServerFolder,
  serverProcess,
  type ServerProcess,
} from '../../storage/servers/server-process.ts';

/** A Redis of this test, which keeps nothing on the disk. */
export type RedisServer = ServerProcess & {
  readonly port: number;
  /** Everything that is stored in it, as text. */
  stored(): Promise<string>;
  /** Says these words to everybody who listens, as a program of another version might; answers how many listened. */
  say(words: string): Promise<number>;
  stop(): Promise<void>;
};

/** Starts a Redis on a free port. */
export function startRedis(): Promise<RedisServer> {
  return inServerFolder('redis', redisIn);
}

async function redisIn(folder: string): Promise<RedisServer> {
  const port = await freePort();
  const ask = async (...command: readonly string[]) =>
    (await runProgram('redis-cli', ['-p', String(port), ...command])).stdout;
  const server = serverProcess({
    command: ['redis-server', '--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', folder],
    answers: async () => {
      if ((await ask('ping')).trim() !== 'PONG') throw new Error('Redis is not ready yet.');
    },
  });
  await server.start();
  return {
    ...server,
    port,
    async stored() {
      const keys = (await ask('keys', '*')).split('\n').filter((key) => key !== '');
      const values = await Promise.all(keys.map((key) => ask('get', key)));
      return [...keys, ...values].join('\n');
    },
    async say(words) {
      const channels = (await ask('pubsub', 'channels', '*')).split('\n').filter((channel) => channel !== '');
      const heard = await Promise.all(channels.map((channel) => ask('publish', channel, words)));
      return heard.reduce((sum, count) => sum + Number(count), 0);
    },
    async stop() {
      server.resume();
      await server.end('SIGKILL');
      await forgetFolder(folder);
    },
  };
}
