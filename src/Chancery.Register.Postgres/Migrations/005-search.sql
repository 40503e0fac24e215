-- Full text. What the tables hold is told beside the same tables for SQLite.

CREATE TABLE search_doc (
    id BIGINT PRIMARY KEY,
    article_id BIGINT REFERENCES article (id) ON DELETE CASCADE,
    words TSVECTOR NOT NULL
);
CREATE INDEX search_doc_by_article ON search_doc (article_id) WHERE article_id IS NOT NULL;
CREATE INDEX search_doc_by_words ON search_doc USING GIN (words);

CREATE TABLE search_person (
    id BIGINT PRIMARY KEY REFERENCES search_doc (id) ON DELETE CASCADE,
    name TEXT COLLATE "C" NOT NULL,
    country TEXT COLLATE "C"
);

CREATE TABLE search_mention (
    article_id BIGINT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    person_id BIGINT NOT NULL,
    published TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (article_id, person_id)
);
CREATE INDEX search_mention_by_person ON search_mention (person_id, published);
