-- What an article's mentions depend on; whether it is a copy does not matter.
COPY (
  SELECT article_id, md5($ruleset || hash(cleaned)) AS key
  FROM (
    SELECT * EXCLUDE (duplicate_of, similarity)
    FROM read_parquet($cleaned || '/cleaned.parquet')
  ) AS cleaned
  ORDER BY article_id
) TO $keys (FORMAT parquet, COMPRESSION zstd)
