SELECT *
FROM read_parquet($normalised || '/mentions.parquet') AS mentions
SEMI JOIN read_parquet($classified || '/articles.parquet') AS articles USING (article_id)
ORDER BY article_id, "start", "end", kind, value, rule
