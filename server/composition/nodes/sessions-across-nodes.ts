// SPDX-License-Identifier: GPL-2.0-or-later
import type { Cluster } from '../../cluster/cluster.ts';
import type { EditingDeps } from '../../editing/editing.ts';
import { pagePlace } from './places.ts';

/** Asks for the title behind a key. */
export const titleQuestion = 'title';

/** What edit sessions of a wiki ask where their pages may live on other nodes. */
export function sessionsAcrossNodes(cluster: Cluster, wiki: string): Pick<EditingDeps, 'livesHere' | 'namedElsewhere'> {
  return {
    livesHere: async (key) => (await cluster.homeOf(pagePlace(wiki, key))).kind === 'here',
    namedElsewhere: async (key) => {
      const question = Buffer.from(JSON.stringify([wiki, key]), 'utf8');
      const asked = cluster.others().map(async (node) => cluster.ask(node, titleQuestion, question));
      const answers = await Promise.all(asked.map((answer) => answer.catch(() => new Uint8Array())));
      const title = answers.find(({ length }) => length > 0);
      return title === undefined ? undefined : Buffer.from(title).toString('utf8');
    },
  };
}
