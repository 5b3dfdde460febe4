-- Where people were who signed in to Parley lately; sql/addresses.json describes it.
CREATE TABLE /*_*/parley_address (
  pad_user VARBINARY(64) NOT NULL,
  pad_address VARBINARY(35) NOT NULL,
  pad_timestamp BINARY(14) NOT NULL,
  INDEX pad_address (pad_address),
  INDEX pad_timestamp (pad_timestamp),
  PRIMARY KEY (pad_user)
) /*$wgDBTableOptions*/;
