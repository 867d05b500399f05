SELECT article_id, source, record, to_json(collected) AS row
FROM read_parquet($collected || '/collected.parquet') AS collected
SEMI JOIN read_parquet($todo) AS todo USING (article_id)
WHERE article_id BETWEEN $first AND $last
ORDER BY article_id
