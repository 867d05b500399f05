SELECT *
FROM read_parquet($cleaned || '/removals.parquet') AS removals
SEMI JOIN read_parquet($classified || '/articles.parquet') AS articles USING (article_id)
ORDER BY article_id, "start", "end"
