-- Tables of the extension Parley; sql/tables.json describes them.
CREATE TABLE /*_*/parley_event (
  pev_number BIGINT UNSIGNED AUTO_INCREMENT NOT NULL,
  pev_timestamp BINARY(14) NOT NULL,
  pev_kind VARBINARY(32) NOT NULL,
  pev_data BLOB NOT NULL,
  INDEX pev_timestamp (pev_timestamp),
  PRIMARY KEY (pev_number)
) /*$wgDBTableOptions*/;

CREATE TABLE /*_*/parley_revision (
  prv_rev INT UNSIGNED NOT NULL,
  prv_edit_chat VARBINARY(255) DEFAULT '' NOT NULL,
  prv_changed TINYINT(1) DEFAULT 0 NOT NULL,
  PRIMARY KEY (prv_rev)
) /*$wgDBTableOptions*/;

CREATE TABLE /*_*/parley_participant (
  ppt_rev INT UNSIGNED NOT NULL,
  ppt_wiki VARBINARY(32) NOT NULL,
  ppt_user VARBINARY(64) NOT NULL,
  ppt_name VARBINARY(255) NOT NULL,
  ppt_share INT UNSIGNED DEFAULT 0 NOT NULL,
  INDEX ppt_person (ppt_wiki, ppt_user, ppt_rev),
  PRIMARY KEY (ppt_rev, ppt_wiki, ppt_user)
) /*$wgDBTableOptions*/;

CREATE TABLE /*_*/parley_state (
  pst_name VARBINARY(32) NOT NULL,
  pst_value VARBINARY(255) DEFAULT '' NOT NULL,
  PRIMARY KEY (pst_name)
) /*$wgDBTableOptions*/;
