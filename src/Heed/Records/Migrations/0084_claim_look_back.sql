-- Claims that earlier mentions are still to be held against, from the newest back. A row goes when all are done.
CREATE TABLE claim_look_back (
  claim_id   BIGINT PRIMARY KEY REFERENCES claim(id),
  through_id BIGINT NOT NULL,                 -- the last mention heard before the claim was asked about
  next_id    BIGINT NOT NULL                  -- mentions up to this one are not yet looked at
);
