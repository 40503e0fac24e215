-- Entries of the kinds that have lists of their own are found without going through the people and events, which are most of all.
CREATE INDEX entry_listed ON entry (kind, article_id, ordinal) WHERE kind NOT IN ('person', 'event');
