// SPDX-License-Identifier: GPL-2.0-or-later
import type { ModerationStep } from '../../chat/moderation/deciding.ts';
import type { Moderation } from '../../chat/moderation/moderation.ts';
import type { Cluster } from '../../cluster/cluster.ts';
import type { Person } from '@parley/protocol/identity/person.ts';
import type { SignIn } from '../../identity/signed-in.ts';
import { rememberUsedTokens, shareUsedTokens, type UsedTokens } from '../../identity/used-tokens.ts';
import type { Logger } from '../../observability/logger.ts';
import type { WikiChange } from '../../wiki/port.ts';
import type { EmbeddedWiki } from '../../wiki/embedded/embedded-wiki.ts';
import type { Sides } from '../sides.ts';

/** What nodes tell each other besides documents. */
const topics = { change: 'wiki-change', moderation: 'moderation', signedOut: 'signed-out' } as const;
const connectedQuestion = 'connected';
const yes = Uint8Array.of(1);
const no = Uint8Array.of(0);

/** Brings what happens on a wiki to the other nodes, and what they tell of it to the features here. */
export function shareChanges(
  cluster: Pick<Cluster, 'announce' | 'onAnnounced' | 'onReunited'>,
  sides: Sides,
  log: Logger,
): void {
  let retelling = false;
  const retell = (wiki: EmbeddedWiki, change: WikiChange): void => {
    retelling = true;
    try {
      wiki.retell(change);
    } finally {
      retelling = false;
    }
  };
  for (const { kind } of sides.all) {
    kind.wiki.onChange((change) => {
      if (!retelling) cluster.announce(topics.change, { wiki: kind.wiki.id, change });
    });
  }
  cluster.onAnnounced(topics.change, (message) => {
    const { wiki, change } = message as { readonly wiki: string; readonly change: WikiChange };
    const kind = sides.find(wiki)?.kind;
    switch (kind?.kind) {
      case 'embedded':
        retell(kind.wiki, change);
        return;
      case 'mediawiki':
        // The wiki's own events say more: what was remembered of it is put right first.
        kind.wiki.events
          .ask()
          .catch((error: unknown) => log.debug({ err: error, wiki }, 'the wiki could not be asked'));
        return;
      case undefined:
        return;
      default:
        kind satisfies never;
    }
  });
  cluster.onReunited(() => {
    // Blocks and protections may have been missed. A wiki elsewhere is asked for what happened, by its numbers.
    for (const { kind } of sides.all) if (kind.kind === 'embedded') retell(kind.wiki, { kind: 'access' });
  });
}

/** Tells the other nodes what moderators decide here. */
export function tellModeration(cluster: Cluster): (step: ModerationStep) => void {
  return (step) => cluster.announce(topics.moderation, step);
}

/** Lets what moderators decide on other nodes hold here. */
export function followModeration(cluster: Cluster, moderation: Moderation, log: Logger): void {
  cluster.onAnnounced(topics.moderation, (step) => moderation.follow(step as ModerationStep));
  const reload = (): void => {
    moderation.reload().catch((error: unknown) => log.error({ err: error }, 'decisions could not be read anew'));
  };
  cluster.onReunited(reload);
  // What was decided between the first reading and now, too.
  reload();
}

/** Ends what a sign-in that is over has open on any node. */
export function shareSignOuts(
  cluster: Pick<Cluster, 'announce' | 'onAnnounced'>,
  end: (signIn: SignIn) => void,
): (signIn: SignIn) => void {
  cluster.onAnnounced(topics.signedOut, (message) => {
    // A node of the release before says the person alone: all they have open ends.
    const { signIn, ...person } = message as Person & Pick<SignIn, 'signIn'>;
    end({ person, ...(signIn === undefined ? {} : { signIn }) });
  });
  return (over) => {
    end(over);
    cluster.announce(topics.signedOut, { ...over.person, signIn: over.signIn });
  };
}

/** Whether somebody is connected to any node. A node that does not answer says nothing. */
export function askConnected(
  cluster: Cluster,
  here: (personKey: string) => boolean,
): (personKey: string) => Promise<boolean> {
  cluster.answer(connectedQuestion, async (key) => (here(Buffer.from(key).toString('utf8')) ? yes : no));
  return async (key) => {
    if (here(key)) return true;
    const question = Buffer.from(key, 'utf8');
    const answers = cluster
      .others()
      .map(async (node) => cluster.ask(node, connectedQuestion, question).catch(() => no));
    return (await Promise.all(answers)).some((answer) => answer[0] === 1);
  };
}

/** Lets a token be used once on all nodes together. While Redis is away each node knows its own only. */
export function usedOnAnyNode(cluster: Cluster): UsedTokens {
  return shareUsedTokens(rememberUsedTokens(), (id, left) => cluster.first(`token:${id}`, left));
}
