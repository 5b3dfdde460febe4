// SPDX-License-Identifier: GPL-2.0-or-later
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SessionState } from '@parley/protocol/edit/frames.ts';
import { leavingLoses, noFacts, saveStateOf, withEvent, type SaveEvent } from './save-state.ts';

const alice = { wiki: 'demo', userId: '1', name: 'Alice' };
const online: SaveEvent = { type: 'status', status: { state: 'online' } };
const offline: SaveEvent = { type: 'status', status: { state: 'offline', since: 5 } };
const stopping: SaveEvent = { type: 'status', status: { state: 'stopping', since: 5 } };
const session = (rest: Partial<SessionState> = {}): SaveEvent => ({
  type: 'session',
  session: {
    type: 'session',
    mode: 'visual',
    hasSource: false,
    page: { title: 'Spider', key: 'p1' },
    baseRevision: 1,
    latestRevision: 1,
    unpublished: false,
    ...rest,
  },
});
const published = session({ published: { revision: 2, at: 99, by: alice } });

function after(...events: readonly SaveEvent[]) {
  return saveStateOf(events.reduce(withEvent, noFacts));
}

describe('the state of saving', () => {
  test('is opening until the text has arrived', () => {
    expect(after()).toEqual({ kind: 'opening' });
    expect(after(online)).toEqual({ kind: 'on-server' });
  });

  test('is saving from a keystroke until everything is acknowledged', () => {
    expect(after(online, { type: 'typed' })).toEqual({ kind: 'saving' });
    expect(after(online, { type: 'typed' }, { type: 'acknowledged' })).toEqual({ kind: 'on-server' });
  });

  test('is not published while words are on their way that were typed before it was told', () => {
    expect(after(online, { type: 'typed' }, published).kind).toBe('saving');
    expect(after(online, { type: 'typed' }, published, { type: 'acknowledged' }).kind).toBe('on-server');
    expect(after(online, { type: 'typed' }, { type: 'acknowledged' }, published).kind).toBe('published');
  });

  test('says offline, and whether something is only here', () => {
    expect(after(online, offline)).toEqual({ kind: 'offline', unsent: false, since: 5 });
    expect(after(online, offline, { type: 'typed' })).toEqual({ kind: 'offline', unsent: true, since: 5 });
    expect(after(online, { type: 'typed' }, offline)).toEqual({ kind: 'offline', unsent: true, since: 5 });
  });

  test('is not on the server again before what was typed offline is acknowledged', () => {
    expect(after(online, offline, { type: 'typed' }, online)).toEqual({ kind: 'saving' });
    expect(after(online, offline, { type: 'typed' }, online, { type: 'acknowledged' })).toEqual({ kind: 'on-server' });
  });

  test('tells a restart of the server without a scare, yet not as saved', () => {
    expect(after(online, stopping)).toEqual({ kind: 'on-server' });
    expect(after(online, { type: 'typed' }, stopping)).toEqual({ kind: 'saving' });
  });

  test('is published only while nobody has changed the text since', () => {
    expect(after(online, published)).toEqual({ kind: 'published', at: 99, by: alice });
    expect(after(online, published, { type: 'received' })).toEqual({ kind: 'on-server' });
    expect(after(online, published, { type: 'typed' }, { type: 'acknowledged' })).toEqual({ kind: 'on-server' });
    expect(after(online, published, session({ unpublished: true }))).toEqual({ kind: 'on-server' });
  });

  test('keeps the news of a publish that came before the first text', () => {
    expect(after(published, { type: 'received' }, online)).toEqual({ kind: 'published', at: 99, by: alice });
  });

  test('says why only reading is allowed, from the token or from the session', () => {
    const status: SaveEvent = { type: 'status', status: { state: 'online', readOnly: 'protected' } };
    expect(after(status)).toEqual({ kind: 'read-only', code: 'protected' });
    expect(after(online, session({ readOnly: 'blocked' }))).toEqual({ kind: 'read-only', code: 'blocked' });
  });

  test('lets a person write again when the session says that the reason is gone', () => {
    const status: SaveEvent = { type: 'status', status: { state: 'online', readOnly: 'protected' } };
    expect(after(status, session({ readOnly: 'protected' }), session())).toEqual({ kind: 'on-server' });
    expect(after(status, session(), status)).toEqual({ kind: 'read-only', code: 'protected' });
  });

  test('is failed until the server has kept it after all', () => {
    const failed: SaveEvent = { type: 'failed', code: 'storage_failed' };
    expect(after(online, { type: 'typed' }, failed)).toEqual({ kind: 'failed', code: 'storage_failed' });
    expect(after(online, { type: 'typed' }, failed, { type: 'acknowledged' })).toEqual({ kind: 'on-server' });
  });

  test('says unreachable when the server never answered, and only here when a reload brought words back', () => {
    expect(after(offline)).toEqual({ kind: 'unreachable' });
    expect(after({ type: 'opened', unsent: true }, offline)).toEqual({ kind: 'offline', unsent: true, since: 5 });
  });

  test('is on its way when the session ended with words unsent', () => {
    const over: SaveEvent = { type: 'status', status: { state: 'refused', code: 'session_over' } };
    expect(after(online, { type: 'typed' }, over)).toEqual({ kind: 'saving' });
  });

  test('never says on the server or published while something is unsent, whatever happens', () => {
    const code = 'storage_failed' as const;
    const anyEvent = fc.constantFrom<SaveEvent>(
      online,
      offline,
      stopping,
      published,
      session({ unpublished: true }),
      { type: 'typed' },
      { type: 'received' },
      { type: 'acknowledged' },
      { type: 'failed', code },
    );
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 30 }), (events) => {
        const facts = events.reduce(withEvent, noFacts);
        const state = saveStateOf(facts);
        if (!facts.unsent) return;
        expect(['on-server', 'published']).not.toContain(state.kind);
        expect(!facts.arrived || leavingLoses(state)).toBe(true);
      }),
      { seed: 3, numRuns: 1000 },
    );
  });
});
