-- The articles that were accepted, and those that the rules refused, with what that depends on.
COPY (
  SELECT article_id, key, refusals.row AS refused
  FROM read_parquet($keys)
  LEFT JOIN read_parquet($refusals) AS refusals USING (article_id)
  WHERE refusals.lasts IS NULL OR refusals.lasts
  ORDER BY article_id
) TO $kept (FORMAT parquet, COMPRESSION zstd)
