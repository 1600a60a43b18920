-- What a program shows to read from Heed: made by a person, ends by itself, can be revoked. Only the hash of the secret is kept.
CREATE TABLE access_key (
  id              INTEGER PRIMARY KEY,
  name            TEXT NOT NULL,              -- who uses it
  secret_hash     TEXT NOT NULL UNIQUE,       -- SHA-256 of the secret, in hexadecimal
  made_by         BIGINT NOT NULL REFERENCES person(id),
  made_at         BIGINT NOT NULL,
  ends_at         BIGINT NOT NULL,
  revoked_at      BIGINT,
  revoked_by_name TEXT NOT NULL DEFAULT '',
  last_used_at    BIGINT                      -- its first use on the last day it was used: one write a day
);
