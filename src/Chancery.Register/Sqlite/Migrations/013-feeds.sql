-- What is known of the sources that chancery watch reads, so that it goes on where it ended. feed and item are the beginnings of
-- SHA-256 hashes, of the source's link and of what the source knows the item by: what a site sends has any length. read_at is null
-- for a source that was never read to its end, not_before for one that may be asked at any time; failures are those in a row.
CREATE TABLE feed (
    feed TEXT PRIMARY KEY,
    link TEXT NOT NULL,
    etag TEXT,
    last_modified TEXT,
    checked_at TEXT NOT NULL,
    read_at TEXT,
    not_before TEXT,
    failures INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- page: the hash of the item's link, null without one; another source may list the same page. mark: a hash of what the source said of the
-- item when its page was read, by which a change is seen; etag and last_modified are the page's.
CREATE TABLE feed_item (
    feed TEXT NOT NULL REFERENCES feed (feed) ON DELETE CASCADE,
    item TEXT NOT NULL,
    page TEXT,
    mark TEXT NOT NULL,
    etag TEXT,
    last_modified TEXT,
    failures INTEGER NOT NULL,
    first_seen TEXT NOT NULL,
    last_seen TEXT NOT NULL,
    PRIMARY KEY (feed, item)
) STRICT, WITHOUT ROWID;
CREATE INDEX feed_item_by_page ON feed_item (page) WHERE page IS NOT NULL;
