-- What decides which meeting a report tells of, in the order of the file. What else it says is
-- large, and is read when its meeting is known.
SELECT
  to_json(reports) AS report,
  articles.published_edtf AS published
FROM (
  SELECT * EXCLUDE (evidence, outcomes, organisations, country_roles, topic_scores)
  FROM read_parquet($classified || '/reports.parquet', file_row_number = true)
) AS reports
LEFT JOIN read_parquet($classified || '/articles.parquet') AS articles USING (article_id)
ORDER BY reports.file_row_number
