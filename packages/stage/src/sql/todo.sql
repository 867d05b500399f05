-- The articles that are to be worked on, in slices that fit into memory.
COPY (
  SELECT article_id, (row_number() OVER (ORDER BY article_id) - 1) // 4096 AS slice
  FROM (
    SELECT keys.article_id
    FROM read_parquet($keys) AS keys
    WHERE NOT EXISTS (
      SELECT 1 FROM read_parquet($reused) AS reused WHERE reused.article_id = keys.article_id
    )
  ) AS rest
  ORDER BY article_id
) TO $todo (FORMAT parquet, COMPRESSION zstd)
