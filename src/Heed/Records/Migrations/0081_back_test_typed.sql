-- What else was typed on a topic's page when its query went to the bench, unsaved there: JSON, or empty. It is forgotten with the test.
ALTER TABLE back_test ADD COLUMN typed TEXT NOT NULL DEFAULT '';
