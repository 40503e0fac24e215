-- Where statements stand. What the columns hold is told beside the same step for SQLite.
CREATE TABLE position (
    party TEXT COLLATE "C" NOT NULL,
    topic TEXT COLLATE "C" NOT NULL,
    day TEXT COLLATE "C" NOT NULL,
    hash_start TEXT COLLATE "C" NOT NULL,
    entry_id BIGINT NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
    reported TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (party, topic, day, hash_start, entry_id)
);
CREATE INDEX position_by_entry ON position (entry_id);
