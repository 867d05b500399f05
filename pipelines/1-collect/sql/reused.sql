-- The articles of the files that need not be read again.
COPY (
  SELECT article_id
  FROM read_parquet($collected)
  WHERE source IN (SELECT unnest(from_json($sources, '["VARCHAR"]')))
  ORDER BY article_id
) TO $reused (FORMAT parquet, COMPRESSION zstd)
