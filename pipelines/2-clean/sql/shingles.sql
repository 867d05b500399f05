SELECT shingles
FROM read_parquet($ranked)
WHERE place >= $first AND place < $end
ORDER BY place
