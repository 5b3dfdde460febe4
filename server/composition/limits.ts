// SPDX-License-Identifier: GPL-2.0-or-later
import { createPostLimits, type PostLimits } from '../chat/moderation/post-limits.ts';
import { createRoomStarts, type RoomStarts } from '../chat/rooms/room-starts.ts';
import { systemTiming } from '../chat/timing.ts';
import type { Cluster } from '../cluster/cluster.ts';
import { createRateLimits, type RateLimits } from '../http/rate-limit.ts';
import { shareCounts } from './nodes/share-counts.ts';

/** How often people and addresses may do what; with other nodes, on all of them together. */
export type Limits = {
  readonly posts: PostLimits;
  readonly starts: RoomStarts;
  readonly uses: RateLimits;
  stop(): void;
};

export function createLimits(cluster: Cluster | undefined): Limits {
  const counts = cluster && shareCounts(cluster);
  const posts = createPostLimits(systemTiming, counts?.post);
  const starts = createRoomStarts(systemTiming, undefined, counts?.start);
  const uses = createRateLimits(counts?.use);
  const telling = counts?.begin({ posts, starts, uses });
  return { posts, starts, uses, stop: () => telling?.stop() };
}
