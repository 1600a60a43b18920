-- A query tried on what was heard and kept: progress is saved slice by slice, so that a restart goes on and a person can stop it.
CREATE TABLE back_test (
  id          INTEGER PRIMARY KEY,
  topic_id    BIGINT REFERENCES topic(id),    -- the topic it was written for, if any
  query       TEXT NOT NULL,                  -- as typed
  canonical   TEXT NOT NULL,                  -- judgements are counted over all tests of the same canonical query
  state       TEXT NOT NULL,                  -- running done cancelled
  revision    BIGINT NOT NULL DEFAULT 0,      -- moves with every slice: a slice counts once
  log_read    BIGINT NOT NULL,                -- offset in the post log
  log_start   BIGINT NOT NULL,
  log_end     BIGINT NOT NULL,
  stored_read BIGINT NOT NULL,                -- id of the last mention read
  stored_end  BIGINT NOT NULL,
  result      TEXT NOT NULL,                  -- JSON: counts by day, by variant, and masked samples
  by_name     TEXT NOT NULL,
  created_at  BIGINT NOT NULL,
  updated_at  BIGINT NOT NULL
);
CREATE INDEX back_test_state ON back_test(state, id);

-- Random matches a person judged: their share is the estimate of how precise the query is.
CREATE TABLE back_test_sample (
  id           INTEGER PRIMARY KEY,
  back_test_id BIGINT NOT NULL REFERENCES back_test(id),
  text         TEXT NOT NULL,                 -- masked
  written_at   BIGINT NOT NULL,
  relevant     BIGINT,                        -- 1, 0, or not judged yet
  judged_by    TEXT NOT NULL DEFAULT '',
  judged_at    BIGINT
);
CREATE INDEX back_test_sample_test ON back_test_sample(back_test_id);
