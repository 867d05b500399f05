SELECT *
FROM read_parquet($sentences)
ORDER BY article_id, "start"
