SELECT article_id, article_id || '.txt' AS source, article_id || '.txt' AS record, to_json(things) AS row
FROM read_parquet($things) AS things
SEMI JOIN read_parquet($todo) AS todo USING (article_id)
WHERE article_id BETWEEN $first AND $last
ORDER BY article_id
