-- Tables of the extension Parley; sql/tables.json describes them.
CREATE TABLE /*_*/parley_event (
  pev_number INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  pev_timestamp BLOB NOT NULL,
  pev_kind BLOB NOT NULL,
  pev_data BLOB NOT NULL
);
CREATE INDEX pev_timestamp ON /*_*/parley_event (pev_timestamp);

CREATE TABLE /*_*/parley_revision (
  prv_rev INTEGER UNSIGNED NOT NULL,
  prv_edit_chat BLOB DEFAULT '' NOT NULL,
  prv_changed SMALLINT DEFAULT 0 NOT NULL,
  PRIMARY KEY (prv_rev)
);

CREATE TABLE /*_*/parley_participant (
  ppt_rev INTEGER UNSIGNED NOT NULL,
  ppt_wiki BLOB NOT NULL,
  ppt_user BLOB NOT NULL,
  ppt_name BLOB NOT NULL,
  ppt_share INTEGER UNSIGNED DEFAULT 0 NOT NULL,
  PRIMARY KEY (ppt_rev, ppt_wiki, ppt_user)
);
CREATE INDEX ppt_person ON /*_*/parley_participant (ppt_wiki, ppt_user, ppt_rev);

CREATE TABLE /*_*/parley_state (
  pst_name BLOB NOT NULL,
  pst_value BLOB DEFAULT '' NOT NULL,
  PRIMARY KEY (pst_name)
);
