-- One row: what these tables were made of, and which of them are not there.
SELECT
  (SELECT count(*) FROM articles) AS articles_read,
  (SELECT count(*) FROM articles WHERE is_meeting) AS articles_on_meetings,
  (SELECT count(*) FROM rejected) AS records_rejected,
  (SELECT CAST(max(published_on) AS VARCHAR) FROM articles) AS latest_article,
  (SELECT any_value(version ORDER BY run_id) FROM runs) AS version,
  (SELECT any_value(run_id ORDER BY run_id) FROM runs) AS run_id,
  (SELECT coalesce(list(name ORDER BY name), []) FROM missing_tables) AS missing_tables
ORDER BY ALL
