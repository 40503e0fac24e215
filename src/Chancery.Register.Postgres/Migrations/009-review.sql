-- What people decide of entries. What the tables hold is told beside the same tables for SQLite.

ALTER TABLE entry ADD COLUMN decision BIGINT;
ALTER TABLE entry ADD COLUMN origin TEXT COLLATE "C";

CREATE TABLE entry_decision (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    subject BIGINT NOT NULL,
    act TEXT COLLATE "C" NOT NULL CHECK (act IN ('accept', 'edit', 'reject', 'add')),
    entry TEXT COLLATE "C" NOT NULL,
    hash TEXT COLLATE "C" NOT NULL,
    kind TEXT COLLATE "C" NOT NULL,
    machine TEXT COLLATE "C",
    before_entry TEXT COLLATE "C",
    after_entry TEXT COLLATE "C",
    decided_by TEXT COLLATE "C" NOT NULL,
    why TEXT COLLATE "C",
    decided_at TEXT COLLATE "C" NOT NULL,
    undone_by TEXT COLLATE "C",
    undone_why TEXT COLLATE "C",
    undone_at TEXT COLLATE "C"
);
CREATE INDEX entry_decision_by_report ON entry_decision (hash) WHERE undone_at IS NULL;
CREATE INDEX entry_decision_by_subject ON entry_decision (subject);

CREATE TABLE machine_coding (
    article_id BIGINT PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
    coded TEXT COLLATE "C" NOT NULL,
    since TEXT COLLATE "C" NOT NULL
);
