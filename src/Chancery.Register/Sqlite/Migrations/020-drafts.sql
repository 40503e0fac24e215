-- Drafts of resolutions are a thousandth of all entries; they are found without going through the others.
CREATE INDEX entry_draft ON entry (article_id, ordinal) WHERE kind = 'draft';
