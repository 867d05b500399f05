SELECT article_id, source, record, to_json(cleaned) AS row
FROM read_parquet($cleaned || '/cleaned.parquet') AS cleaned
SEMI JOIN read_parquet($todo) AS todo USING (article_id)
WHERE article_id BETWEEN $first AND $last
ORDER BY article_id
