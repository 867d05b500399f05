SELECT count(*) AS texts, coalesce(sum(triples), 0) AS triples
FROM read_parquet($ranked)
ORDER BY ALL
