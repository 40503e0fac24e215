-- When chancery changes was last asked for a dossier, so that it can tell what came since. report and decision are the numbers of the last article
-- and of the last decision on an entry that there were then: several may be filed within the second that asked_at gives.
CREATE TABLE dossier_asked (
    dossier TEXT PRIMARY KEY,
    asked_at TEXT NOT NULL,
    report INTEGER NOT NULL,
    decision INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- What was coded anew since a moment. Reports that were coded once have none.
CREATE INDEX coding_by_moment ON coding (coded_at) WHERE coded_at IS NOT NULL;
