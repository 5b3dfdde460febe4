// SPDX-License-Identifier: GPL-2.0-or-later
import type { ChatTables } from './chat.ts';
import type { EditingTables } from './editing.ts';
import type { EmbeddedWikiTables } from './embedded-wiki.ts';
import type { HelpTables } from './help.ts';
import type { IdentityTables } from './identity.ts';
import type { InstallationTables } from './installation.ts';
import type { JournalTables } from './journal.ts';
import type { MediaWikiTables } from './mediawiki.ts';
import type { ModerationTables } from './moderation.ts';
import type { ReadinessTables } from './readiness.ts';

/** All tables. Each feature adds its own file under `tables/`. */
export type Tables = JournalTables &
  ChatTables &
  EmbeddedWikiTables &
  EditingTables &
  IdentityTables &
  ModerationTables &
  InstallationTables &
  HelpTables &
  MediaWikiTables &
  ReadinessTables;
