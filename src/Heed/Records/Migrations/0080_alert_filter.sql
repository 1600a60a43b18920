-- A topic may warn only about mentions that match a second query. The version of the topic that brought the filter names its counts, so that the
-- counts behind an old alert stay what they were.
ALTER TABLE topic ADD COLUMN alert_filter TEXT NOT NULL DEFAULT '';
ALTER TABLE topic ADD COLUMN alert_filter_version BIGINT NOT NULL DEFAULT 0;
ALTER TABLE topic_version ADD COLUMN alert_filter TEXT NOT NULL DEFAULT '';
ALTER TABLE alert ADD COLUMN alert_filter TEXT NOT NULL DEFAULT '';          -- as it was when the numbers were counted
ALTER TABLE alert ADD COLUMN alert_filter_version BIGINT NOT NULL DEFAULT 0; -- 0: all mentions count

-- As topic_count, of the mentions that match.
CREATE TABLE alert_filter_count (
  topic_id BIGINT NOT NULL REFERENCES topic(id),
  version  BIGINT NOT NULL,                   -- topic.alert_filter_version
  bucket   BIGINT NOT NULL,                   -- unix ms, start of the five minutes
  mentions BIGINT NOT NULL,
  positive BIGINT NOT NULL,
  negative BIGINT NOT NULL,
  PRIMARY KEY (topic_id, version, bucket)
);

-- How far a topic's mentions are counted: alerts wait while this is behind the newest mention.
CREATE TABLE alert_filter_read (
  topic_id     BIGINT PRIMARY KEY REFERENCES topic(id),
  version      BIGINT NOT NULL,
  read_through BIGINT NOT NULL                -- id of a mention
);
