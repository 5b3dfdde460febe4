// SPDX-License-Identifier: GPL-2.0-or-later
import { expect, test } from 'vitest';
import { createHelpConversations } from './help-conversations.ts';
import { createRoomStores } from './rooms/room-stores.ts';
import { openFakeFeed } from './testing/fake-feed.ts';
import { admitted, silent } from './testing/people.ts';

test('A conversation that has ended goes when everybody left, but not while all are about to move elsewhere', async () => {
  const stores = createRoomStores(0);
  const { handler } = createHelpConversations({
    requests: {
      firstMessage: async () => undefined,
      mayGo: () => true,
      over: () => undefined,
      editOf: () => undefined,
    },
    logger: silent,
    stores,
  });
  const words = () => [...stores.words(() => true)].map(({ name }) => name);
  const [left, cut] = [await openFakeFeed(handler, 'help:demo:h1'), await openFakeFeed(handler, 'help:demo:h2')];
  for (const feed of [left, cut]) {
    const ann = feed.join(admitted('Ann'));
    expect(await ann.send({ type: 'post', id: 'c1', text: 'thank you' })).toMatchObject({ type: 'ack' });
    if (feed === cut) stores.hold();
    ann.leave();
    handler.emptied(feed.feed);
  }
  expect(words()).toEqual([cut.feed.name]);
});
