-- Tables of the extension Parley; sql/tables.json describes them.
CREATE TABLE parley_event (
  pev_number BIGSERIAL NOT NULL,
  pev_timestamp TIMESTAMPTZ NOT NULL,
  pev_kind TEXT NOT NULL,
  pev_data TEXT NOT NULL,
  PRIMARY KEY (pev_number)
);
CREATE INDEX pev_timestamp ON parley_event (pev_timestamp);

CREATE TABLE parley_revision (
  prv_rev INT NOT NULL,
  prv_edit_chat TEXT DEFAULT '' NOT NULL,
  prv_changed SMALLINT DEFAULT 0 NOT NULL,
  PRIMARY KEY (prv_rev)
);

CREATE TABLE parley_participant (
  ppt_rev INT NOT NULL,
  ppt_wiki TEXT NOT NULL,
  ppt_user TEXT NOT NULL,
  ppt_name TEXT NOT NULL,
  ppt_share INT DEFAULT 0 NOT NULL,
  PRIMARY KEY (ppt_rev, ppt_wiki, ppt_user)
);
CREATE INDEX ppt_person ON parley_participant (ppt_wiki, ppt_user, ppt_rev);

CREATE TABLE parley_state (
  pst_name TEXT NOT NULL,
  pst_value TEXT DEFAULT '' NOT NULL,
  PRIMARY KEY (pst_name)
);
