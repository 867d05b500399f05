-- The cut articles, with what each is a copy of.
COPY (
  SELECT article.* EXCLUDE (duplicate_of, similarity), copy.duplicate_of, copy.similarity
  FROM read_parquet($cut || '/cleaned.parquet') AS article
  LEFT JOIN read_parquet($copies) AS copy USING (article_id)
  ORDER BY article_id
) TO $cleaned (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 4096)
