// SPDX-License-Identifier: GPL-2.0-or-later
import * as v from 'valibot';
import type { ModerationRecord } from '../port.ts';
import type { WikiRequests } from './wiki-requests.ts';

const Logged = v.object({ log: v.number() });

/** Writes what a moderator did into Special:Log of the wiki. */
export async function logModeration(requests: Pick<WikiRequests, 'post'>, done: ModerationRecord): Promise<void> {
  const { action, by, person, page, reason, until } = done;
  const body = { action, by: by.userId, target: person?.userId, page, reason, expiry: until };
  await requests.post('log', body, Logged);
}
