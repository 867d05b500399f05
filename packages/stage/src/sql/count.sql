SELECT count(*)
FROM read_parquet($path)
ORDER BY ALL
