-- Since when an entry has been there. What the tables hold is told beside the same tables for SQLite.

ALTER TABLE coding ADD COLUMN number INTEGER NOT NULL DEFAULT 0;
ALTER TABLE coding ADD COLUMN coded_at TEXT COLLATE "C";
CREATE TABLE coding_past (
    article_id BIGINT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    coder_version TEXT COLLATE "C" NOT NULL,
    data_version TEXT COLLATE "C" NOT NULL,
    coded_at TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (article_id, number)
);

ALTER TABLE entry ADD COLUMN since INTEGER;

CREATE TABLE entry_past (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    article_id BIGINT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    kind TEXT COLLATE "C" NOT NULL,
    entry TEXT COLLATE "C" NOT NULL CHECK (entry::json IS NOT NULL),
    since INTEGER NOT NULL,
    until INTEGER NOT NULL
);
CREATE INDEX entry_past_by_article ON entry_past (article_id);
