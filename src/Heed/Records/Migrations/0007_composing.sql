CREATE TABLE fact (
  id          INTEGER PRIMARY KEY,
  crisis_id   BIGINT REFERENCES crisis(id),
  statement   TEXT NOT NULL,
  category    TEXT NOT NULL,                  -- event impact number cause instruction timeline
  source      TEXT NOT NULL,
  status      TEXT NOT NULL,                  -- reported verified retracted superseded
  author_id   BIGINT NOT NULL REFERENCES person(id),
  verified_by BIGINT REFERENCES person(id),
  verified_at BIGINT,
  valid_until BIGINT,
  created_at  BIGINT NOT NULL
);

CREATE TABLE draft (
  id             INTEGER PRIMARY KEY,
  crisis_id      BIGINT REFERENCES crisis(id),
  kind           TEXT NOT NULL,               -- holding full update closing routine
  title          TEXT NOT NULL,
  text           TEXT NOT NULL,
  next_update_at BIGINT,                      -- the promise printed with it
  state          TEXT NOT NULL,               -- writing in_review approved published withdrawn
  version        BIGINT NOT NULL,
  text_hash      TEXT NOT NULL,               -- SHA-256 of everything the public would read, see Draft.HashOf
  author_id      BIGINT NOT NULL REFERENCES person(id),
  created_at     BIGINT NOT NULL,
  updated_at     BIGINT NOT NULL
);

CREATE TABLE draft_version (
  draft_id  BIGINT NOT NULL REFERENCES draft(id),
  version   BIGINT NOT NULL,
  title     TEXT NOT NULL,
  text      TEXT NOT NULL,
  next_update_at BIGINT,
  text_hash TEXT NOT NULL,
  editor_id BIGINT NOT NULL REFERENCES person(id),  -- everyone who edited counts as an author: none of them may approve
  at        BIGINT NOT NULL,
  PRIMARY KEY (draft_id, version)
);

CREATE TABLE draft_fact (
  draft_id BIGINT NOT NULL REFERENCES draft(id),
  fact_id  BIGINT NOT NULL REFERENCES fact(id),
  PRIMARY KEY (draft_id, fact_id)
);

CREATE TABLE approval (
  id          INTEGER PRIMARY KEY,
  draft_id    BIGINT NOT NULL REFERENCES draft(id),
  text_hash   TEXT NOT NULL,
  decision    TEXT NOT NULL,                  -- approved changes_requested
  person_id   BIGINT NOT NULL REFERENCES person(id),
  note        TEXT NOT NULL DEFAULT '',
  at          BIGINT NOT NULL,
  voided_at   BIGINT,
  void_reason TEXT NOT NULL DEFAULT ''
);

CREATE TABLE finding_override (
  id        INTEGER PRIMARY KEY,
  draft_id  BIGINT NOT NULL REFERENCES draft(id),
  text_hash TEXT NOT NULL,
  code      TEXT NOT NULL,
  reason    TEXT NOT NULL,
  person_id BIGINT NOT NULL REFERENCES person(id),
  at        BIGINT NOT NULL
);
