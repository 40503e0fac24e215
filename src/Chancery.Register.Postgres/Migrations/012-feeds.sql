-- What is known of the sources that chancery watch reads. What the tables hold is told beside the same tables for SQLite.

CREATE TABLE feed (
    feed TEXT COLLATE "C" PRIMARY KEY,
    link TEXT COLLATE "C" NOT NULL,
    etag TEXT COLLATE "C",
    last_modified TEXT COLLATE "C",
    checked_at TEXT COLLATE "C" NOT NULL,
    read_at TEXT COLLATE "C",
    not_before TEXT COLLATE "C",
    failures INTEGER NOT NULL
);

CREATE TABLE feed_item (
    feed TEXT COLLATE "C" NOT NULL REFERENCES feed (feed) ON DELETE CASCADE,
    item TEXT COLLATE "C" NOT NULL,
    page TEXT COLLATE "C",
    mark TEXT COLLATE "C" NOT NULL,
    etag TEXT COLLATE "C",
    last_modified TEXT COLLATE "C",
    failures INTEGER NOT NULL,
    first_seen TEXT COLLATE "C" NOT NULL,
    last_seen TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (feed, item)
);
CREATE INDEX feed_item_by_page ON feed_item (page) WHERE page IS NOT NULL;
