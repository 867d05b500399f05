SELECT stage, source, record, reason, detail
FROM read_parquet($rejected)
ORDER BY source, record, reason, detail
