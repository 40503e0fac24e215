-- Events of the same days follow in the order of their reports. hash_start, the beginning of the report's hash, lets an index give
-- them in that order: a page reads what it shows, however many events a month or a year has. A person's page is found by an
-- index too, of the names that sides bear; side_name has a row for each word of each of them, hashed, with diacritics and without.
ALTER TABLE event ADD COLUMN hash_start TEXT NOT NULL DEFAULT '';
ALTER TABLE side ADD COLUMN hash_start TEXT NOT NULL DEFAULT '';
UPDATE event SET hash_start = COALESCE((SELECT substr(a.hash, 1, 8) FROM entry n JOIN article a ON a.id = n.article_id WHERE n.id = event.entry_id), '');
UPDATE side SET hash_start = COALESCE((SELECT e.hash_start FROM event e WHERE e.entry_id = side.event_id), '');
DROP INDEX event_by_day;
DROP INDEX event_by_type;
DROP INDEX side_by_country;
CREATE INDEX event_by_day ON event (extent, first_day, last_day, hash_start);
CREATE INDEX event_by_type ON event (type, extent, first_day, last_day, hash_start);
CREATE INDEX side_by_country ON side (country, extent, first_day, last_day, hash_start);
CREATE INDEX side_by_name ON side (name_exact, extent, first_day, last_day, hash_start) WHERE name_exact IS NOT NULL;
CREATE TABLE side_name (
    hash INTEGER NOT NULL,
    name_exact TEXT NOT NULL,
    PRIMARY KEY (hash, name_exact)
) STRICT, WITHOUT ROWID;
