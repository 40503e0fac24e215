-- Fewer rows and indices for each report. What the tables hold is told beside the same step for SQLite.

ALTER TABLE entry ADD COLUMN first INTEGER;
ALTER TABLE entry ADD COLUMN past INTEGER;
ALTER TABLE entry ADD COLUMN wording TEXT COLLATE "C";
ALTER TABLE entry ADD COLUMN rule TEXT COLLATE "C";
UPDATE entry SET first = v.first, past = v.past, wording = v.wording, rule = v.rule
FROM evidence v WHERE v.entry_id = entry.id AND v.ordinal = 0;
DELETE FROM evidence v USING entry n
WHERE n.id = v.entry_id AND (v.ordinal = 0 OR n.kind NOT IN ('person', 'event', 'quote', 'condition'));
ALTER TABLE evidence DROP COLUMN id;
ALTER TABLE evidence DROP CONSTRAINT evidence_entry_id_ordinal_key;
ALTER TABLE evidence ADD PRIMARY KEY (entry_id, ordinal);

ALTER TABLE side DROP COLUMN id;
ALTER TABLE side DROP CONSTRAINT side_event_id_role_ordinal_key;
ALTER TABLE side ADD PRIMARY KEY (event_id, role, ordinal);

DROP INDEX appearance_by_first_day;
DROP INDEX appearance_by_last_day;
DROP INDEX appearance_by_latest;
DROP INDEX office_said_by_last_day;
DROP INDEX office_said_by_latest;
