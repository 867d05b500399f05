SELECT *
FROM read_parquet([
  $collected || '/rejected.parquet',
  $cleaned || '/rejected.parquet',
  $normalised || '/rejected.parquet',
  $classified || '/rejected.parquet'
])
ORDER BY stage, source, record, reason, detail
