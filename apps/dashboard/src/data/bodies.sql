-- One row an article behind a meeting's evidence, whole: for sites of private use only.
SELECT DISTINCT r.meeting_id, a.article_id, a.body
FROM reports AS r
JOIN articles AS a USING (article_id)
WHERE r.meeting_id IS NOT NULL
ORDER BY r.meeting_id, a.article_id
