-- The paragraphs at an article's ends that stand in several different articles of its outlet.
COPY (
  WITH shared AS (
    SELECT outlet, paragraph
    FROM read_parquet($edges)
    GROUP BY ALL
    HAVING count(DISTINCT core) >= 3
  )
  SELECT article_id, list(paragraph ORDER BY paragraph) AS frames
  FROM read_parquet($edges) AS edges
  SEMI JOIN shared USING (outlet, paragraph)
  GROUP BY article_id
  ORDER BY article_id
) TO $frames (FORMAT parquet, COMPRESSION zstd)
