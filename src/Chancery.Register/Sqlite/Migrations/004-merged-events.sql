-- Events out of entries. What makes entries one event is reckoned when it is asked for; kept is only what finds the few
-- entries that can belong together. Both are filled from the entries and texts there are by the step that follows.

-- The number of type, way and states of the sides; null where the sides are not known well enough to compare.
ALTER TABLE event ADD COLUMN block INTEGER;
CREATE INDEX event_by_block ON event (block, first_day) WHERE block IS NOT NULL AND first_day IS NOT NULL;

-- A band of a text's shortest hashes, with one report that has it. Reports that share a band are copies of one another.
CREATE TABLE wire_band (
    band INTEGER PRIMARY KEY,
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE
) STRICT;

-- The reports that have copies, each with the one that its group is named after.
CREATE TABLE wire_copy (
    article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
    root_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE
) STRICT;
CREATE INDEX wire_copy_by_root ON wire_copy (root_id);
