SELECT *
FROM read_parquet($classified || '/articles.parquet')
ORDER BY article_id
