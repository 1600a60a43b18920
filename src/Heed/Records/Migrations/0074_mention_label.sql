-- A person's word on a label. The mention then carries that word; the machine's stays here, so that its accuracy is known.
CREATE TABLE mention_label (
  mention_id BIGINT NOT NULL REFERENCES mention(id),
  facet      TEXT NOT NULL,                   -- sentiment intent urgency emotion complaint offensive theme language
  machine    TEXT NOT NULL,
  said       TEXT NOT NULL,
  drawn      BIGINT NOT NULL,                 -- 1: the mention was drawn at random for review, so it speaks for all of them
  by_person  BIGINT NOT NULL,
  by_name    TEXT NOT NULL,
  at         BIGINT NOT NULL,
  PRIMARY KEY (mention_id, facet)
);
CREATE INDEX mention_label_facet ON mention_label(facet, machine, said);
