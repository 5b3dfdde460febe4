// SPDX-License-Identifier: GPL-2.0-or-later
import type { Migration } from 'kysely/migration';
import * as journal from './0001-journal.ts';
import * as chat from './0002-chat.ts';
import * as embeddedWiki from './0003-embedded-wiki.ts';
import * as editSessions from './0004-edit-sessions.ts';
import * as identity from './0005-identity.ts';
import * as moderation from './0006-moderation.ts';
import * as readiness from './0007-readiness.ts';
import * as signInsPerson from './0008-sign-ins-person.ts';
import * as severalWikis from './0009-several-wikis.ts';
import * as help from './0010-help.ts';
import * as sessionMode from './0011-session-mode.ts';
import * as installation from './0012-installation.ts';
import * as oneQuestionAtATime from './0013-one-question-at-a-time.ts';
import * as nodeReleases from './0014-node-releases.ts';

/**
 * Every migration by its name, in order. A migration that was released never changes. Nodes of the release before go on with
 * the tables that a newer one made, so a migration only adds; one that they cannot live with has a name that ends in
 * `-breaks`, and comes a release after nothing needs what it takes away.
 */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-journal': journal,
  '0002-chat': chat,
  '0003-embedded-wiki': embeddedWiki,
  '0004-edit-sessions': editSessions,
  '0005-identity': identity,
  '0006-moderation': moderation,
  '0007-readiness': readiness,
  '0008-sign-ins-person': signInsPerson,
  '0009-several-wikis': severalWikis,
  '0010-help': help,
  '0011-session-mode': sessionMode,
  '0012-installation': installation,
  '0013-one-question-at-a-time': oneQuestionAtATime,
  '0014-node-releases': nodeReleases,
};
