-- Claims about health that somebody checked. One that is removed stays as a row, so that what was written about it still leads somewhere.
CREATE TABLE claim (
  id          INTEGER PRIMARY KEY,
  external_id TEXT NOT NULL,                  -- as its list names it
  title       TEXT NOT NULL,                  -- the headline of the check
  claim       TEXT NOT NULL,                  -- what was said
  verdict     TEXT NOT NULL DEFAULT '',
  url         TEXT NOT NULL DEFAULT '',       -- where the check can be read
  by_name     TEXT NOT NULL,
  added_at    BIGINT NOT NULL,
  removed_at  BIGINT
);
CREATE UNIQUE INDEX claim_external ON claim(external_id) WHERE removed_at IS NULL;

-- Mentions that likely repeat a claim.
CREATE TABLE mention_claim (
  claim_id   BIGINT NOT NULL REFERENCES claim(id),
  created_at BIGINT NOT NULL,                 -- of the mention
  mention_id BIGINT NOT NULL REFERENCES mention(id),
  score      REAL NOT NULL,                   -- 0..1
  words      TEXT NOT NULL,                   -- the masked words that speak for it, one a line
  PRIMARY KEY (claim_id, created_at, mention_id)
);
CREATE INDEX mention_claim_mention ON mention_claim(mention_id);
