-- A report of which nobody says when it came out counts from the last day on which it tells that something happened.
-- told: that day; null where published is known, and where the report tells of no such day or of one after it was read.
-- Pairs and positions are made anew with it; ranked is 1 also where a side is visited by one that has an office.
ALTER TABLE article ADD COLUMN told TEXT;
DELETE FROM pair;
DELETE FROM position;
