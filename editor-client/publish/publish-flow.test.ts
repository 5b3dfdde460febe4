// SPDX-License-Identifier: GPL-2.0-or-later
import { describe, expect, test } from 'vitest';
import { NetworkFailure } from '@parley/chat-ui/http/api-client.ts';
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import type { PendingChanges } from '@parley/protocol/http/api.ts';
import { PublishFlow, summaryBytesLeft, type PublishApi } from './publish-flow.ts';
import { WikiObjection } from './wiki-side.ts';

const bob = { wiki: 'demo', userId: '2', name: 'Bob' };
const changes: PendingChanges = {
  base: { revision: 4, html: '<p>Before.</p>' },
  draft: { html: '<p>After.</p>' },
  coAuthors: [],
};
const changedElsewhere: PendingChanges = {
  ...changes,
  latest: { revision: 5, html: '<p>Theirs.</p>', by: bob, at: 7, summary: 'x', mergeable: true },
};

function flowWith(api: Partial<PublishApi>, same = false) {
  const seen: string[] = [];
  const calls: unknown[] = [];
  const flow = new PublishFlow(
    {
      changes: api.changes ?? (async () => changes),
      publish: async (body) => {
        calls.push(body);
        return api.publish === undefined ? { revision: 5, at: 9 } : api.publish(body);
      },
      resolve: async (body) => {
        calls.push(body);
        return api.resolve?.(body);
      },
    },
    () => same,
    (step) => seen.push(step.kind),
  );
  return { flow, seen, calls };
}

describe('publishing', () => {
  test('reviews, publishes, and is done', async () => {
    const { flow, seen, calls } = flowWith({});
    await flow.load();
    await flow.publish('  Added a word.  ');
    expect(seen).toEqual(['loading', 'review', 'publishing', 'published']);
    expect(calls).toEqual([{ summary: 'Added a word.', baseRevision: 4 }]);
  });

  test('says when there is nothing to publish', async () => {
    const { flow } = flowWith({}, true);
    await flow.load();
    expect(flow.step).toEqual({ kind: 'nothing' });
  });

  test('goes back to the review with the reason when it failed', async () => {
    const { flow } = flowWith({
      publish: async () => {
        throw new ParleyError('protected');
      },
    });
    await flow.load();
    await flow.publish('');
    expect(flow.step).toEqual({ kind: 'review', changes, failure: 'protected' });
  });

  test('shows a conflict that arose in the last moment', async () => {
    let first = true;
    const { flow } = flowWith({
      changes: async () => {
        if (!first) return changedElsewhere;
        first = false;
        return changes;
      },
      publish: async () => {
        throw new ParleyError('edit_conflict');
      },
    });
    await flow.load();
    await flow.publish('');
    expect(flow.step).toMatchObject({ kind: 'conflict', failure: 'edit_conflict' });
  });

  test('settles a conflict and goes on to the review', async () => {
    let settled = false;
    const { flow, calls, seen } = flowWith({
      changes: async () => (settled ? changes : changedElsewhere),
      resolve: async () => {
        settled = true;
      },
    });
    await flow.load();
    await flow.publish('not yet');
    expect(calls).toEqual([]);
    await flow.resolve('merge');
    expect(calls).toEqual([{ choice: 'merge', latestRevision: 5 }]);
    expect(seen).toEqual(['loading', 'conflict', 'resolving', 'review']);
  });

  test('says that the server was not reached', async () => {
    const { flow } = flowWith({
      changes: async () => {
        throw new NetworkFailure('gone');
      },
    });
    await flow.load();
    expect(flow.step).toEqual({ kind: 'unavailable', failure: 'network' });
  });

  test('counts the bytes of a summary, and sends none that is too long', async () => {
    expect(summaryBytesLeft('abc ')).toBe(497);
    expect(summaryBytesLeft('蜘'.repeat(166))).toBe(2);
    expect(summaryBytesLeft('🕷'.repeat(126))).toBe(-4);
    const { flow, calls } = flowWith({});
    await flow.load();
    await flow.publish('x'.repeat(501));
    expect(calls).toEqual([]);
  });

  test('changes nothing any more after the person went away', async () => {
    const { flow, seen } = flowWith({});
    const loading = flow.load();
    flow.end();
    await loading;
    expect(seen).toEqual(['loading']);
  });
});

describe('publishing on a wiki that makes the revision itself', () => {
  test('comes back to the review with what the wiki objects to, and goes on with the answer', async () => {
    const objection = new WikiObjection({
      advice: 'Answer the question.',
      next: 'again',
      challenge: { id: '7', kind: 'text', prompt: '2 + 3' },
    });
    let tries = 0;
    const { flow, calls } = flowWith({
      publish: async () => {
        tries += 1;
        if (tries === 1) throw objection;
        return { revision: 5, at: 9 };
      },
    });
    await flow.load();
    await flow.publish('a', { options: { minor: true, watch: false } });
    expect(flow.step).toMatchObject({ kind: 'review', objection });
    await flow.publish('a', { answer: { id: '7', word: '5' } });
    expect(flow.step.kind).toBe('published');
    expect(calls).toEqual([
      { summary: 'a', baseRevision: 4, options: { minor: true, watch: false } },
      { summary: 'a', baseRevision: 4, answer: { id: '7', word: '5' } },
    ]);
  });
});
