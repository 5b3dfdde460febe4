-- Where people were who signed in to Parley lately; sql/addresses.json describes it.
CREATE TABLE /*_*/parley_address (
  pad_user BLOB NOT NULL,
  pad_address BLOB NOT NULL,
  pad_timestamp BLOB NOT NULL,
  PRIMARY KEY (pad_user)
);
CREATE INDEX pad_address ON /*_*/parley_address (pad_address);
CREATE INDEX pad_timestamp ON /*_*/parley_address (pad_timestamp);
