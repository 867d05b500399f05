-- What a cleaned article depends on: its record.
COPY (
  SELECT article_id, md5($ruleset || hash(collected)) AS key
  FROM read_parquet($collected || '/collected.parquet') AS collected
  ORDER BY article_id
) TO $keys (FORMAT parquet, COMPRESSION zstd)
