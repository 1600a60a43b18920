-- The mentions of one source, newest first, without walking past a million of another.
CREATE INDEX mention_source ON mention(source_id, created_at);
