-- How far archives were read whose reading was stopped: everything before reached, a byte offset, is filed. head: the hash of the file's
-- first bytes, which with its size tells it from another file of its name.
CREATE TABLE archive_progress (
    name TEXT PRIMARY KEY,
    size INTEGER NOT NULL,
    head TEXT NOT NULL,
    reached INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
