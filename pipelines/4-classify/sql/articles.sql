-- An article with its mentions, in the order in which they were written. They are put together as
-- JSON: lists of structs take many times the memory.
WITH found AS (
  SELECT article_id, string_agg(mention, ',' ORDER BY file_row_number) AS mentions
  FROM (
    SELECT article_id, file_row_number, to_json(mentions)::VARCHAR AS mention
    FROM read_parquet($normalised || '/mentions.parquet') AS mentions
    WHERE article_id BETWEEN $first AND $last
  ) AS each
  SEMI JOIN read_parquet($todo) AS todo USING (article_id)
  GROUP BY article_id
)
SELECT
  article_id,
  source,
  record,
  '{"article":' || to_json(cleaned) || ',"mentions":[' || coalesce(found.mentions, '') || ']}' AS row
FROM read_parquet($cleaned || '/cleaned.parquet') AS cleaned
SEMI JOIN read_parquet($todo) AS todo USING (article_id)
LEFT JOIN found USING (article_id)
WHERE article_id BETWEEN $first AND $last
ORDER BY article_id
