// SPDX-License-Identifier: GPL-2.0-or-later
import { type ErrorCode, ParleyError } from '@parley/protocol/errors/codes.ts';
import { personKey } from '@parley/protocol/identity/person.ts';
import { type Admission, withinSchema } from '../identity/admission.ts';
import type { Admissions } from '../identity/admissions.ts';
import { isAnonymous } from '../identity/anonymous.ts';
import type { AccessDecision } from '../sync/access-change.ts';
import type { SyncServer } from '../sync/sync-server.ts';

/** What people have open. */
export type OpenConnections = Pick<SyncServer, 'revise'>;

export type AccessLooksDeps = {
  readonly sync: OpenConnections;
  readonly admissions: Pick<Admissions, 'of'>;
  /** What somebody may do could not be found out: it is tried again. */
  readonly failed: (error: unknown, people: number) => void;
};

/** Looks anew at what may be done on open connections. */
export type AccessLooks = {
  /** At those that this is about. Resolves when what was found holds on the connections. */
  look(isConcerned: (admission: Admission) => boolean): Promise<void>;
};

/** What somebody may do with a document now, or why they may not be there. */
type Answer =
  { readonly kind: 'may'; readonly now: Admission } | { readonly kind: 'may_not'; readonly code: ErrorCode };

type Question = Pick<Admission, 'person' | 'document'>;

/**
 * Asked for at once: enough for databases to answer many in one statement, few enough for a wiki whose people wait for its
 * answers too.
 */
const atOnce = 64;
/** How soon what failed is tried again, in milliseconds. */
const soonest = 1000;
const latest = 30_000;

const keep: AccessDecision = { kind: 'keep' };

/** One for each person in a document; readers without sign-in are all one. */
export function questionId({ person, document }: Question): string {
  return `${isAnonymous(person) ? 'anonymous' : personKey(person)} ${document}`;
}

/** Makes the one place where answers about access are carried to the connections of a process. */
export function createAccessLooks({ sync, admissions, failed }: AccessLooksDeps): AccessLooks {
  /** The newest look at each person in a document, as long as it is under way: what an older one finds may be over. */
  const newest = new Map<string, number>();
  let looks = 0;
  let answers = new Map<string, Answer>();
  let carried: Promise<void> = Promise.resolve();

  /** What is found in one turn of the event loop is carried over together: each time all connections are gone through. */
  const carry = (id: string, answer: Answer): void => {
    if (answers.size === 0) {
      carried = new Promise((resolve) => {
        setImmediate(() => {
          const found = answers;
          answers = new Map();
          sync.revise((present) => decisionFor(present, found.get(questionId(present))));
          resolve();
        });
      });
    }
    answers.set(id, answer);
  };

  /** Asks for each, some at a time; gives those that nothing was found out about, and why. */
  const ask = async (questions: ReadonlyMap<string, Question>, look: number) => {
    const unanswered = new Map<string, Question>();
    let reason: unknown;
    const isNewest = (id: string): boolean => newest.get(id) === look;
    const left = questions.entries();
    const work = async (): Promise<void> => {
      for (const [id, question] of left) {
        if (!isNewest(id)) continue;
        try {
          const answer = await answerTo(question, admissions);
          if (!isNewest(id)) continue;
          newest.delete(id);
          carry(id, answer);
        } catch (error) {
          reason = error;
          unanswered.set(id, question);
        }
      }
    };
    await Promise.all(Array.from({ length: Math.min(atOnce, questions.size) }, work));
    await carried;
    return { unanswered, reason };
  };

  return {
    look: async (isConcerned) => {
      const look = (looks += 1);
      const open = new Map<string, Question>();
      sync.revise((admission) => {
        if (isConcerned(admission)) open.set(questionId(admission), admission);
        return keep;
      });
      let questions: ReadonlyMap<string, Question> = open;
      for (const id of questions.keys()) newest.set(id, look);
      for (let wait = soonest; questions.size > 0; wait = Math.min(2 * wait, latest)) {
        const { unanswered, reason } = await ask(questions, look);
        questions = unanswered;
        if (questions.size === 0) return;
        failed(reason, questions.size);
        await new Promise((resolve) => setTimeout(resolve, wait).unref());
      }
    },
  };
}

async function answerTo({ person, document }: Question, admissions: AccessLooksDeps['admissions']): Promise<Answer> {
  try {
    const now = await admissions.of({ person: isAnonymous(person) ? undefined : person, document });
    return { kind: 'may', now };
  } catch (error) {
    if (error instanceof ParleyError) return { kind: 'may_not', code: error.code };
    throw error;
  }
}

/** What an answer means for one connection: somebody may have the same document open twice, with editors of two ages. */
function decisionFor(present: Admission, answer: Answer | undefined): AccessDecision {
  if (answer === undefined) return keep;
  if (answer.kind === 'may_not') return { kind: 'end', code: answer.code };
  const { roles, rights, validUntil } = answer.now;
  // An old editor does not become new by a change of rights.
  const { readOnly: before, validUntil: _over, ...unchanged } = present;
  const readOnly = answer.now.readOnly ?? (before === 'schema_outdated' ? before : undefined);
  const admission = withinSchema({
    ...unchanged,
    roles,
    rights,
    ...(readOnly === undefined ? {} : { readOnly }),
    ...(validUntil === undefined ? {} : { validUntil }),
  });
  return sameAccess(present, admission) ? keep : { kind: 'change', admission };
}

function sameAccess(one: Admission, other: Admission): boolean {
  const parts = ({ roles, rights, readOnly }: Admission) => JSON.stringify([roles, rights, readOnly]);
  return parts(one) === parts(other);
}
