// SPDX-License-Identifier: GPL-2.0-or-later
import type { Logger } from '../../observability/logger.ts';
import type { Channel, HelpCall, HelpMetrics } from '../ports.ts';
import type { RequestRecord } from '../requests/request-record.ts';
import type { RequestStore } from '../requests/request-store.ts';

/** Reaches helpers who are not here. */
export type OutsideCalls = {
  /** Tells all channels of a request, once; returns at once. What failed is tried again later. */
  call(request: RequestRecord, now: number): void;
  /** Forgets what was told of requests that no longer wait for anything. */
  forget(isLive: (request: string) => boolean): void;
  /** Resolves when nothing is under way. */
  settled(): Promise<void>;
};

export type OutsideCallsDependencies = {
  readonly wiki: string;
  readonly channels: readonly Channel[];
  readonly requests: RequestStore;
  readonly metrics: HelpMetrics;
  readonly logger: Logger;
};

/** Milliseconds for which one server tries; then it, or another one, may try again. */
const turn = 60_000;
const done = -1;

export function createOutsideCalls(deps: OutsideCallsDependencies): OutsideCalls {
  const { channels, requests, logger } = deps;
  const running = new Set<Promise<void>>();
  /** Channels that were told already, by request: another one's failure must not tell them twice. */
  const told = new Map<string, Set<string>>();

  const tell = async (request: RequestRecord, now: number): Promise<void> => {
    if (!(await requests.takeOutside(request, now + turn))) return;
    const call = callOf(request, deps.wiki);
    const reached = told.get(request.id) ?? new Set<string>();
    told.set(request.id, reached);
    await Promise.all(
      channels
        .filter(({ name }) => !reached.has(name))
        .map(async (channel) => {
          if (await reach(channel, call, deps)) reached.add(channel.name);
        }),
    );
    if (reached.size < channels.length) return;
    told.delete(request.id);
    await requests.outsideDone(request.id);
  };

  return {
    call(request, now) {
      if (channels.length === 0 || request.outside === done || request.outside > now) return;
      const work = tell(request, now)
        .catch((error: unknown) => logger.error({ err: error }, 'outside channels could not be asked'))
        .finally(() => running.delete(work));
      running.add(work);
    },
    forget(isLive) {
      for (const id of told.keys()) if (!isLive(id)) told.delete(id);
    },
    async settled() {
      await Promise.all(running);
    },
  };
}

async function reach(
  channel: Channel,
  call: HelpCall,
  { wiki, metrics, logger }: OutsideCallsDependencies,
): Promise<boolean> {
  try {
    await channel.tell(call);
    metrics.outside(wiki, channel.name, 'ok');
    return true;
  } catch (error) {
    metrics.outside(wiki, channel.name, 'failed');
    // Only the kind of failure: addresses and words stay out of the log.
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    logger.warn({ channel: channel.name, request: call.request, code }, 'an outside channel could not be reached');
    return false;
  }
}

function callOf({ id, askedAt, about, text }: RequestRecord, wiki: string): HelpCall {
  return {
    wiki,
    request: id,
    askedAt,
    ...(about.page === undefined ? {} : { page: about.page.title }),
    language: about.language,
    text,
  };
}
