// SPDX-License-Identifier: GPL-2.0-or-later
import { Redis } from 'ioredis';

/** Brings bytes from node to node. What is sent while Redis is away is lost. */
export type Bus = {
  /** To one node, or to all. `unsent` is called when it surely reached nobody, or nobody knows. */
  send(to: string | undefined, message: Uint8Array, unsent?: () => void): void;
  onMessage(listener: (message: Uint8Array) => void): void;
  /** Sets a key for a time in milliseconds; false when it was set. `undefined`: nobody knows. */
  setFirst(key: string, within: number): Promise<boolean | undefined>;
  /** Lets go once what was said has gone out. */
  stop(): Promise<void>;
};

export type RedisBusDeps = {
  readonly url: string;
  readonly password: string | undefined;
  /** Keeps installations that share a Redis apart. */
  readonly installation: string;
  readonly node: string;
  /** Something was not sent, or may have been said without being heard here. */
  readonly lost: () => void;
  readonly failed: (error: unknown) => void;
};

/** Another number would part nodes that have it from those that have not: what they say is settled in their languages. */
const channels = 1;
const longestPause = 500;
const commandTimeout = 2000;

/** A bus over the publishing of Redis: nothing that is said stays there. */
export function createRedisBus(deps: RedisBusDeps): Bus {
  const { installation, node, lost, failed } = deps;
  const options = {
    ...(deps.password === undefined ? {} : { password: deps.password }),
    retryStrategy: (times: number) => Math.min(longestPause, times * 50),
    connectTimeout: 2000,
    maxRetriesPerRequest: 0,
    connectionName: `parley-${node}`,
  };
  const speaking = new Redis(deps.url, { ...options, enableOfflineQueue: false, commandTimeout });
  const hearing = new Redis(deps.url, options);
  for (const connection of [speaking, hearing]) connection.on('error', failed);
  const channelOf = (to: string | undefined) =>
    `parley:${installation}:${String(channels)}:${to === undefined ? 'all' : `node:${to}`}`;
  const subscribe = () => void hearing.subscribe(channelOf(node), channelOf(undefined)).catch(failed);
  subscribe();
  hearing.on('ready', subscribe);
  // However soon it is back: nobody counts what is said to all.
  hearing.on('close', lost);

  return {
    send: (to, message, unsent) => {
      // Undelivered words are no matter of the log: the link they belong to is.
      void speaking.publish(channelOf(to), Buffer.from(message.buffer, message.byteOffset, message.byteLength)).then(
        () => undefined,
        () => {
          unsent?.();
          lost();
        },
      );
    },
    onMessage: (listener) => {
      hearing.on('messageBuffer', (_channel: Buffer, message: Buffer) => listener(message));
    },
    setFirst: async (key, within) => {
      try {
        return (await speaking.set(`parley:${installation}:${key}`, '1', 'PX', within, 'NX')) === 'OK';
      } catch {
        return undefined;
      }
    },
    stop: async () => {
      hearing.off('close', lost);
      hearing.disconnect();
      await speaking.quit().catch(() => undefined);
      speaking.disconnect();
    },
  };
}
