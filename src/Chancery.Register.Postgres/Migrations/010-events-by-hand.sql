-- People merge and split events. What the tables hold is told beside the same tables for SQLite.

ALTER TABLE entry_decision DROP CONSTRAINT entry_decision_act_check;

CREATE TABLE event_member (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    decision_id BIGINT NOT NULL REFERENCES entry_decision (id) ON DELETE CASCADE,
    part INTEGER NOT NULL,
    entry TEXT COLLATE "C" NOT NULL,
    hash TEXT COLLATE "C" NOT NULL,
    ordinal INTEGER,
    written TEXT COLLATE "C" NOT NULL
);
CREATE INDEX event_member_by_decision ON event_member (decision_id);
CREATE INDEX event_member_by_report ON event_member (hash);
