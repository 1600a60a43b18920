CREATE TABLE channel (
  id         INTEGER PRIMARY KEY,
  name       TEXT NOT NULL UNIQUE,
  kind       TEXT NOT NULL,                   -- newsroom bluesky mail
  settings   TEXT NOT NULL,                   -- encrypted JSON: a channel's settings are one validated record
  mode       TEXT NOT NULL,                   -- dry_run live
  state      TEXT NOT NULL,                   -- connected degraded auth_needed paused
  last_error TEXT NOT NULL DEFAULT '',
  created_at BIGINT NOT NULL
);

CREATE TABLE publication (
  id             INTEGER PRIMARY KEY,
  draft_id       BIGINT NOT NULL REFERENCES draft(id),
  crisis_id      BIGINT REFERENCES crisis(id),
  kind           TEXT NOT NULL,
  title          TEXT NOT NULL,
  text           TEXT NOT NULL,
  text_hash      TEXT NOT NULL,
  slug           TEXT NOT NULL UNIQUE,
  next_update_at BIGINT,
  author_id      BIGINT NOT NULL REFERENCES person(id),
  approved_by    BIGINT NOT NULL REFERENCES person(id),
  published_by   BIGINT NOT NULL REFERENCES person(id),
  created_at     BIGINT NOT NULL,
  first_public_at BIGINT,
  UNIQUE (draft_id, text_hash)
);

CREATE TABLE delivery (
  id              INTEGER PRIMARY KEY,
  publication_id  BIGINT NOT NULL REFERENCES publication(id),
  channel_id      BIGINT NOT NULL REFERENCES channel(id),
  recipient       TEXT NOT NULL DEFAULT '',   -- subscriber id for mail, empty elsewhere; never an address
  dry_run         BIGINT NOT NULL,
  state           TEXT NOT NULL,              -- queued publishing published failed unconfirmed cancelled
  delivery_key    TEXT NOT NULL,              -- the same at every try: record key, Message-ID
  attempts        BIGINT NOT NULL DEFAULT 0,
  next_attempt_at BIGINT NOT NULL,
  claimed_at      BIGINT,
  external_id     TEXT NOT NULL DEFAULT '',
  external_url    TEXT NOT NULL DEFAULT '',
  error           TEXT NOT NULL DEFAULT '',   -- what happened
  advice          TEXT NOT NULL DEFAULT '',   -- what to do now
  created_at      BIGINT NOT NULL,
  delivered_at    BIGINT,
  UNIQUE (publication_id, channel_id, recipient)
);
CREATE INDEX delivery_state ON delivery(state, next_attempt_at);

CREATE TABLE subscriber (
  id              INTEGER PRIMARY KEY,
  channel_id      BIGINT NOT NULL REFERENCES channel(id),
  email           TEXT NOT NULL,
  name            TEXT NOT NULL DEFAULT '',
  token           TEXT NOT NULL UNIQUE,       -- unsubscribes without signing in
  state           TEXT NOT NULL,              -- active unsubscribed
  created_at      BIGINT NOT NULL,
  unsubscribed_at BIGINT,
  UNIQUE (channel_id, email)
);
