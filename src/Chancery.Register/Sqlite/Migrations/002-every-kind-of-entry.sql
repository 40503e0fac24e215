-- The register keeps every kind of entry. What of an entry has no column of its own stands in its detail, a JSON object of
-- the form that docs/formats.md describes: of an event its codes, its source and the reasons of its year; a statement,
-- tenure, appointment, measure or draft as a whole. The kinds are no longer listed here, so that one may join without the
-- table being made anew.

-- SQLite cannot take a condition off a table. Nothing else changes: ids stay, and with them all that refers to them.
CREATE TABLE entry_of_every_kind (
    id INTEGER PRIMARY KEY,
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    detail TEXT CHECK (detail IS NULL OR json_valid(detail)),
    UNIQUE (article_id, kind, ordinal)
) STRICT;
INSERT INTO entry_of_every_kind (id, article_id, kind, ordinal) SELECT id, article_id, kind, ordinal FROM entry;
DROP TABLE entry;
ALTER TABLE entry_of_every_kind RENAME TO entry;

-- 0 for what was filed before there were these kinds: it lacks them until its report is read again.
ALTER TABLE coding ADD COLUMN whole INTEGER NOT NULL DEFAULT 0 CHECK (whole IN (0, 1));
