// SPDX-License-Identifier: GPL-2.0-or-later
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ParleyError } from '@parley/protocol/errors/codes.ts';
import type { Admission } from '../identity/admission.ts';
import { anonymousPerson } from '../identity/anonymous.ts';
import type { AccessChange } from '../sync/access-change.ts';
import { type AccessLooks, createAccessLooks } from './access-looks.ts';

type Question = { readonly userId: string | undefined; answer(now: Partial<Admission> | Error): void };

/** What each person has open, as it is now; `undefined` for what was ended. */
let open: (Admission | undefined)[];
/** What was asked and is not answered yet. */
let asked: Question[];
let most: number;
let failures: number[];
let looks: AccessLooks;

const readOnly = { readOnly: 'blocked', rights: [] } as const;

function admission(userId: string, more: Partial<Admission> = {}): Admission {
  const person = { wiki: 'demo', userId, name: `Person ${userId}` };
  return { person, roles: [], rights: ['parley-edit'], document: 'edit:demo:p1.0', ...more };
}

function carry(change: AccessChange): void {
  open = open.map((one) => {
    const decision = one === undefined ? ({ kind: 'keep' } as const) : change(one);
    if (decision.kind === 'keep') return one;
    return decision.kind === 'change' ? decision.admission : undefined;
  });
}

/** Answers all that is asked, also what is asked thereupon. */
async function answerAll(now: Partial<Admission> | Error): Promise<void> {
  for (let turn = asked.splice(0); turn.length > 0; turn = asked.splice(0)) {
    for (const question of turn) question.answer(now);
    await turns();
  }
}

async function turns(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

const present = (): readonly Admission[] => open.filter((one) => one !== undefined);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  asked = [];
  most = 0;
  failures = [];
  looks = createAccessLooks({
    sync: { revise: carry },
    admissions: {
      of: ({ person, document }) =>
        new Promise((resolve, reject) => {
          const answer: Question['answer'] = (now) => {
            if (now instanceof Error) reject(now);
            else resolve({ ...admission(person?.userId ?? '0'), document, ...now });
          };
          asked.push({ userId: person?.userId, answer });
          most = Math.max(most, asked.length);
        }),
    },
    failed: (_error, people) => failures.push(people),
  });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('What people may do is looked at anew', () => {
  test('for many at a time, but never for all at once', async () => {
    open = Array.from({ length: 1000 }, (_, index) => admission(String(index)));
    const done = looks.look(() => true);
    await answerAll(readOnly);
    await done;
    expect(open.every((one) => one?.readOnly === 'blocked')).toBe(true);
    expect(most).toBeGreaterThan(10);
    expect(most).toBeLessThan(100);
  });

  test('once for all readers without sign-in of a document', async () => {
    const reader = () => admission('', { person: anonymousPerson('demo'), readOnly: 'not_signed_in', rights: [] });
    open = [reader(), reader(), reader()];
    const done = looks.look(() => true);
    expect(asked.map(({ userId }) => userId)).toEqual([undefined]);
    await answerAll(new ParleyError('permission_denied'));
    await done;
    expect(present()).toEqual([]);
  });

  test('and an answer from before a block does not let the person in again when it comes after it', async () => {
    open = [admission('1'), admission('2')];
    const everybody = looks.look(() => true);
    const [slow, other] = asked.splice(0);
    const block = looks.look(({ person }) => person.userId === '1');
    await answerAll(readOnly);
    await block;
    slow?.answer({});
    other?.answer({});
    await everybody;
    expect(open.map((each) => each?.readOnly)).toEqual(['blocked', undefined]);
  });

  test('and an end of a block that follows at once holds', async () => {
    open = [admission('1')];
    const block = looks.look(() => true);
    const [first] = asked.splice(0);
    first?.answer(readOnly);
    const unblock = looks.look(() => true);
    await answerAll({});
    await Promise.all([block, unblock]);
    expect(open[0]?.readOnly).toBeUndefined();
  });

  test('with each connection keeping the age of its editor, and its sign-in', async () => {
    open = [
      admission('1', { schema: 1, readOnly: 'schema_outdated', signIn: 'a' }),
      admission('1', { schema: 99, signIn: 'b' }),
    ];
    const done = looks.look(() => true);
    await answerAll({ roles: ['moderator'] });
    await done;
    expect(open).toMatchObject([
      { schema: 1, readOnly: 'schema_outdated', signIn: 'a', roles: ['moderator'] },
      { schema: 99, signIn: 'b', roles: ['moderator'] },
    ]);
    expect(open[1]?.readOnly).toBeUndefined();
  });

  test('again a little later for those of whom nothing was found out, while it holds for the others', async () => {
    open = [admission('1'), admission('2')];
    const done = looks.look(() => true);
    const [failing, answered] = asked.splice(0);
    failing?.answer(new Error('the database is away'));
    answered?.answer(readOnly);
    await turns();
    expect(open.map((one) => one?.readOnly)).toEqual([undefined, 'blocked']);
    expect(failures).toEqual([1]);
    await vi.runAllTimersAsync();
    await answerAll(readOnly);
    await done;
    expect(open.map((one) => one?.readOnly)).toEqual(['blocked', 'blocked']);
  });
});
