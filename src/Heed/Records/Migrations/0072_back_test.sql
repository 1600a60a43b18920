-- A query tried on what was heard and kept: progress is saved slice by slice, so that a restart goes on and a person can stop it.
CREATE TABLE back_test (
  id          INTEGER PRIMARY KEY,
  topic_id    BIGINT REFERENCES topic(id),    -- the topic it was written for, if any
  query       TEXT NOT NULL,                  -- as typed
  canonical   TEXT NOT NULL,                  -- judgements are counted over all tests of the same canonical query
  topic_version BIGINT,                       -- the version of the topic it was written against
  state       TEXT NOT NULL,                  -- running done cancelled failed
  fault       TEXT NOT NULL DEFAULT '',       -- why it failed, as a sentence
  revision    BIGINT NOT NULL DEFAULT 0,      -- moves with every slice: a slice counts once
  log_read    BIGINT NOT NULL,                -- offset in the post log
  log_start   BIGINT NOT NULL,
  log_end     BIGINT NOT NULL,
  stored_read BIGINT NOT NULL,                -- id of the last mention read
  stored_end  BIGINT NOT NULL,
  result      TEXT NOT NULL,                  -- JSON: counts by day and by variant; while it runs also the masked posts drawn so far
  by_id       BIGINT,
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
  heard_at     BIGINT NOT NULL,               -- the text is forgotten as long after this as the post log forgets
  mark         TEXT NOT NULL,                 -- keyed hash of the post: one post is judged once, however often it is drawn
  relevant     BIGINT,                        -- 1, 0, or not judged yet
  judged_by    TEXT NOT NULL DEFAULT '',
  judged_at    BIGINT
);
CREATE INDEX back_test_sample_test ON back_test_sample(back_test_id);
