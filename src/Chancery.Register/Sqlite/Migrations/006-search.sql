-- Full text. What is searched is a document: a report with its quotes and events, or a person over all reports. A report's
-- number says its day and the beginning of its hash, so that counting down gives the newest first. Words are cut and folded
-- by the program; the table of words has no content of its own and compares letters as they are.

-- article_id is null for a person.
CREATE TABLE search_doc (
    id INTEGER PRIMARY KEY,
    article_id INTEGER REFERENCES article (id) ON DELETE CASCADE
) STRICT;
CREATE INDEX search_doc_by_article ON search_doc (article_id) WHERE article_id IS NOT NULL;

CREATE VIRTUAL TABLE search_words USING fts5 (
    title, body, quotes, events, title_exact, exact, facet,
    content = '', contentless_delete = 1, detail = full, tokenize = 'ascii'
);
CREATE TRIGGER search_doc_gone AFTER DELETE ON search_doc BEGIN
    DELETE FROM search_words WHERE rowid = old.id;
END;

-- A person: one spelling of a name, but for case, hyphens and tone placement, of one state.
CREATE TABLE search_person (
    id INTEGER PRIMARY KEY REFERENCES search_doc (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    country TEXT
) STRICT;

-- Which reports name a person, and when they came out; '' where that is not known.
CREATE TABLE search_mention (
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    person_id INTEGER NOT NULL,
    published TEXT NOT NULL,
    PRIMARY KEY (article_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX search_mention_by_person ON search_mention (person_id, published);
