WITH parties AS (
  SELECT meeting_id, country, count(*) OVER (PARTITION BY meeting_id) AS n
  FROM (SELECT DISTINCT meeting_id, country FROM meeting_countries WHERE via = 'named')
)
SELECT
  a.country AS country_a,
  b.country AS country_b,
  count(*)::INTEGER AS meetings,
  (count(*) FILTER (a.n = 2))::INTEGER AS bilateral,
  min(meetings.year) AS first_year,
  max(meetings.year) AS last_year
FROM parties AS a
JOIN parties AS b ON a.meeting_id = b.meeting_id AND a.country < b.country
JOIN meetings ON meetings.meeting_id = a.meeting_id
GROUP BY ALL
ORDER BY country_a, country_b
