-- Where statements stand, found without going through all that their speakers ever said. A row for every statement of which the
-- party is known for which it is made.
-- party: the code of that party. topic: one of the ontology's topics, '' where no word tells one. day: the first day on which it was said, at
-- latest that of reported. reported: the day on which the report came out, or else was first read. The table can be made anew from the others
-- at any time.
CREATE TABLE position (
    party TEXT NOT NULL,
    topic TEXT NOT NULL,
    day TEXT NOT NULL,
    hash_start TEXT NOT NULL,
    entry_id INTEGER NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
    reported TEXT NOT NULL,
    PRIMARY KEY (party, topic, day, hash_start, entry_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX position_by_entry ON position (entry_id);
