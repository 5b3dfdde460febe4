// SPDX-License-Identifier: GPL-2.0-or-later
import type { Message } from '@parley/protocol/chat/message.ts';
import '../elements/room.ts';
import type { ParleyRoom } from '../elements/room.ts';
import '../i18n/catalogue.ts';
import { direction } from '../i18n/direction.ts';
import { useLanguage } from '../i18n/messages.ts';
import '../styles/base.css';
import '../styles/tokens.css';
import { FakeFeed } from './fake-feed.ts';

/** A page with one room over a conversation in memory, which tests reach through `window.harness`. */
const alice = { wiki: 'demo', userId: '1', name: 'Alice' };
const bob = { wiki: 'demo', userId: '2', name: 'Bob Weaver' };

export type Harness = {
  readonly feed: FakeFeed;
  readonly connection: ReturnType<FakeFeed['connectionOf']>;
  readonly room: ParleyRoom;
  readonly events: { readonly name: string; readonly detail: unknown }[];
  say(text: string, more?: Partial<Message>): string;
};

declare global {
  interface Window {
    harness: Harness;
  }
}

const settings = new URLSearchParams(location.search);
const language = settings.get('lang') ?? 'en';
document.documentElement.lang = language;
document.documentElement.dir = settings.get('dir') ?? direction(language);
if (settings.has('theme')) document.documentElement.dataset['theme'] = settings.get('theme') ?? '';
await useLanguage(language);

const kept = settings.get('kept') !== 'no';
const feed = new FakeFeed(kept);
feed.canPost = settings.get('read-only') === null;
feed.canModerate = settings.has('moderator');
const connection = feed.connectionOf(alice);
const room = document.createElement('parley-room') as ParleyRoom;
const events: { name: string; detail: unknown }[] = [];
let count = 0;

window.harness = {
  feed,
  connection,
  room,
  events,
  say(text, more = {}) {
    count += 1;
    const id = `said-${count}`;
    feed.add({ id, clientId: `c-${count}`, author: bob, at: Date.now(), text, reactions: {}, ...more });
    return id;
  },
};

for (const name of [
  'parley-anchor',
  'parley-unread',
  'parley-arrived',
  'parley-leave',
  'parley-accept',
  'parley-moderate',
]) {
  room.addEventListener(name, (event) => {
    events.push({ name, detail: event instanceof CustomEvent ? event.detail : undefined });
  });
}

room.kept = kept;
room.heading = settings.get('heading') ?? 'Edit chat';
room.document = kept ? 'edit-chat:demo:p1' : 'room:demo:p1';
room.context = { wiki: 'demo', title: 'Orb-weaver', person: settings.has('signed-out') ? null : alice };
room.searchPages = async (words) =>
  ['Orb-weaver', 'Spider silk', 'Silk'].filter((title) => title.toLowerCase().includes(words.toLowerCase()));
room.connection = connection;
document.querySelector('main')?.append(room);
