// SPDX-License-Identifier: GPL-2.0-or-later
import { accountKey } from '@parley/protocol/identity/person.ts';
import type { Cluster } from '../cluster/cluster.ts';
import { isAnonymous } from '../identity/anonymous.ts';
import type { SignIns } from '../identity/sign-ins.ts';
import type { SignIn } from '../identity/signed-in.ts';
import type { AccessDecision } from '../sync/access-change.ts';
import type { OpenConnections } from './access-looks.ts';
import { repeat } from './repeat.ts';

export type SignInWatchDeps = {
  readonly sync: OpenConnections;
  readonly signIns: Pick<SignIns, 'over'>;
  /** The wiki that the sign-ins are of. */
  readonly wiki: string;
};

/** How often all that is open is looked at, in milliseconds. */
const lookEvery = 60_000;

const keep: AccessDecision = { kind: 'keep' };

/** Ends what a sign-in has open; everything of its person, where it is not said which sign-in it is. */
export function endConnections(sync: OpenConnections, { person, signIn }: SignIn): void {
  const key = accountKey(person);
  sync.revise((open) => {
    const isOther = signIn !== undefined && open.signIn !== undefined && open.signIn !== signIn;
    return accountKey(open.person) === key && !isOther ? { kind: 'end', code: 'not_signed_in' } : keep;
  });
}

/**
 * Ends what is open of sign-ins that are over. They end at once where somebody signs out; this is for a node that was not
 * told, and for those who stayed away too long.
 */
export async function endOverSignIns({ sync, signIns, wiki }: SignInWatchDeps): Promise<void> {
  const open = new Map<string, SignIn>();
  const idOf = ({ person, signIn = '' }: SignIn): string => `${accountKey(person)} ${signIn}`;
  sync.revise((admission) => {
    const { person } = admission;
    if (person.wiki === wiki && !isAnonymous(person)) open.set(idOf(admission), admission);
    return keep;
  });
  if (open.size === 0) return;
  const over = new Set((await signIns.over([...open.values()])).map(idOf));
  if (over.size === 0) return;
  sync.revise((admission) => (over.has(idOf(admission)) ? { kind: 'end', code: 'not_signed_in' } : keep));
}

/** Looks now and then for sign-ins that are over, and whenever this node may not have been told. */
export function watchSignIns(
  deps: SignInWatchDeps & {
    readonly cluster: Pick<Cluster, 'onReunited'> | undefined;
    readonly failed: (error: unknown) => void;
  },
): { stop(): void } {
  deps.cluster?.onReunited(() => void endOverSignIns(deps).catch(deps.failed));
  return repeat(lookEvery, () => endOverSignIns(deps), deps.failed);
}
