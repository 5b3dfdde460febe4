// SPDX-License-Identifier: GPL-2.0-or-later
import * as v from 'valibot';
import type { CountedPost } from '../../chat/moderation/post-limits.ts';
import type { Cluster } from '../../cluster/cluster.ts';
import type { CountedUse } from '../../http/rate-limit.ts';
import { repeat } from '../repeat.ts';

const CountsSchema = v.object({
  posts: v.array(
    v.object({ person: v.string(), hash: v.string(), links: v.number(), slowed: v.exactOptional(v.string()) }),
  ),
  starts: v.array(v.string()),
  uses: v.array(v.object({ limit: v.string(), key: v.string() })),
});

/** What was counted against the limits of people and addresses. */
type Counts = {
  readonly posts: CountedPost[];
  readonly starts: string[];
  readonly uses: CountedUse[];
};

/** Whoever counts here, and counts what other nodes tell. */
export type Counting = {
  readonly posts: { heard(post: CountedPost): void };
  readonly starts: { heard(person: string): void };
  readonly uses: { heard(use: CountedUse): void };
};

/** What is counted here, for the other nodes. */
export type CountsOfNodes = {
  readonly post: (post: CountedPost) => void;
  readonly start: (person: string) => void;
  readonly use: (use: CountedUse) => void;
  /** Counts what the others tell from now on, and tells them once a second. */
  begin(counting: Counting): { stop(): void };
};

const topic = 'counts';
const tellEvery = 1_000;
/** Of each kind in a second: a flood of very many people must not become one between nodes. */
const mostTold = 2_000;

const nothing = (): Counts => ({ posts: [], starts: [], uses: [] });

/**
 * Lets a limit hold for a person or an address on all nodes together: each counts for itself, tells the others once a second,
 * and counts what they tell. While they are not heard each goes on with its own.
 */
export function shareCounts(cluster: Pick<Cluster, 'announce' | 'onAnnounced'>): CountsOfNodes {
  let untold = nothing();
  const note = <Count>(list: Count[], count: Count): void => {
    if (list.length < mostTold) list.push(count);
  };
  const tell = async (): Promise<void> => {
    const counts = untold;
    if (counts.posts.length + counts.starts.length + counts.uses.length === 0) return;
    untold = nothing();
    cluster.announce(topic, counts, true);
  };
  return {
    post: (post) => note(untold.posts, post),
    start: (person) => note(untold.starts, person),
    use: (use) => note(untold.uses, use),
    begin({ posts, starts, uses }) {
      cluster.onAnnounced(topic, (message) => {
        const read = v.safeParse(CountsSchema, message);
        if (!read.success) return;
        for (const post of read.output.posts) posts.heard(post);
        for (const person of read.output.starts) starts.heard(person);
        for (const use of read.output.uses) uses.heard(use);
      });
      return repeat(tellEvery, tell, () => undefined);
    },
  };
}
