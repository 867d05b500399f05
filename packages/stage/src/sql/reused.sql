-- The articles whose rows are there already, made of the same text by the same rules.
COPY (
  SELECT article_id
  FROM read_parquet($keys) AS keys
  SEMI JOIN read_parquet($kept) AS kept USING (article_id, key)
  WHERE $can_reuse
  ORDER BY article_id
) TO $reused (FORMAT parquet, COMPRESSION zstd)
