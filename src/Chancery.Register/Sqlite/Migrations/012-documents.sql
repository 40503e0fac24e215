-- What a page says of its report beside the text, and the document that the report was taken from.

-- language: BCP 47, null where it was not determined. published_at, changed_at: ISO 8601 with the paper's own zone. url: where a source
-- has it; link: the form of that by which the same page is known again. page: the hash of the report by which the versions of one page are known together, null
-- for a page of which there is one version.
ALTER TABLE article ADD COLUMN language TEXT;
ALTER TABLE article ADD COLUMN byline TEXT;
ALTER TABLE article ADD COLUMN outlet TEXT;
ALTER TABLE article ADD COLUMN section TEXT;
ALTER TABLE article ADD COLUMN published_at TEXT;
ALTER TABLE article ADD COLUMN changed_at TEXT;
ALTER TABLE article ADD COLUMN page TEXT;
ALTER TABLE source ADD COLUMN url TEXT;
ALTER TABLE source ADD COLUMN link TEXT;
CREATE INDEX source_by_link ON source (link) WHERE link IS NOT NULL;
CREATE INDEX article_by_page ON article (page) WHERE page IS NOT NULL;

-- bytes: the document as it came, packed by DEFLATE; size: its length before. passages: which stretch of the report's text came from
-- where in the document. Several documents may hold one text, as the copies that several papers print.
CREATE TABLE document (
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    sha256 TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    charset TEXT,
    fetched TEXT,
    passages TEXT NOT NULL,
    size INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (article_id, sha256)
) STRICT, WITHOUT ROWID;
