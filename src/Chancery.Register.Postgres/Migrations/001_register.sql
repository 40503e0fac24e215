-- The register as of its first release on PostgreSQL. What the tables hold is told beside the same tables for SQLite.
-- Text is compared by its code points, whatever the database's own collation, so that every register lists in one order.

CREATE TABLE article (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    hash TEXT COLLATE "C" NOT NULL UNIQUE,
    title TEXT COLLATE "C",
    published TEXT COLLATE "C",
    url TEXT COLLATE "C",
    text TEXT COLLATE "C" NOT NULL,
    blocks TEXT COLLATE "C" NOT NULL,
    first_read TEXT COLLATE "C" NOT NULL
);

CREATE TABLE source (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    article_id BIGINT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    name TEXT COLLATE "C" NOT NULL,
    file_name TEXT COLLATE "C" NOT NULL,
    UNIQUE (name, article_id)
);
CREATE INDEX source_by_article ON source (article_id);
CREATE INDEX source_by_file_name ON source (file_name);

CREATE TABLE coding (
    article_id BIGINT PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
    coder_version TEXT COLLATE "C" NOT NULL,
    data_version TEXT COLLATE "C" NOT NULL,
    whole INTEGER NOT NULL CHECK (whole IN (0, 1))
);

CREATE TABLE entry (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    article_id BIGINT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    kind TEXT COLLATE "C" NOT NULL,
    ordinal INTEGER NOT NULL,
    detail TEXT COLLATE "C" CHECK (detail IS NULL OR detail::jsonb IS NOT NULL),
    UNIQUE (article_id, kind, ordinal)
);

CREATE TABLE person (
    entry_id BIGINT PRIMARY KEY REFERENCES entry (id) ON DELETE CASCADE,
    name TEXT COLLATE "C" NOT NULL,
    name_exact TEXT COLLATE "C" NOT NULL,
    name_folded TEXT COLLATE "C" NOT NULL,
    country TEXT COLLATE "C",
    office TEXT COLLATE "C",
    mentions INTEGER NOT NULL
);

CREATE TABLE event (
    entry_id BIGINT PRIMARY KEY REFERENCES entry (id) ON DELETE CASCADE,
    type TEXT COLLATE "C" NOT NULL,
    mode TEXT COLLATE "C",
    date TEXT COLLATE "C",
    first_day TEXT COLLATE "C",
    last_day TEXT COLLATE "C",
    status TEXT COLLATE "C" NOT NULL,
    place TEXT COLLATE "C"
);
CREATE INDEX event_by_day ON event (first_day, last_day);

CREATE TABLE side (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    event_id BIGINT NOT NULL REFERENCES event (entry_id) ON DELETE CASCADE,
    role TEXT COLLATE "C" NOT NULL CHECK (role IN ('actor', 'recipient')),
    ordinal INTEGER NOT NULL,
    country TEXT COLLATE "C",
    name TEXT COLLATE "C",
    name_exact TEXT COLLATE "C",
    name_folded TEXT COLLATE "C",
    office TEXT COLLATE "C",
    UNIQUE (event_id, role, ordinal)
);

CREATE TABLE quote (
    entry_id BIGINT PRIMARY KEY REFERENCES entry (id) ON DELETE CASCADE,
    speaker TEXT COLLATE "C" NOT NULL,
    speaker_exact TEXT COLLATE "C" NOT NULL,
    speaker_folded TEXT COLLATE "C" NOT NULL,
    country TEXT COLLATE "C",
    office TEXT COLLATE "C",
    text TEXT COLLATE "C" NOT NULL,
    addressee TEXT COLLATE "C",
    about TEXT COLLATE "C"
);

CREATE TABLE condition (
    entry_id BIGINT PRIMARY KEY REFERENCES entry (id) ON DELETE CASCADE,
    party TEXT COLLATE "C" NOT NULL,
    action TEXT COLLATE "C" NOT NULL,
    requires_party TEXT COLLATE "C" NOT NULL,
    requires_action TEXT COLLATE "C" NOT NULL,
    holder TEXT COLLATE "C",
    status TEXT COLLATE "C" NOT NULL
);

CREATE TABLE evidence (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    entry_id BIGINT NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    first INTEGER NOT NULL,
    past INTEGER NOT NULL,
    wording TEXT COLLATE "C" NOT NULL,
    rule TEXT COLLATE "C" NOT NULL,
    UNIQUE (entry_id, ordinal)
);
