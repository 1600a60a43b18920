CREATE TABLE crisis (
  id                 INTEGER PRIMARY KEY,
  name               TEXT NOT NULL,
  scenario           TEXT NOT NULL,           -- S01..S14
  level              BIGINT NOT NULL,         -- 0..4
  stage              TEXT NOT NULL,           -- initial maintenance resolution evaluation closed
  severity           TEXT NOT NULL,           -- JSON: the seven answers, the score, the hard triggers
  summary            TEXT NOT NULL DEFAULT '',
  alert_id           BIGINT REFERENCES alert(id),
  detected_at        BIGINT NOT NULL,         -- T0
  declared_at        BIGINT NOT NULL,
  declared_by        BIGINT NOT NULL REFERENCES person(id),
  first_response_due BIGINT NOT NULL,
  first_response_at  BIGINT,
  first_publication  BIGINT,
  closed_at          BIGINT
);

CREATE TABLE crisis_topic (
  crisis_id BIGINT NOT NULL REFERENCES crisis(id),
  topic_id  BIGINT NOT NULL REFERENCES topic(id),
  PRIMARY KEY (crisis_id, topic_id)
);

CREATE TABLE duty (
  crisis_id   BIGINT NOT NULL REFERENCES crisis(id),
  duty_role   TEXT NOT NULL,
  person_id   BIGINT REFERENCES person(id),
  alternate_1 BIGINT REFERENCES person(id),
  alternate_2 BIGINT REFERENCES person(id),
  accepted_at BIGINT,
  PRIMARY KEY (crisis_id, duty_role)
);

CREATE TABLE checklist_step (
  id         INTEGER PRIMARY KEY,
  crisis_id  BIGINT NOT NULL REFERENCES crisis(id),
  code       TEXT NOT NULL,                   -- C01, S04-1
  window     TEXT NOT NULL,                   -- 0-1h 1-4h 4-24h days
  due_at     BIGINT NOT NULL,
  owner_role TEXT NOT NULL,
  text       TEXT NOT NULL,
  done_when  TEXT NOT NULL DEFAULT '',
  state      TEXT NOT NULL,                   -- open done not_applicable
  note       TEXT NOT NULL DEFAULT '',
  done_by    TEXT NOT NULL DEFAULT '',
  done_at    BIGINT,
  UNIQUE (crisis_id, code)
);

CREATE TABLE timeline_entry (
  id         INTEGER PRIMARY KEY,
  crisis_id  BIGINT NOT NULL REFERENCES crisis(id),
  at         BIGINT NOT NULL,
  kind       TEXT NOT NULL,                   -- declared level stage duty step fact draft approval publication delivery promise note correction
  text       TEXT NOT NULL,
  actor_name TEXT NOT NULL,
  link       TEXT NOT NULL DEFAULT ''
);
CREATE INDEX timeline_crisis ON timeline_entry(crisis_id, at);

-- An update we promised the public. Kept on time, kept late, or missed.
CREATE TABLE promised_update (
  id             INTEGER PRIMARY KEY,
  crisis_id      BIGINT NOT NULL REFERENCES crisis(id),
  promised_for   BIGINT NOT NULL,
  promised_in    BIGINT NOT NULL,             -- publication
  kept_at        BIGINT,
  kept_by        BIGINT                       -- publication
);
