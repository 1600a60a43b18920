-- A code with which a new person sets their password once. One open code a person; only its hash is kept.
CREATE TABLE invitation (
  person_id  BIGINT PRIMARY KEY REFERENCES person(id),
  code_hash  TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL
);
