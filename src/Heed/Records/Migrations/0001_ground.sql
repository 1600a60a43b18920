-- Ground: who we are, who did what, and how far each consumer has read.
-- Portable subset: INTEGER PRIMARY KEY is the one word a PostgreSQL dialect replaces. Times are unix milliseconds.
CREATE TABLE setting (
  name       TEXT PRIMARY KEY,
  value      TEXT NOT NULL,
  updated_at BIGINT NOT NULL
);

CREATE TABLE facility (
  id    INTEGER PRIMARY KEY,
  name  TEXT NOT NULL,
  place TEXT NOT NULL DEFAULT ''
);

CREATE TABLE person (
  id               INTEGER PRIMARY KEY,
  name             TEXT NOT NULL,
  email            TEXT NOT NULL,
  normal_email     TEXT NOT NULL UNIQUE,
  job_title        TEXT NOT NULL DEFAULT '',
  password_hash    TEXT,
  security_stamp   TEXT NOT NULL,
  failed_sign_ins  BIGINT NOT NULL DEFAULT 0,
  locked_until     BIGINT,
  active           BIGINT NOT NULL DEFAULT 1,
  sample           BIGINT NOT NULL DEFAULT 0,
  created_at       BIGINT NOT NULL
);

CREATE TABLE person_role (
  person_id BIGINT NOT NULL REFERENCES person(id),
  role      TEXT NOT NULL,
  PRIMARY KEY (person_id, role)
);

CREATE TABLE journal (
  sequence     BIGINT PRIMARY KEY,
  at           BIGINT NOT NULL,
  actor_id     BIGINT,
  actor_name   TEXT NOT NULL,
  act          TEXT NOT NULL,
  subject      TEXT NOT NULL,
  reason       TEXT NOT NULL,
  details      TEXT NOT NULL,
  previous     TEXT NOT NULL,
  hash         TEXT NOT NULL
);
CREATE INDEX journal_subject ON journal(subject);

CREATE TABLE journal_head (
  id       BIGINT PRIMARY KEY,
  sequence BIGINT NOT NULL,
  hash     TEXT NOT NULL
);

CREATE TABLE read_cursor (
  consumer    TEXT PRIMARY KEY,
  read_offset BIGINT NOT NULL,
  updated_at  BIGINT NOT NULL
);
