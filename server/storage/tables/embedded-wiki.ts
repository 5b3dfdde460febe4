// SPDX-License-Identifier: GPL-2.0-or-later
import type { ColumnType, Generated } from 'kysely';

type Fixed<T> = ColumnType<T, T, never>;

/** A page of the embedded wiki. Times are milliseconds since 1970. */
export type WikiPageTable = {
  id: Generated<number>;
  title: string;
  /** The title as it is compared when searching. */
  search_title: string;
  latest_revision: number;
  created_at: Fixed<number>;
  changed_at: number;
  /** Who may still edit: `moderator`, or nobody is kept out when null. */
  protection: string | null;
  protection_until: number | null;
};

export type WikiRevisionTable = {
  id: Generated<number>;
  page_id: Fixed<number>;
  /** 0 for the first revision of a page. */
  parent_id: Fixed<number>;
  at: Fixed<number>;
  author_wiki: string;
  author_id: string;
  author_name: string;
  author_central: string | null;
  summary: string;
  /** Canonical HTML of the page schema. */
  html: Fixed<string>;
  bytes: Fixed<number>;
  edit_chat: Fixed<string | null>;
  /** JSON: `[{person, share}]`. */
  co_authors: Fixed<string>;
};

/** Links of the newest revisions. */
export type WikiLinkTable = { page_id: number; target: string };

/** Categories of the newest revisions, with the prefix. */
export type WikiCategoryTable = { page_id: number; category: string; sort_key: string };

/** Properties of the newest revisions: `chatroom`, `chathost`, `hiddencat`. */
export type WikiPropertyTable = { page_id: number; position: number; name: string; content: string };

export type WikiBlockTable = {
  person: string;
  until: number | null;
  reason: string;
  at: number;
};

/** What the embedded wiki keeps. */
export type EmbeddedWikiTables = {
  wiki_pages: WikiPageTable;
  wiki_revisions: WikiRevisionTable;
  wiki_links: WikiLinkTable;
  wiki_categories: WikiCategoryTable;
  wiki_properties: WikiPropertyTable;
  wiki_blocks: WikiBlockTable;
};
