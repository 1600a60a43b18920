-- The detector takes the oldest buckets first, however many wait; an alert's page lists its signals, however many there are.
CREATE INDEX detection_due_oldest ON detection_due(bucket, topic_id);
CREATE INDEX signal_alert ON signal(alert_id, window_end);
