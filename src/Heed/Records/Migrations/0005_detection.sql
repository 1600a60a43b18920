-- Hand-over from Listening: a topic's bucket changed and wants looking at. Claimed by deleting the row in the detector's transaction.
CREATE TABLE detection_due (
  topic_id   BIGINT NOT NULL REFERENCES topic(id),
  bucket     BIGINT NOT NULL,
  created_at BIGINT NOT NULL,
  PRIMARY KEY (topic_id, bucket)
);

CREATE TABLE signal (
  id           INTEGER PRIMARY KEY,
  topic_id     BIGINT NOT NULL REFERENCES topic(id),
  detector     TEXT NOT NULL,
  window_start BIGINT NOT NULL,
  window_end   BIGINT NOT NULL,
  observed     BIGINT NOT NULL,
  expected     REAL NOT NULL,
  upper        REAL NOT NULL,                 -- top of the expected range
  probability  REAL NOT NULL,                 -- chance of so many or more on an ordinary day
  reason       TEXT NOT NULL,
  created_at   BIGINT NOT NULL,
  alert_id     BIGINT
);
CREATE INDEX signal_topic ON signal(topic_id, window_end);

CREATE TABLE alert (
  id              INTEGER PRIMARY KEY,
  topic_id        BIGINT NOT NULL REFERENCES topic(id),
  state           TEXT NOT NULL,              -- firing acknowledged false_positive escalated resolved
  sentence        TEXT NOT NULL,
  window_start    BIGINT NOT NULL,
  window_end      BIGINT NOT NULL,
  observed        BIGINT NOT NULL,
  expected        REAL NOT NULL,
  upper           REAL NOT NULL,
  probability     REAL NOT NULL,
  negative        BIGINT NOT NULL DEFAULT 0,
  happened_at     BIGINT NOT NULL,            -- stream time of the post that tipped it
  raised_at       BIGINT NOT NULL,            -- when Heed raised it
  last_signal_at  BIGINT NOT NULL,            -- stream time of the newest signal that joined it
  handled_by      TEXT NOT NULL DEFAULT '',
  handled_at      BIGINT,
  note            TEXT NOT NULL DEFAULT '',
  crisis_id       BIGINT
);
CREATE INDEX alert_state ON alert(state, raised_at);
CREATE INDEX alert_topic ON alert(topic_id, last_signal_at);
