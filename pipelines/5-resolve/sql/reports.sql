-- What decides which meeting a report tells of, in the order of the file: to sort it would fill the
-- memory. What else it says is large, and is read when its meeting is known.
SELECT article_id, to_json(reports) AS report
FROM (
  SELECT * EXCLUDE (evidence, outcomes, organisations, country_roles, topic_scores)
  FROM read_parquet($classified || '/reports.parquet')
) AS reports
