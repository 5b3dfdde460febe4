// SPDX-License-Identifier: GPL-2.0-or-later
import type { Tables } from '../tables/tables.ts';

/** How a table moves: by the columns of its key, in whose order its rows are read. */
type Transferred = { readonly key: readonly string[]; /** The column that counts up. */ readonly counts?: string };

/** What does not move: it is made anew, or belongs to processes that run. */
type LeftBehind = 'chat_search' | 'readiness' | 'cluster_nodes' | 'cluster_beats' | 'cluster_leases';

/** Every table whose rows move, those that others refer to first. */
export const transferredTables: Readonly<Record<Exclude<keyof Tables, LeftBehind>, Transferred>> = {
  installation: { key: ['name'] },
  people: { key: ['id'], counts: 'id' },
  sign_ins: { key: ['name_key'] },
  wiki_pages: { key: ['id'], counts: 'id' },
  wiki_revisions: { key: ['id'], counts: 'id' },
  wiki_links: { key: ['page_id', 'target'] },
  wiki_categories: { key: ['page_id', 'category'] },
  wiki_properties: { key: ['page_id', 'position'] },
  wiki_blocks: { key: ['person'] },
  wiki_events: { key: ['wiki'] },
  wiki_sessions: { key: ['session_hash'] },
  page_keys: { key: ['wiki', 'page_key'] },
  edit_sessions: { key: ['wiki', 'page_key'] },
  session_people: { key: ['wiki', 'page_key', 'person_key'] },
  chat_conversations: { key: ['id'], counts: 'id' },
  chat_messages: { key: ['seq'], counts: 'seq' },
  chat_commands: { key: ['conversation', 'person_key', 'command'] },
  chat_reactions: { key: ['seq'], counts: 'seq' },
  chat_read: { key: ['conversation', 'person_key'] },
  moderation_actions: { key: ['seq'], counts: 'seq' },
  moderation_reports: { key: ['seq'], counts: 'seq' },
  help_requests: { key: ['seq'], counts: 'seq' },
  help_last_asked: { key: ['wiki', 'asker_key'] },
  help_helpers: { key: ['wiki', 'person_key'] },
  help_notices: { key: ['seq'], counts: 'seq' },
  help_figures: { key: ['seq'], counts: 'seq' },
  client_ids: { key: ['document', 'client_id'] },
  journal: { key: ['sequence'], counts: 'sequence' },
};
