-- How far archives were read whose reading was stopped. What the columns hold is told beside the same table for SQLite.
CREATE TABLE archive_progress (
    name TEXT COLLATE "C" PRIMARY KEY,
    size BIGINT NOT NULL,
    head TEXT COLLATE "C" NOT NULL,
    reached BIGINT NOT NULL
);
