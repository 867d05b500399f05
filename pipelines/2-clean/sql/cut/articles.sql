SELECT
  article_id,
  source,
  record,
  to_json({article: cleaned, frames: coalesce(framed.frames, [])}) AS row
FROM read_parquet($each || '/cleaned.parquet') AS cleaned
SEMI JOIN read_parquet($todo) AS todo USING (article_id)
LEFT JOIN read_parquet($frames) AS framed USING (article_id)
WHERE article_id BETWEEN $first AND $last
ORDER BY article_id
