-- Fewer rows and indices for each report. An entry bears its first evidence itself; evidence holds what else there is of people,
-- events, quotes and conditions, counted from 1. The other kinds have all of theirs in their detail.

ALTER TABLE entry ADD COLUMN first INTEGER;
ALTER TABLE entry ADD COLUMN past INTEGER;
ALTER TABLE entry ADD COLUMN wording TEXT;
ALTER TABLE entry ADD COLUMN rule TEXT;
UPDATE entry SET (first, past, wording, rule) =
    (SELECT v.first, v.past, v.wording, v.rule FROM evidence v WHERE v.entry_id = entry.id AND v.ordinal = 0);

CREATE TABLE further_evidence (
    entry_id INTEGER NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    first INTEGER NOT NULL,
    past INTEGER NOT NULL,
    wording TEXT NOT NULL,
    rule TEXT NOT NULL,
    PRIMARY KEY (entry_id, ordinal)
) STRICT, WITHOUT ROWID;
INSERT INTO further_evidence
    SELECT v.entry_id, v.ordinal, v.first, v.past, v.wording, v.rule FROM evidence v JOIN entry n ON n.id = v.entry_id
    WHERE v.ordinal > 0 AND n.kind IN ('person', 'event', 'quote', 'condition');
DROP TABLE evidence;
ALTER TABLE further_evidence RENAME TO evidence;

CREATE TABLE side_of_event (
    event_id INTEGER NOT NULL REFERENCES event (entry_id) ON DELETE CASCADE,
    role TEXT NOT NULL CHECK (role IN ('actor', 'recipient')),
    ordinal INTEGER NOT NULL,
    country TEXT,
    name TEXT,
    name_exact TEXT,
    name_folded TEXT,
    office TEXT,
    extent INTEGER NOT NULL DEFAULT 9,
    first_day TEXT,
    last_day TEXT,
    PRIMARY KEY (event_id, role, ordinal)
) STRICT, WITHOUT ROWID;
INSERT INTO side_of_event
    SELECT event_id, role, ordinal, country, name, name_exact, name_folded, office, extent, first_day, last_day FROM side;
DROP TABLE side;
ALTER TABLE side_of_event RENAME TO side;
CREATE INDEX side_by_country ON side (country, extent, first_day, last_day);

-- The first and last day of a name or office is reckoned anew only when the report goes that it came from.
DROP INDEX appearance_by_first_day;
DROP INDEX appearance_by_last_day;
DROP INDEX appearance_by_latest;
DROP INDEX office_said_by_last_day;
DROP INDEX office_said_by_latest;
