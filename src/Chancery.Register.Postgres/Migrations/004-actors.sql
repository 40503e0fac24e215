-- Who is who. What the tables hold is told beside the same tables for SQLite.

CREATE TABLE actor_state (
    rules INTEGER NOT NULL,
    knowledge TEXT COLLATE "C" NOT NULL
);
INSERT INTO actor_state VALUES (0, '');

CREATE TABLE name_form (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name_exact TEXT COLLATE "C" NOT NULL,
    country TEXT COLLATE "C" NOT NULL,
    bearer TEXT COLLATE "C" NOT NULL,
    known TEXT COLLATE "C",
    is_main INTEGER NOT NULL,
    name TEXT COLLATE "C" NOT NULL,
    latest_day TEXT COLLATE "C" NOT NULL,
    latest_report BIGINT NOT NULL,
    reports INTEGER NOT NULL,
    mentions INTEGER NOT NULL,
    events INTEGER NOT NULL,
    first_day TEXT COLLATE "C",
    last_day TEXT COLLATE "C",
    parent BIGINT,
    reason TEXT COLLATE "C",
    score DOUBLE PRECISION,
    root BIGINT NOT NULL,
    actor BIGINT NOT NULL,
    UNIQUE (name_exact, country, bearer)
);
CREATE INDEX name_form_by_parent ON name_form (parent) WHERE parent IS NOT NULL;
CREATE INDEX name_form_by_root ON name_form (root);
CREATE INDEX name_form_by_actor ON name_form (actor);
CREATE INDEX name_form_by_known ON name_form (known) WHERE known IS NOT NULL;

CREATE TABLE name_key (
    hash BIGINT NOT NULL,
    form_id BIGINT NOT NULL REFERENCES name_form (id) ON DELETE CASCADE,
    PRIMARY KEY (hash, form_id)
);
CREATE INDEX name_key_by_form ON name_key (form_id);

CREATE TABLE appearance (
    form_id BIGINT NOT NULL REFERENCES name_form (id) ON DELETE CASCADE,
    article_id BIGINT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    name TEXT COLLATE "C" NOT NULL,
    published TEXT COLLATE "C" NOT NULL,
    report BIGINT NOT NULL,
    mentions INTEGER NOT NULL,
    events INTEGER NOT NULL,
    first_day TEXT COLLATE "C",
    last_day TEXT COLLATE "C",
    beside INTEGER NOT NULL,
    PRIMARY KEY (form_id, article_id)
);
CREATE INDEX appearance_by_article ON appearance (article_id);
CREATE INDEX appearance_by_first_day ON appearance (form_id, first_day);
CREATE INDEX appearance_by_last_day ON appearance (form_id, last_day);
CREATE INDEX appearance_by_latest ON appearance (form_id, published, report);
CREATE INDEX appearance_beside ON appearance (form_id, article_id) WHERE beside = 1;

CREATE TABLE actor (
    id BIGINT PRIMARY KEY REFERENCES name_form (id) ON DELETE CASCADE,
    name TEXT COLLATE "C" NOT NULL,
    country TEXT COLLATE "C",
    reports INTEGER NOT NULL,
    mentions INTEGER NOT NULL,
    events INTEGER NOT NULL,
    first_day TEXT COLLATE "C",
    last_day TEXT COLLATE "C"
);
CREATE INDEX actor_by_reports ON actor (reports DESC, mentions DESC, name, country);
CREATE INDEX actor_by_country ON actor (country, reports DESC, mentions DESC, name);

CREATE TABLE office (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    words TEXT COLLATE "C" NOT NULL UNIQUE
);
CREATE TABLE office_key (
    hash BIGINT NOT NULL,
    office_id BIGINT NOT NULL REFERENCES office (id) ON DELETE CASCADE,
    PRIMARY KEY (hash, office_id)
);

CREATE TABLE office_seen (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    form_id BIGINT NOT NULL REFERENCES name_form (id) ON DELETE CASCADE,
    office_id BIGINT NOT NULL REFERENCES office (id),
    said TEXT COLLATE "C" NOT NULL,
    wording TEXT COLLATE "C" NOT NULL,
    reports INTEGER NOT NULL,
    first_day TEXT COLLATE "C",
    last_day TEXT COLLATE "C",
    latest_day TEXT COLLATE "C" NOT NULL,
    latest_report BIGINT NOT NULL,
    UNIQUE (form_id, office_id, said, wording)
);
CREATE INDEX office_seen_by_office ON office_seen (office_id);
CREATE TABLE office_said (
    seen_id BIGINT NOT NULL REFERENCES office_seen (id) ON DELETE CASCADE,
    article_id BIGINT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    kind TEXT COLLATE "C" NOT NULL,
    ordinal INTEGER NOT NULL,
    first_day TEXT COLLATE "C",
    last_day TEXT COLLATE "C",
    published TEXT COLLATE "C" NOT NULL,
    report BIGINT NOT NULL,
    PRIMARY KEY (seen_id, article_id, kind, ordinal)
);
CREATE INDEX office_said_by_article ON office_said (article_id);
CREATE INDEX office_said_by_first_day ON office_said (seen_id, first_day);
CREATE INDEX office_said_by_last_day ON office_said (seen_id, last_day);
CREATE INDEX office_said_by_latest ON office_said (seen_id, published, report);

CREATE TABLE known_tenure (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    known TEXT COLLATE "C" NOT NULL,
    office_id BIGINT NOT NULL REFERENCES office (id),
    wording TEXT COLLATE "C" NOT NULL,
    start TEXT COLLATE "C" NOT NULL,
    until TEXT COLLATE "C",
    first_day TEXT COLLATE "C",
    last_day TEXT COLLATE "C" NOT NULL,
    source TEXT COLLATE "C" NOT NULL
);
CREATE INDEX known_tenure_by_person ON known_tenure (known);
CREATE INDEX known_tenure_by_office ON known_tenure (office_id);

CREATE TABLE actor_decision (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    act TEXT COLLATE "C" NOT NULL CHECK (act IN ('merge', 'split')),
    one_name TEXT COLLATE "C" NOT NULL,
    one_exact TEXT COLLATE "C" NOT NULL,
    one_country TEXT COLLATE "C" NOT NULL,
    one_bearer TEXT COLLATE "C" NOT NULL,
    other_name TEXT COLLATE "C" NOT NULL,
    other_exact TEXT COLLATE "C" NOT NULL,
    other_country TEXT COLLATE "C" NOT NULL,
    other_bearer TEXT COLLATE "C" NOT NULL,
    decided_by TEXT COLLATE "C" NOT NULL,
    why TEXT COLLATE "C",
    decided_at TEXT COLLATE "C" NOT NULL,
    undone_by TEXT COLLATE "C",
    undone_why TEXT COLLATE "C",
    undone_at TEXT COLLATE "C"
);
CREATE INDEX actor_decision_by_one ON actor_decision (one_exact, one_country, one_bearer) WHERE undone_at IS NULL;
CREATE INDEX actor_decision_by_other ON actor_decision (other_exact, other_country, other_bearer) WHERE undone_at IS NULL;
