-- A search somebody gave a name: words or a query in the listening language, with its filters.
CREATE TABLE saved_search (
  id         INTEGER PRIMARY KEY,
  name       TEXT NOT NULL,
  words      TEXT NOT NULL,
  topic_id   BIGINT REFERENCES topic(id),
  source_id  BIGINT REFERENCES source(id),
  tone       TEXT NOT NULL DEFAULT '',
  from_at    BIGINT,                          -- written at or after, unix milliseconds
  until_at   BIGINT,                          -- written before
  by_person  BIGINT NOT NULL,
  by_name    TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  UNIQUE (name)
);
