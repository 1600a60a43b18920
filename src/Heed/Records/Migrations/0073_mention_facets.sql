-- What the analysis says of a mention beside tone and theme. Empty on mentions kept before it was asked.
ALTER TABLE mention ADD COLUMN intent TEXT NOT NULL DEFAULT '';
ALTER TABLE mention ADD COLUMN urgency TEXT NOT NULL DEFAULT '';
ALTER TABLE mention ADD COLUMN emotion TEXT NOT NULL DEFAULT '';      -- the strongest, or none
ALTER TABLE mention ADD COLUMN complaint TEXT NOT NULL DEFAULT '';    -- yes or no
ALTER TABLE mention ADD COLUMN offensive TEXT NOT NULL DEFAULT '';    -- yes or no
ALTER TABLE mention ADD COLUMN themes TEXT NOT NULL DEFAULT '';       -- all of them, comma between, the first is mention.theme; 'none' where a person said so
