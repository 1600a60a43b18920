-- A search somebody gave a name: words or a query in the listening language, with its filters, as the address of the list keeps them.
CREATE TABLE saved_search (
  id         INTEGER PRIMARY KEY,
  name       TEXT NOT NULL,
  words      TEXT NOT NULL,
  topic_id   BIGINT REFERENCES topic(id),
  source_id  BIGINT REFERENCES source(id),
  tone       TEXT NOT NULL DEFAULT '',
  by_person  BIGINT NOT NULL,
  by_name    TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  UNIQUE (name)
);
