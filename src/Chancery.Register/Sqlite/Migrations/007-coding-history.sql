-- Since when an entry has been there. A report's codings are numbered from 0; those that another took the place of stand in
-- coding_past. Nothing is kept twice of a report that was coded once.

-- coded_at is null for the first coding, which was when the report was first read.
ALTER TABLE coding ADD COLUMN number INTEGER NOT NULL DEFAULT 0;
ALTER TABLE coding ADD COLUMN coded_at TEXT;
CREATE TABLE coding_past (
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    coder_version TEXT NOT NULL,
    data_version TEXT NOT NULL,
    coded_at TEXT NOT NULL,
    PRIMARY KEY (article_id, number)
) STRICT, WITHOUT ROWID;

-- The coding that gave the entry first; null for the first one.
ALTER TABLE entry ADD COLUMN since INTEGER;

-- What an earlier coding gave and the present one does not: the entry as it is written, and the first and last coding that
-- gave it.
CREATE TABLE entry_past (
    id INTEGER PRIMARY KEY,
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    entry TEXT NOT NULL CHECK (json_valid(entry)),
    since INTEGER NOT NULL,
    until INTEGER NOT NULL
) STRICT;
CREATE INDEX entry_past_by_article ON entry_past (article_id);
