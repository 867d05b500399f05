-- The articles that were accepted, with what their rows depend on.
COPY (
  SELECT article_id, key
  FROM read_parquet($keys)
  WHERE article_id NOT IN (SELECT unnest(from_json($refused, '["VARCHAR"]')))
  ORDER BY article_id
) TO $kept (FORMAT parquet, COMPRESSION zstd)
