// SPDX-License-Identifier: GPL-2.0-or-later

/** What a page key stands for, where the key alone does not say it: pages first named before they existed. */
export type PageKeyTable = {
  wiki: string;
  page_key: string;
  title: string;
  /** Null while the page does not exist. */
  page_id: number | null;
};

/** The edit session of a page: which CRDT is current, and how its draft stands to the wiki. */
export type EditSessionTable = {
  wiki: string;
  page_key: string;
  title: string;
  lineage: number;
  /** 1 once the current lineage has content. */
  seeded: number;
  base_revision: number;
  /** 1 while the draft differs from the revision it builds on. */
  unpublished: number;
  /** When the draft was last changed by a person; null while untouched. */
  changed_at: number | null;
  published_revision: number | null;
  published_at: number | null;
  /** JSON of a person. */
  published_by: string | null;
  /** JSON: what not to count as written in this session, by Yjs client id: `[[client, from, to]]`. */
  not_counted: string;
  /** `visual` or `source`: what people edit. */
  mode: string;
};

/** Who worked on the unpublished draft of a page. */
export type SessionPersonTable = {
  wiki: string;
  page_key: string;
  person_key: string;
  /** JSON of a person. */
  person: string;
  first_at: number;
  last_at: number;
};

/** What edit sessions keep. */
export type EditingTables = {
  page_keys: PageKeyTable;
  edit_sessions: EditSessionTable;
  session_people: SessionPersonTable;
};
