SELECT *
FROM read_parquet($resolved || '/reports.parquet')
ORDER BY report_id
