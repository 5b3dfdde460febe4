// SPDX-License-Identifier: GPL-2.0-or-later
import type { PageRelations, RelationsSource, Wiki } from '../port.ts';
import { AllRelationsAnswer, RelationsAnswer } from './answers.ts';
import type { WikiRequests } from './wiki-requests.ts';

/** Pages read at once when all are read. */
const pagesTogether = 500;

/** What the wiki's pages say about each other. */
export function createRelations(requests: WikiRequests): Pick<Wiki, 'relations'> & RelationsSource {
  return {
    relations: async (title): Promise<PageRelations | undefined> => {
      return requests.get('relations', { title }, RelationsAnswer);
    },
    async *allRelations() {
      let after: string | number | undefined;
      for (;;) {
        const query = { all: 1, after, limit: pagesTogether };
        const answer = await requests.get('relations', query, AllRelationsAnswer, true);
        for (const { title, ...relations } of answer?.pages ?? []) yield { title, relations };
        if (answer?.next == null || answer.next === after) return;
        after = answer.next;
      }
    },
  };
}
