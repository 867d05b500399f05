SELECT source, article_id
FROM read_parquet($collected)
ORDER BY source, article_id
