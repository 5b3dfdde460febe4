// SPDX-License-Identifier: GPL-2.0-or-later
import type { HelpRequest } from '@parley/protocol/help/request.ts';
import { helpField, helpRequestKey } from '@parley/protocol/help/request.ts';
import { deskRequestsField, type DeskRequest } from '@parley/protocol/help/desk.ts';
import type { Person } from '@parley/protocol/identity/person.ts';
import { pino } from 'pino';
import type { Admission } from '../../identity/admission.ts';
import { type Database, openDatabase } from '../../storage/database.ts';
import type { Question } from '../asking.ts';
import { createLiveHelp, type LiveHelp } from '../live-help.ts';
import type { Channel } from '../ports.ts';
import { type HelpSettings, standardHelpSettings } from '../settings.ts';
import { createFakeConversations } from './fake-conversations.ts';
import { type FakeFeed, type FakeMember, openFakeFeed } from './fake-feed.ts';
import { createFakeWiki, type FakeWiki } from './fake-wiki.ts';

export function person(name: string): Person {
  return { wiki: 'demo', userId: name.toLowerCase(), name };
}

/** Live help over a database in memory, with a clock and a wiki that only the test moves. */
export type HelpSetting = {
  readonly help: LiveHelp;
  readonly wiki: FakeWiki;
  readonly db: Database;
  readonly clock: { now(): number };
  /** Who became a mentor or is one no longer, in order. */
  readonly mentorsTold: string[];
  readonly banned: Set<string>;
  readonly reported: string[];
  /** Lets time pass, with a sweep each second. */
  pass(seconds: number): Promise<void>;
  /** Lets time pass at once, as while a server does not run. */
  skip(seconds: number): void;
  /** The same data under another server. */
  another(): Promise<HelpSetting>;
  ask(name: string, text?: string, more?: Partial<Question>): Promise<string>;
  /** A helper at the desk. */
  atDesk(name: string): Promise<FakeMember>;
  /** The desk as helpers see it. */
  desk(): Promise<readonly DeskRequest[]>;
  enter(name: string, request: string): Promise<FakeMember>;
  request(id: string): Promise<HelpRequest>;
  stop(): Promise<void>;
};

export type HelpSettingOptions = {
  readonly settings?: Partial<HelpSettings>;
  readonly channels?: readonly Channel[];
  readonly shared?: { readonly db: Database; readonly wiki: FakeWiki; readonly time: { now: number } };
};

const deskName = 'desk:demo:main';
const start = Date.UTC(2026, 10, 22, 14, 5);

export async function createHelpSetting(options: HelpSettingOptions = {}): Promise<HelpSetting> {
  const time = options.shared?.time ?? { now: start };
  const clock = { now: () => time.now };
  const db = options.shared?.db ?? (await openDatabase(':memory:'));
  const wiki = options.shared?.wiki ?? createFakeWiki('demo', clock.now);
  const mentorsTold: string[] = [];
  const banned = new Set<string>();
  const reported: string[] = [];
  const help = createLiveHelp({
    wiki,
    db,
    settings: { ...standardHelpSettings, ...options.settings },
    logger: pino({ level: process.env['HELP_LOG'] ?? 'silent' }),
    clock,
    channels: options.channels ?? [],
    moderation: {
      isBanned: ({ name }) => banned.has(name),
      report: async ({ message }) => {
        reported.push(message.text);
        return 'receipt';
      },
    },
    conversations: createFakeConversations,
    isEditOf: async (_page, document) => document.startsWith('edit:demo:'),
    isKnown: async () => true,
    mentorsChanged: (people) => mentorsTold.push(...people.map(({ name }) => name)),
  });
  const feeds = new Map<string, FakeFeed>();
  const feed = async (name: string): Promise<FakeFeed> => {
    const known = feeds.get(name);
    if (known !== undefined && known.feed.members.size > 0) return known;
    const opened = await openFakeFeed(name === deskName ? help.desk : help.conversation, name);
    feeds.set(name, opened);
    return opened;
  };
  const admissionOf = async (name: string, document: string): Promise<Admission> => {
    const who = person(name);
    const access = await wiki.access(who, { title: '', latestRevision: 0 });
    const [kind, , key = ''] = document.split(':');
    const entry = await help.doors.enter({ kind: kind === 'desk' ? 'desk' : 'help', wiki: 'demo', key }, who, access);
    return { person: who, document, ...entry };
  };
  const setting: HelpSetting = {
    help,
    wiki,
    db,
    clock,
    mentorsTold,
    banned,
    reported,
    async pass(seconds) {
      for (let second = 0; second < seconds; second += 1) {
        time.now += 1000;
        await help.sweep();
      }
      await help.settled();
    },
    skip: (seconds) => {
      time.now += seconds * 1000;
    },
    another: () => createHelpSetting({ ...options, shared: { db, wiki, time } }),
    ask: async (name, text = 'How do I cite a book?', more = {}) => {
      const question = {
        id: `q${Math.random().toString(36).slice(2)}`,
        text,
        cause: 'button',
        language: 'en',
      } as const;
      return (await help.ask(person(name), { mayLeave: false, ...question, ...more })).request;
    },
    async atDesk(name) {
      wiki.helper(person(name));
      const member = (await feed(deskName)).join(await admissionOf(name, deskName));
      await help.settled();
      return member;
    },
    async desk() {
      await help.settled();
      return [...(await feed(deskName)).doc.getMap<DeskRequest>(deskRequestsField).values()];
    },
    async enter(name, request) {
      const document = `help:demo:${request}`;
      const member = (await feed(document)).join(await admissionOf(name, document));
      await help.settled();
      return member;
    },
    async request(id) {
      await help.settled();
      const view = (await feed(`help:demo:${id}`)).doc.getMap<HelpRequest>(helpField).get(helpRequestKey);
      if (view === undefined) throw new Error('The request shows nothing.');
      return view;
    },
    async stop() {
      help.stop();
      await help.settled();
      if (options.shared === undefined) await db.destroy();
    },
  };
  return setting;
}
