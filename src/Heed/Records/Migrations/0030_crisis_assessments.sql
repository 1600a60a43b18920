-- Every time somebody weighed a crisis. Stepping down a level needs a run of these that stayed low for long enough.
CREATE TABLE crisis_assessment (
  id           INTEGER PRIMARY KEY,
  crisis_id    BIGINT NOT NULL REFERENCES crisis(id),
  at           BIGINT NOT NULL,
  level_before BIGINT NOT NULL,
  level_after  BIGINT NOT NULL,
  score        BIGINT NOT NULL,
  triggers     TEXT NOT NULL,                 -- 'H2 H6', empty if none
  velocity     BIGINT NOT NULL,               -- the answer 0..4; 0 means the volume is in its usual range
  reason       TEXT NOT NULL,
  by_name      TEXT NOT NULL
);
CREATE INDEX crisis_assessment_crisis ON crisis_assessment(crisis_id, at);

-- What the reminder has already said, so that it says it once.
CREATE TABLE crisis_reminder (
  crisis_id BIGINT NOT NULL REFERENCES crisis(id),
  subject   TEXT NOT NULL,                    -- 'first_response', 'promise:7'
  at        BIGINT NOT NULL,
  PRIMARY KEY (crisis_id, subject)
);

CREATE INDEX promised_update_crisis ON promised_update(crisis_id, promised_for);
CREATE INDEX crisis_stage ON crisis(stage, level);
