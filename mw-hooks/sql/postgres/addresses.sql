-- Where people were who signed in to Parley lately; sql/addresses.json describes it.
CREATE TABLE parley_address (
  pad_user TEXT NOT NULL,
  pad_address TEXT NOT NULL,
  pad_timestamp TIMESTAMPTZ NOT NULL,
  PRIMARY KEY (pad_user)
);
CREATE INDEX pad_address ON parley_address (pad_address);
CREATE INDEX pad_timestamp ON parley_address (pad_timestamp);
