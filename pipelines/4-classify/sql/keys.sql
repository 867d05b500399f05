-- What an article's reports depend on: its text, and all that its mentions depend on.
COPY (
  SELECT article_id, md5($ruleset || normalised.key || hash(cleaned)) AS key
  FROM read_parquet($cleaned || '/cleaned.parquet') AS cleaned
  JOIN read_parquet($normalised || '/kept.parquet') AS normalised USING (article_id)
  WHERE normalised.refused IS NULL
  ORDER BY article_id
) TO $keys (FORMAT parquet, COMPRESSION zstd)
