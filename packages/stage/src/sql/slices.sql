SELECT min(article_id) AS first, max(article_id) AS last, count(*) AS n
FROM read_parquet($todo)
GROUP BY slice
ORDER BY slice
