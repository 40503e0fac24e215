-- What two parties have to do with each other, found without going through all that either of them does. A row for every two
-- codes of an entry: of an act who acts and upon whom, of a contact both in the order of their codes, of a condition who would act
-- and who has to act first, of a measure whose it is and whom it is against.
-- kind: an event's type, 'condition' or 'measure'. status: that of an event, else ''. day: an event's first day, else that of reported.
-- reported: the day on which the report came out, or else was first read. ranked: 1 for a contact of which every side has an office,
-- or leaders meet. The table can be made anew from the others at any time.
CREATE TABLE pair (
    side TEXT NOT NULL,
    other TEXT NOT NULL,
    kind TEXT NOT NULL,
    status TEXT NOT NULL,
    day TEXT NOT NULL,
    hash_start TEXT NOT NULL,
    entry_id INTEGER NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
    reported TEXT NOT NULL,
    ranked INTEGER NOT NULL,
    PRIMARY KEY (side, other, kind, status, day, hash_start, entry_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX pair_by_entry ON pair (entry_id);
