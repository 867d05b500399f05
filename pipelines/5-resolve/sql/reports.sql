SELECT to_json(reports) AS report
FROM read_parquet($classified || '/reports.parquet') AS reports
ORDER BY report_id
