SELECT *
FROM read_parquet($resolved || '/meeting_people.parquet')
ORDER BY meeting_id, name
