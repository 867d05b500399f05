SELECT
  (SELECT count(*) FROM articles) AS accepted,
  (SELECT count(*) FROM rejected) AS refused,
  (
    SELECT string_agg(n || ' ' || reason, ', ' ORDER BY n DESC, reason)
    FROM (SELECT reason, count(*) AS n FROM rejected GROUP BY reason)
  ) AS reasons,
  (SELECT count(*) FROM articles WHERE is_meeting) AS about_meetings,
  (SELECT count(*) FROM articles WHERE duplicate_of IS NOT NULL) AS copies,
  (SELECT count(*) FROM meetings) AS meetings,
  (SELECT count(DISTINCT country) FROM meeting_countries) AS countries,
  (SELECT min(year) FROM meetings) AS first_year,
  (SELECT max(year) FROM meetings) AS last_year
ORDER BY ALL
