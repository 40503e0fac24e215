-- Drafts of resolutions are found without going through all other entries.
CREATE INDEX entry_draft ON entry (article_id, ordinal) WHERE kind = 'draft';
