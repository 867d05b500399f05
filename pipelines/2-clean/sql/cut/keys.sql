-- What a cut article depends on: all that the cleaned one does, and the frames of its outlet.
COPY (
  SELECT article_id, md5($ruleset || each.key || hash(coalesce(framed.frames, []))) AS key
  FROM read_parquet($each || '/kept.parquet') AS each
  LEFT JOIN read_parquet($frames) AS framed USING (article_id)
  WHERE each.refused IS NULL
  ORDER BY article_id
) TO $keys (FORMAT parquet, COMPRESSION zstd)
