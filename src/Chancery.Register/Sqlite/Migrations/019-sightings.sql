-- Pages of web archives that were fetched again and had not changed, a row a record that says so.
-- sighting: a hash of the record, so that reading it again changes nothing. archive and place: the file and the byte offset in it.
-- record, digest and page are hashes of what the record refers to: the id of the record that holds the page, the digest of what was sent, the
-- page's link with the moment at which it was fetched. By them the report is found, whichever of the two is read first.
CREATE TABLE sighting (
    sighting TEXT PRIMARY KEY,
    archive TEXT NOT NULL,
    place INTEGER NOT NULL,
    record_id TEXT,
    url TEXT,
    fetched TEXT,
    refers_to TEXT,
    refers_to_url TEXT,
    refers_to_fetched TEXT,
    payload_digest TEXT,
    record TEXT,
    digest TEXT,
    page TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX sighting_by_record ON sighting (record) WHERE record IS NOT NULL;
CREATE INDEX sighting_by_digest ON sighting (digest) WHERE digest IS NOT NULL;
CREATE INDEX sighting_by_page ON sighting (page) WHERE page IS NOT NULL;

-- digest: as the archive gives it; fetched: when the document of this source was.
ALTER TABLE source ADD COLUMN digest TEXT;
ALTER TABLE source ADD COLUMN fetched TEXT;
UPDATE source SET fetched = (SELECT d.fetched FROM document d WHERE d.article_id = source.article_id AND d.name = source.name LIMIT 1);
