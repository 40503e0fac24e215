-- People merge and split events. The acts are no longer listed in the table, so that one may join without it being made anew.
-- Of a merge or split, hash is '' and entry the id that was named first; which entries it is about stands in event_member.
CREATE TABLE entry_decision_of_every_act (
    id INTEGER PRIMARY KEY,
    subject INTEGER NOT NULL,
    act TEXT NOT NULL,
    entry TEXT NOT NULL,
    hash TEXT NOT NULL,
    kind TEXT NOT NULL,
    machine TEXT,
    before_entry TEXT,
    after_entry TEXT,
    decided_by TEXT NOT NULL,
    why TEXT,
    decided_at TEXT NOT NULL,
    undone_by TEXT,
    undone_why TEXT,
    undone_at TEXT
) STRICT;
INSERT INTO entry_decision_of_every_act SELECT * FROM entry_decision;
DROP TABLE entry_decision;
ALTER TABLE entry_decision_of_every_act RENAME TO entry_decision;
CREATE INDEX entry_decision_by_report ON entry_decision (hash) WHERE undone_at IS NULL;
CREATE INDEX entry_decision_by_subject ON entry_decision (subject);

-- The entries of the events that somebody merged or split. part: of a merge the event that it stood in, counted from 0; of a split
-- 1 for what is set apart, 0 for the rest. entry: its id at that time; written: what it last said; ordinal: its place among the
-- report's events, null where the report does not say it any more.
CREATE TABLE event_member (
    id INTEGER PRIMARY KEY,
    decision_id INTEGER NOT NULL REFERENCES entry_decision (id) ON DELETE CASCADE,
    part INTEGER NOT NULL,
    entry TEXT NOT NULL,
    hash TEXT NOT NULL,
    ordinal INTEGER,
    written TEXT NOT NULL
) STRICT;
CREATE INDEX event_member_by_decision ON event_member (decision_id);
CREATE INDEX event_member_by_report ON event_member (hash);
