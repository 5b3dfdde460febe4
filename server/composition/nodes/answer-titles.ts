// SPDX-License-Identifier: GPL-2.0-or-later
import type { Cluster } from '../../cluster/cluster.ts';
import type { Sides } from '../sides.ts';
import { titleQuestion } from './sessions-across-nodes.ts';

/** Tells other nodes the titles of pages that do not exist yet and were given a key here. */
export function answerTitles(cluster: Cluster, sides: Sides): void {
  cluster.answer(titleQuestion, async (question) => {
    const [wiki, key] = JSON.parse(Buffer.from(question).toString('utf8')) as [string, string];
    return Buffer.from(sides.find(wiki)?.editing.pageKeys.titleNamed(key) ?? '', 'utf8');
  });
}
