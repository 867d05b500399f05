SELECT *
FROM read_parquet($resolved || '/meetings.parquet')
ORDER BY meeting_id
