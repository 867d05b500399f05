SELECT *
FROM read_parquet($resolved || '/meeting_outcomes.parquet')
ORDER BY meeting_id, article_id, "start", kind
