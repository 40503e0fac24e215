-- Who is who: derived from the entries, from the authority file and from people's decisions. All but actor_decision can be
-- made anew at any time; actor_state tells of which rules and which authority file the rest was made.

CREATE TABLE actor_state (
    rules INTEGER NOT NULL,
    knowledge TEXT NOT NULL
) STRICT;
INSERT INTO actor_state VALUES (0, '');

-- A name of somebody of a state. country is '' where no report tells; bearer, which of several people of the state who share
-- the name, else ''. known: the authority file's person. parent: the name that it was taken for a variant of, why and how
-- surely; root: where the parents end; actor: the root of the actor, another one only by a person's decision.
CREATE TABLE name_form (
    id INTEGER PRIMARY KEY,
    name_exact TEXT NOT NULL,
    country TEXT NOT NULL,
    bearer TEXT NOT NULL,
    known TEXT,
    is_main INTEGER NOT NULL,
    name TEXT NOT NULL,
    latest_day TEXT NOT NULL,
    latest_report INTEGER NOT NULL,
    reports INTEGER NOT NULL,
    mentions INTEGER NOT NULL,
    events INTEGER NOT NULL,
    first_day TEXT,
    last_day TEXT,
    parent INTEGER,
    reason TEXT,
    score REAL,
    root INTEGER NOT NULL,
    actor INTEGER NOT NULL,
    UNIQUE (name_exact, country, bearer)
) STRICT;
CREATE INDEX name_form_by_parent ON name_form (parent) WHERE parent IS NOT NULL;
CREATE INDEX name_form_by_root ON name_form (root);
CREATE INDEX name_form_by_actor ON name_form (actor);
CREATE INDEX name_form_by_known ON name_form (known) WHERE known IS NOT NULL;

-- Hashes of the keys under which a name is looked up: as a candidate, and by its words.
CREATE TABLE name_key (
    hash INTEGER NOT NULL,
    form_id INTEGER NOT NULL REFERENCES name_form (id) ON DELETE CASCADE,
    PRIMARY KEY (hash, form_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX name_key_by_form ON name_key (form_id);

-- A report names somebody. beside is 1 where it names another whose name is a variant or a part of this one.
CREATE TABLE appearance (
    form_id INTEGER NOT NULL REFERENCES name_form (id) ON DELETE CASCADE,
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    published TEXT NOT NULL,
    report INTEGER NOT NULL,
    mentions INTEGER NOT NULL,
    events INTEGER NOT NULL,
    first_day TEXT,
    last_day TEXT,
    beside INTEGER NOT NULL,
    PRIMARY KEY (form_id, article_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX appearance_by_article ON appearance (article_id);
CREATE INDEX appearance_by_first_day ON appearance (form_id, first_day);
CREATE INDEX appearance_by_last_day ON appearance (form_id, last_day);
CREATE INDEX appearance_by_latest ON appearance (form_id, published, report);
CREATE INDEX appearance_beside ON appearance (form_id, article_id) WHERE beside = 1;

CREATE TABLE actor (
    id INTEGER PRIMARY KEY REFERENCES name_form (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    country TEXT,
    reports INTEGER NOT NULL,
    mentions INTEGER NOT NULL,
    events INTEGER NOT NULL,
    first_day TEXT,
    last_day TEXT
) STRICT;
CREATE INDEX actor_by_reports ON actor (reports DESC, mentions DESC, name, country);
CREATE INDEX actor_by_country ON actor (country, reports DESC, mentions DESC, name);

-- An office whatever its wording: words as the tokens of its key in one text.
CREATE TABLE office (
    id INTEGER PRIMARY KEY,
    words TEXT NOT NULL UNIQUE
) STRICT;
CREATE TABLE office_key (
    hash INTEGER NOT NULL,
    office_id INTEGER NOT NULL REFERENCES office (id) ON DELETE CASCADE,
    PRIMARY KEY (hash, office_id)
) STRICT, WITHOUT ROWID;

-- Reports give somebody an office. said: '' for what stands beside a name, else a tenure's marker or what happens to the
-- office, as docs/formats.md names them. first_day and last_day: when it was so, as far as reports tell.
CREATE TABLE office_seen (
    id INTEGER PRIMARY KEY,
    form_id INTEGER NOT NULL REFERENCES name_form (id) ON DELETE CASCADE,
    office_id INTEGER NOT NULL REFERENCES office (id),
    said TEXT NOT NULL,
    wording TEXT NOT NULL,
    reports INTEGER NOT NULL,
    first_day TEXT,
    last_day TEXT,
    latest_day TEXT NOT NULL,
    latest_report INTEGER NOT NULL,
    UNIQUE (form_id, office_id, said, wording)
) STRICT;
CREATE INDEX office_seen_by_office ON office_seen (office_id);
CREATE TABLE office_said (
    seen_id INTEGER NOT NULL REFERENCES office_seen (id) ON DELETE CASCADE,
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    first_day TEXT,
    last_day TEXT,
    published TEXT NOT NULL,
    report INTEGER NOT NULL,
    PRIMARY KEY (seen_id, article_id, kind, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX office_said_by_article ON office_said (article_id);
CREATE INDEX office_said_by_first_day ON office_said (seen_id, first_day);
CREATE INDEX office_said_by_last_day ON office_said (seen_id, last_day);
CREATE INDEX office_said_by_latest ON office_said (seen_id, published, report);

-- What the authority file says of the people it knows.
CREATE TABLE known_tenure (
    id INTEGER PRIMARY KEY,
    known TEXT NOT NULL,
    office_id INTEGER NOT NULL REFERENCES office (id),
    wording TEXT NOT NULL,
    start TEXT NOT NULL,
    until TEXT,
    first_day TEXT,
    last_day TEXT NOT NULL,
    source TEXT NOT NULL
) STRICT;
CREATE INDEX known_tenure_by_person ON known_tenure (known);
CREATE INDEX known_tenure_by_office ON known_tenure (office_id);

-- What people decided of two names: that they are one person's, or that they are not.
CREATE TABLE actor_decision (
    id INTEGER PRIMARY KEY,
    act TEXT NOT NULL CHECK (act IN ('merge', 'split')),
    one_name TEXT NOT NULL,
    one_exact TEXT NOT NULL,
    one_country TEXT NOT NULL,
    one_bearer TEXT NOT NULL,
    other_name TEXT NOT NULL,
    other_exact TEXT NOT NULL,
    other_country TEXT NOT NULL,
    other_bearer TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    why TEXT,
    decided_at TEXT NOT NULL,
    undone_by TEXT,
    undone_why TEXT,
    undone_at TEXT
) STRICT;
CREATE INDEX actor_decision_by_one ON actor_decision (one_exact, one_country, one_bearer) WHERE undone_at IS NULL;
CREATE INDEX actor_decision_by_other ON actor_decision (other_exact, other_country, other_bearer) WHERE undone_at IS NULL;
