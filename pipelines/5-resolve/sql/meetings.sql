SELECT report, first
FROM read_parquet($grouped)
