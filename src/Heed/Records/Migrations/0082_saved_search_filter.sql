-- A search may ask only for mentions that match a topic's alert filter, as a version of the topic brought it: "topic.version", or empty.
ALTER TABLE saved_search ADD COLUMN filter TEXT NOT NULL DEFAULT '';
