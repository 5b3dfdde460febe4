// SPDX-License-Identifier: GPL-2.0-or-later
// @vitest-environment jsdom
import type { Message } from '@parley/protocol/chat/message.ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { embeddedHost } from '../host/embedded-host.ts';
import { useHost } from '../host/host.ts';
import { Notifier, type Notice } from './notifier.ts';

const room = { document: 'room:demo:p1', title: 'Orb-weaver' };
const secret: Message = {
  id: 'm1',
  clientId: 'c1',
  author: { wiki: 'demo', userId: '2', name: 'Bob' },
  at: 1,
  text: '@Alice the words of a room',
  reactions: {},
};

let shown: Notice[];
let made: unknown[][];

beforeEach(() => {
  shown = [];
  made = [];
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function withNotifications(refusing: boolean): void {
  class FakeNotification extends EventTarget {
    static readonly permission = 'granted';
    constructor(...given: unknown[]) {
      super();
      if (refusing) throw new TypeError('Illegal constructor');
      made.push(given);
    }
  }
  vi.stubGlobal('Notification', FakeNotification);
}

describe('a mention while the page is out of sight', () => {
  test('tells the system who and where, and keeps what was said to the page', () => {
    withNotifications(false);
    new Notifier((notice) => shown.push(notice)).arrived(room, [secret], 'Alice', false);
    expect(made).toHaveLength(1);
    expect(JSON.stringify(made)).not.toContain('the words of a room');
    expect(shown[0]?.text).toContain('the words of a room');
  });

  test('is shown in the page where the browser makes no notifications', () => {
    withNotifications(true);
    new Notifier((notice) => shown.push(notice)).arrived(room, [secret], 'Alice', false);
    expect(shown).toHaveLength(1);
  });
});

describe('somebody who chose on their wiki not to be told', () => {
  const told = () => {
    const notifier = new Notifier((notice) => shown.push(notice));
    notifier.arrived(room, [secret], 'Alice', false);
    return shown.splice(0).length === 1;
  };
  beforeEach(() => useHost({ ...embeddedHost, quiet: true }));
  afterEach(() => {
    useHost(embeddedHost);
    localStorage.clear();
  });

  test('is not told', () => {
    expect(told()).toBe(false);
    expect(new Notifier(() => undefined).quiet).toBe(true);
  });

  test('is told in a browser in which they chose otherwise, until they choose again', () => {
    new Notifier(() => undefined).setQuiet(false);
    expect(told()).toBe(true);
    new Notifier(() => undefined).setQuiet(true);
    expect(told()).toBe(false);
  });

  test('keeps their choice for a browser when the wiki says otherwise later', () => {
    useHost(embeddedHost);
    new Notifier(() => undefined).setQuiet(true);
    expect(told()).toBe(false);
    new Notifier(() => undefined).setQuiet(false);
    expect(told()).toBe(true);
  });
});
