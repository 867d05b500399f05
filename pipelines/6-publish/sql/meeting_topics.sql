SELECT *
FROM read_parquet($resolved || '/meeting_topics.parquet')
ORDER BY meeting_id, topic
