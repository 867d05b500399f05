-- The articles that the rules refused in an earlier run, and would refuse again.
SELECT article_id, refused
FROM read_parquet($kept)
SEMI JOIN read_parquet($reused) AS reused USING (article_id)
WHERE refused IS NOT NULL
ORDER BY article_id
