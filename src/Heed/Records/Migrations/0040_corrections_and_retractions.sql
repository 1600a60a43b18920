-- A published text is never edited: a correction is a draft and a publication of its own that names what it corrects.
ALTER TABLE draft ADD COLUMN corrects_id BIGINT REFERENCES draft(id);
ALTER TABLE publication ADD COLUMN corrects_id BIGINT REFERENCES publication(id);
CREATE INDEX publication_crisis ON publication(crisis_id, created_at);
CREATE INDEX delivery_publication ON delivery(publication_id, channel_id);
CREATE INDEX draft_crisis ON draft(crisis_id, updated_at);
CREATE INDEX approval_draft ON approval(draft_id, text_hash);
CREATE INDEX draft_fact_fact ON draft_fact(fact_id);

-- A retracted fact keeps its words, and says who took it back and why.
ALTER TABLE fact ADD COLUMN retracted_by BIGINT REFERENCES person(id);
ALTER TABLE fact ADD COLUMN retracted_at BIGINT;
ALTER TABLE fact ADD COLUMN retract_reason TEXT NOT NULL DEFAULT '';
CREATE INDEX fact_crisis ON fact(crisis_id, created_at);
