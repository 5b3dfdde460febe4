// SPDX-License-Identifier: GPL-2.0-or-later
import type { EventReceiver } from '../http/wiki-event-routes.ts';
import type { TokenSignIns } from '../http/session-routes.ts';
import type { Features } from './features.ts';
import { mediawikiOf, type Sides } from './sides.ts';

/** Sign-ins by the tokens of the wikis elsewhere. */
export function createTokenSignIns({ wikiTokens, wikiSessions, sides }: Features): TokenSignIns {
  return {
    signIn: async (given) => {
      const { wiki, person, roles, rights } = await wikiTokens.redeem(given);
      mediawikiOf(sides, wiki)?.signedIn(person);
      return { session: await wikiSessions.begin(person, roles), wiki, person, roles, rights };
    },
    signOut: (session) => wikiSessions.end(session),
    rolesOf: async (person) => {
      // What somebody is does not depend on a page.
      const access = await sides.find(person.wiki)?.wiki.access(person, { title: '', latestRevision: 0 });
      return access?.roles ?? [];
    },
  };
}

/** Who takes what a wiki tells. */
export function eventReceiverOf(sides: Sides, wiki: string): EventReceiver | undefined {
  const mediawiki = mediawikiOf(sides, wiki);
  return (
    mediawiki && {
      signed: (key, text, signature) => mediawiki.secrets.signed(key, text, signature),
      receive: (events) => mediawiki.events.receive(events),
    }
  );
}
