-- Pages of web archives that were fetched again and had not changed. What the columns hold is told beside the same step for SQLite.
CREATE TABLE sighting (
    sighting TEXT COLLATE "C" PRIMARY KEY,
    archive TEXT COLLATE "C" NOT NULL,
    place BIGINT NOT NULL,
    record_id TEXT COLLATE "C",
    url TEXT COLLATE "C",
    fetched TEXT COLLATE "C",
    refers_to TEXT COLLATE "C",
    refers_to_url TEXT COLLATE "C",
    refers_to_fetched TEXT COLLATE "C",
    payload_digest TEXT COLLATE "C",
    record TEXT COLLATE "C",
    digest TEXT COLLATE "C",
    page TEXT COLLATE "C"
);
CREATE INDEX sighting_by_record ON sighting (record) WHERE record IS NOT NULL;
CREATE INDEX sighting_by_digest ON sighting (digest) WHERE digest IS NOT NULL;
CREATE INDEX sighting_by_page ON sighting (page) WHERE page IS NOT NULL;

ALTER TABLE source ADD COLUMN digest TEXT COLLATE "C";
ALTER TABLE source ADD COLUMN fetched TEXT COLLATE "C";
UPDATE source SET fetched = (SELECT d.fetched FROM document d WHERE d.article_id = source.article_id AND d.name = source.name LIMIT 1);
