-- What people decide of entries, and the entries that a person stands behind. Decisions name a report by its hash and an entry
-- by what it says, never by a number that a new coding changes.

-- decision and origin are null for the coder's entries. origin: accepted where the coder says what the person says, else person.
ALTER TABLE entry ADD COLUMN decision INTEGER;
ALTER TABLE entry ADD COLUMN origin TEXT;

-- subject: the first decision on the same entry; the latest of them that stands holds. entry: the entry's id. machine: what the
-- coder last said of it, null where it never did; before_entry and after_entry: the entry as it was and as it is by this decision.
CREATE TABLE entry_decision (
    id INTEGER PRIMARY KEY,
    subject INTEGER NOT NULL,
    act TEXT NOT NULL CHECK (act IN ('accept', 'edit', 'reject', 'add')),
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
CREATE INDEX entry_decision_by_report ON entry_decision (hash) WHERE undone_at IS NULL;
CREATE INDEX entry_decision_by_subject ON entry_decision (subject);

-- What the coder says of the reports that somebody decided on, a line of docs/formats.md each. since: kind, place and number of the
-- first coding of its entries that did not come with the report's first.
CREATE TABLE machine_coding (
    article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
    coded TEXT NOT NULL,
    since TEXT NOT NULL
) STRICT;
