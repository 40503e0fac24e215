-- When chancery changes was last asked for a dossier. What the columns hold is told beside the same step for SQLite.
CREATE TABLE dossier_asked (
    dossier TEXT COLLATE "C" PRIMARY KEY,
    asked_at TEXT COLLATE "C" NOT NULL,
    report BIGINT NOT NULL,
    decision BIGINT NOT NULL
);
CREATE INDEX coding_by_moment ON coding (coded_at) WHERE coded_at IS NOT NULL;
