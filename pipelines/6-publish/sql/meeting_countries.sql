SELECT *
FROM read_parquet($resolved || '/meeting_countries.parquet')
ORDER BY meeting_id, country, role, via
