// SPDX-License-Identifier: GPL-2.0-or-later
import { expect, test } from 'vitest';
import { leaveNote } from './source.ts';
import type { WikiRequests } from './wiki-requests.ts';

const note = { title: 'Project:Help desk', heading: 'How?', text: 'How? ~~~~', summary: '' };

test('A note is never left in the name of the account that has the same number here as its author elsewhere', async () => {
  const sent: object[] = [];
  const requests: Pick<WikiRequests, 'post'> = {
    post: async (_endpoint, body) => {
      sent.push(body);
      return { title: note.title, revision: 7 } as never;
    },
  };
  const abroad = leaveNote('wikia', requests, { ...note, by: { wiki: 'wikib', userId: '5', name: 'Eve' } });
  await expect(abroad).rejects.toMatchObject({ code: 'permission_denied' });
  expect(sent).toEqual([]);
  await leaveNote('wikia', requests, { ...note, by: { wiki: 'wikia', userId: '5', name: 'Alice' } });
  expect(sent).toEqual([{ ...note, by: '5' }]);
});
