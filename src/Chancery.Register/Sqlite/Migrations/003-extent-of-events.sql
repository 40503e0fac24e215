-- A page of the timeline is found by an index: of all events, of those of a type, of those of a state. extent tells how long an
-- event's date is at most: 0 a day, 1 a month, 2 a year, 3 five years, 4 longer, 9 where its days are not known. What touches a range of days
-- begins no earlier than that long before it. A side repeats what its event is found by.
ALTER TABLE event ADD COLUMN extent INTEGER NOT NULL DEFAULT 9;
UPDATE event SET extent = CASE
    WHEN julianday(last_day) - julianday(first_day) + 1 <= 1 THEN 0
    WHEN julianday(last_day) - julianday(first_day) + 1 <= 31 THEN 1
    WHEN julianday(last_day) - julianday(first_day) + 1 <= 366 THEN 2
    WHEN julianday(last_day) - julianday(first_day) + 1 <= 1827 THEN 3
    ELSE 4 END
WHERE first_day IS NOT NULL;
ALTER TABLE side ADD COLUMN extent INTEGER NOT NULL DEFAULT 9;
ALTER TABLE side ADD COLUMN first_day TEXT;
ALTER TABLE side ADD COLUMN last_day TEXT;
UPDATE side SET
    extent = (SELECT e.extent FROM event e WHERE e.entry_id = side.event_id),
    first_day = (SELECT e.first_day FROM event e WHERE e.entry_id = side.event_id),
    last_day = (SELECT e.last_day FROM event e WHERE e.entry_id = side.event_id);
DROP INDEX event_by_day;
CREATE INDEX event_by_day ON event (extent, first_day, last_day);
CREATE INDEX event_by_type ON event (type, extent, first_day, last_day);
CREATE INDEX side_by_country ON side (country, extent, first_day, last_day);
