SELECT *
FROM read_parquet($resolved || '/meeting_organisations.parquet')
ORDER BY meeting_id, organisation, role
