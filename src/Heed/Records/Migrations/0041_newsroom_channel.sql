-- Every installation has its newsroom from the start, in dry-run: nothing is public until a person says so. It has no settings, so none to seal.
INSERT INTO channel (name, kind, settings, mode, state, created_at) VALUES ('Newsroom', 'newsroom', '', 'dry_run', 'connected', 0);
