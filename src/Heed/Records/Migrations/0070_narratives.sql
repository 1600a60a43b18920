-- Mentions that tell one story. The number of a narrative is that of the mention it began with; it never changes and is never given again.
CREATE TABLE narrative (
  id              BIGINT PRIMARY KEY,
  label           TEXT NOT NULL,              -- a few words three authors used; empty while there are none
  mentions        BIGINT NOT NULL,
  first_seen      BIGINT NOT NULL,            -- stream time
  last_seen       BIGINT NOT NULL,
  representatives TEXT NOT NULL,              -- numbers of mentions, comma between, the nearest to its middle first
  claim_id        BIGINT,                     -- the checked claim it repeats, if any
  merged_into     BIGINT                      -- the older narrative that took it up
);
CREATE INDEX narrative_last_seen ON narrative(last_seen);

-- Every mention that was looked at, with what was found out about it: enough to bring the memory of the worker back after a restart.
CREATE TABLE mention_narrative (
  mention_id    BIGINT PRIMARY KEY REFERENCES mention(id),
  narrative_id  BIGINT,                       -- a narrative, or the beginning of one; null: no words of meaning
  created_at    BIGINT NOT NULL,              -- as in mention
  copy_group    BIGINT NOT NULL,              -- the first mention with nearly these words
  distinct_text BIGINT NOT NULL,              -- 1: not word for word an earlier one
  claim_id      BIGINT
);
CREATE INDEX mention_narrative_narrative ON mention_narrative(narrative_id, created_at, mention_id);
CREATE INDEX mention_narrative_distinct ON mention_narrative(mention_id) WHERE distinct_text = 1;

CREATE TABLE narrative_state (
  id           BIGINT PRIMARY KEY CHECK (id = 1),
  read_through BIGINT NOT NULL,               -- the state holds the mentions up to this one; later ones are heard again from mention_narrative
  state        BLOB NOT NULL
);
