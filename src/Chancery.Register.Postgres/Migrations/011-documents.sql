-- What a page says of its report, and the document that it was taken from. What the columns hold is told beside the same tables for SQLite.

ALTER TABLE article ADD COLUMN language TEXT COLLATE "C";
ALTER TABLE article ADD COLUMN byline TEXT COLLATE "C";
ALTER TABLE article ADD COLUMN outlet TEXT COLLATE "C";
ALTER TABLE article ADD COLUMN section TEXT COLLATE "C";
ALTER TABLE article ADD COLUMN published_at TEXT COLLATE "C";
ALTER TABLE article ADD COLUMN changed_at TEXT COLLATE "C";
ALTER TABLE article ADD COLUMN page TEXT COLLATE "C";
ALTER TABLE source ADD COLUMN url TEXT COLLATE "C";
ALTER TABLE source ADD COLUMN link TEXT COLLATE "C";
CREATE INDEX source_by_link ON source (link) WHERE link IS NOT NULL;
CREATE INDEX article_by_page ON article (page) WHERE page IS NOT NULL;

CREATE TABLE document (
    article_id BIGINT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    sha256 TEXT COLLATE "C" NOT NULL,
    name TEXT COLLATE "C" NOT NULL,
    kind TEXT COLLATE "C" NOT NULL,
    charset TEXT COLLATE "C",
    fetched TEXT COLLATE "C",
    passages TEXT COLLATE "C" NOT NULL,
    size BIGINT NOT NULL,
    bytes BYTEA NOT NULL,
    PRIMARY KEY (article_id, sha256)
);
