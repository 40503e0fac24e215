-- The first register. Dates are ISO 8601 text; a date of an event is EDTF, with its first and last day beside it.

CREATE TABLE article (
    id INTEGER PRIMARY KEY,
    hash TEXT NOT NULL UNIQUE,
    title TEXT,
    published TEXT,
    url TEXT,
    text TEXT NOT NULL,
    blocks TEXT NOT NULL,
    first_read TEXT NOT NULL
) STRICT;

-- One text may come under several sources, and one source may bring another text later.
CREATE TABLE source (
    id INTEGER PRIMARY KEY,
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    file_name TEXT NOT NULL,
    UNIQUE (name, article_id)
) STRICT;
CREATE INDEX source_by_article ON source (article_id);
CREATE INDEX source_by_file_name ON source (file_name);

-- Which coder and data the machine entries of an article come from.
CREATE TABLE coding (
    article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
    coder_version TEXT NOT NULL,
    data_version TEXT NOT NULL
) STRICT;

-- What all entries share. ordinal is the place among the article's entries of that kind, counted from 0.
CREATE TABLE entry (
    id INTEGER PRIMARY KEY,
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('person', 'event', 'quote', 'condition')),
    ordinal INTEGER NOT NULL,
    UNIQUE (article_id, kind, ordinal)
) STRICT;

CREATE TABLE person (
    entry_id INTEGER PRIMARY KEY REFERENCES entry (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    name_exact TEXT NOT NULL,
    name_folded TEXT NOT NULL,
    country TEXT,
    office TEXT,
    mentions INTEGER NOT NULL
) STRICT;

CREATE TABLE event (
    entry_id INTEGER PRIMARY KEY REFERENCES entry (id) ON DELETE CASCADE,
    type TEXT NOT NULL,
    mode TEXT,
    date TEXT,
    first_day TEXT,
    last_day TEXT,
    status TEXT NOT NULL,
    place TEXT
) STRICT;
CREATE INDEX event_by_day ON event (first_day, last_day);

CREATE TABLE side (
    id INTEGER PRIMARY KEY,
    event_id INTEGER NOT NULL REFERENCES event (entry_id) ON DELETE CASCADE,
    role TEXT NOT NULL CHECK (role IN ('actor', 'recipient')),
    ordinal INTEGER NOT NULL,
    country TEXT,
    name TEXT,
    name_exact TEXT,
    name_folded TEXT,
    office TEXT,
    UNIQUE (event_id, role, ordinal)
) STRICT;

CREATE TABLE quote (
    entry_id INTEGER PRIMARY KEY REFERENCES entry (id) ON DELETE CASCADE,
    speaker TEXT NOT NULL,
    speaker_exact TEXT NOT NULL,
    speaker_folded TEXT NOT NULL,
    country TEXT,
    office TEXT,
    text TEXT NOT NULL,
    addressee TEXT,
    about TEXT
) STRICT;

CREATE TABLE condition (
    entry_id INTEGER PRIMARY KEY REFERENCES entry (id) ON DELETE CASCADE,
    party TEXT NOT NULL,
    action TEXT NOT NULL,
    requires_party TEXT NOT NULL,
    requires_action TEXT NOT NULL,
    holder TEXT,
    status TEXT NOT NULL
) STRICT;

-- Offsets are UTF-16 units of article.text, half open; wording repeats the characters so that drift shows.
CREATE TABLE evidence (
    id INTEGER PRIMARY KEY,
    entry_id INTEGER NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    first INTEGER NOT NULL,
    past INTEGER NOT NULL,
    wording TEXT NOT NULL,
    rule TEXT NOT NULL,
    UNIQUE (entry_id, ordinal)
) STRICT;
