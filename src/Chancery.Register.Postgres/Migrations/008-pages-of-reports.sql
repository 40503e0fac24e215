-- Pages of events. What the columns hold is told beside the same step for SQLite.
ALTER TABLE event ADD COLUMN hash_start TEXT COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE side ADD COLUMN hash_start TEXT COLLATE "C" NOT NULL DEFAULT '';
UPDATE event SET hash_start = COALESCE((SELECT left(a.hash, 8) FROM entry n JOIN article a ON a.id = n.article_id WHERE n.id = event.entry_id), '');
UPDATE side SET hash_start = COALESCE((SELECT e.hash_start FROM event e WHERE e.entry_id = side.event_id), '');
DROP INDEX event_by_day;
DROP INDEX event_by_type;
DROP INDEX side_by_country;
CREATE INDEX event_by_day ON event (extent, first_day, last_day, hash_start);
CREATE INDEX event_by_type ON event (type, extent, first_day, last_day, hash_start);
CREATE INDEX side_by_country ON side (country, extent, first_day, last_day, hash_start);
CREATE INDEX side_by_name ON side (name_exact, extent, first_day, last_day, hash_start) WHERE name_exact IS NOT NULL;
CREATE TABLE side_name (
    hash BIGINT NOT NULL,
    name_exact TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (hash, name_exact)
);
