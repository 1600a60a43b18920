-- Sources we hear, topics we listen for, mentions we kept.
CREATE TABLE source (
  id              INTEGER PRIMARY KEY,
  name            TEXT NOT NULL UNIQUE,
  kind            TEXT NOT NULL,              -- bluesky feed replay import
  settings        TEXT NOT NULL DEFAULT '{}', -- JSON, no secrets in the clear
  state           TEXT NOT NULL,              -- connected degraded auth_needed paused silent
  state_since     BIGINT NOT NULL,
  last_error      TEXT NOT NULL DEFAULT '',   -- a sentence for a person
  last_success_at BIGINT,
  last_heard_at   BIGINT,
  next_attempt_at BIGINT,
  failures        BIGINT NOT NULL DEFAULT 0,  -- in a row
  position        TEXT NOT NULL DEFAULT '',   -- where the network's stream is resumed (cursor, ETag…)
  created_at      BIGINT NOT NULL,
  created_by      TEXT NOT NULL
);

-- What became of everything heard: 'heard', 'kept', and one row for each named reason a post was not kept.
CREATE TABLE source_count (
  source_id BIGINT NOT NULL REFERENCES source(id),
  reason    TEXT NOT NULL,
  posts     BIGINT NOT NULL,
  PRIMARY KEY (source_id, reason)
);

CREATE TABLE topic (
  id         INTEGER PRIMARY KEY,
  name       TEXT NOT NULL UNIQUE,
  query      TEXT NOT NULL,
  purpose    TEXT NOT NULL DEFAULT '',
  state      TEXT NOT NULL,                   -- active paused archived
  version    BIGINT NOT NULL,
  created_by TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  updated_at BIGINT NOT NULL
);

CREATE TABLE topic_version (
  topic_id BIGINT NOT NULL REFERENCES topic(id),
  version  BIGINT NOT NULL,
  query    TEXT NOT NULL,
  by_name  TEXT NOT NULL,
  at       BIGINT NOT NULL,
  PRIMARY KEY (topic_id, version)
);

CREATE TABLE mention (
  id               INTEGER PRIMARY KEY,
  source_id        BIGINT NOT NULL REFERENCES source(id),
  external_id      TEXT NOT NULL,
  text             TEXT NOT NULL,             -- masked: safe for everyone who may read mentions
  sealed           BLOB NOT NULL,             -- encrypted: the words as written, author and link
  author_mark      TEXT NOT NULL,             -- a stable pseudonym, never the handle
  followers        BIGINT,
  created_at       BIGINT NOT NULL,           -- when it was written (stream time)
  heard_at         BIGINT NOT NULL,           -- when it reached the post log
  time_corrected   BIGINT NOT NULL DEFAULT 0, -- 1: the stated time was impossible, heard_at stands in
  language         TEXT NOT NULL,
  sentiment        BIGINT NOT NULL,           -- -1 negative, 0 neutral, 1 positive
  sentiment_score  REAL NOT NULL,             -- -1..1
  confidence       REAL NOT NULL,             -- 0..1
  theme            TEXT NOT NULL DEFAULT '',
  identifiers      TEXT NOT NULL DEFAULT '',  -- 'phone:1 person:2', types and counts only
  is_reply         BIGINT NOT NULL DEFAULT 0,
  reposts          BIGINT NOT NULL DEFAULT 0,
  UNIQUE (source_id, external_id)
);
CREATE INDEX mention_created ON mention(created_at);

CREATE TABLE mention_topic (
  topic_id   BIGINT NOT NULL REFERENCES topic(id),
  created_at BIGINT NOT NULL,
  mention_id BIGINT NOT NULL REFERENCES mention(id),
  PRIMARY KEY (topic_id, created_at, mention_id)
);
CREATE INDEX mention_topic_mention ON mention_topic(mention_id);

-- Counters are incremented in the ingest transaction, never recounted. A bucket is five minutes of stream time.
CREATE TABLE topic_count (
  topic_id BIGINT NOT NULL REFERENCES topic(id),
  bucket   BIGINT NOT NULL,                   -- unix ms, start of the five minutes
  mentions BIGINT NOT NULL,
  positive BIGINT NOT NULL,
  negative BIGINT NOT NULL,
  PRIMARY KEY (topic_id, bucket)
);
