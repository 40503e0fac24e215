-- What two parties have to do with each other. What the columns hold is told beside the same step for SQLite.
CREATE TABLE pair (
    side TEXT COLLATE "C" NOT NULL,
    other TEXT COLLATE "C" NOT NULL,
    kind TEXT COLLATE "C" NOT NULL,
    status TEXT COLLATE "C" NOT NULL,
    day TEXT COLLATE "C" NOT NULL,
    hash_start TEXT COLLATE "C" NOT NULL,
    entry_id BIGINT NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
    reported TEXT COLLATE "C" NOT NULL,
    ranked INTEGER NOT NULL,
    PRIMARY KEY (side, other, kind, status, day, hash_start, entry_id)
);
CREATE INDEX pair_by_entry ON pair (entry_id);
