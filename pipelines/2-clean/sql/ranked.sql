-- The fingerprints in order: the copy that counts comes first: of those about as full, the earliest.
COPY (
  SELECT *, len(shingles) AS triples, row_number() OVER (
    ORDER BY floor(ln(greatest(letters, 1)) / ln(1.1)) DESC, published NULLS LAST,
      letters DESC, article_id
  ) - 1 AS place
  FROM read_parquet($fingerprints)
  ORDER BY place
) TO $ranked (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 4096)
