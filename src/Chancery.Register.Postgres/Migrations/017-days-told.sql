-- The last day of which a report without a day tells. What the column holds is told beside the same step for SQLite.
ALTER TABLE article ADD COLUMN told TEXT COLLATE "C";
DELETE FROM pair;
DELETE FROM position;
