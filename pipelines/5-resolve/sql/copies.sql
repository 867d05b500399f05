SELECT article_id, duplicate_of
FROM read_parquet($classified || '/articles.parquet')
WHERE duplicate_of IS NOT NULL
ORDER BY article_id
