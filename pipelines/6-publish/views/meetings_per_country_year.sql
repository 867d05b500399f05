WITH counted AS (
  SELECT
    meeting_countries.country,
    year,
    count(DISTINCT meeting_id) FILTER (via = 'named') AS meetings,
    count(DISTINCT meeting_id) AS meetings_with_members,
    count(DISTINCT meeting_id) FILTER (role = 'host') AS hosted,
    count(DISTINCT meeting_id) FILTER (role = 'chair') AS chaired
  FROM meeting_countries
  JOIN meetings USING (meeting_id)
  GROUP BY meeting_countries.country, year
)
SELECT
  counted.country,
  countries.alpha3,
  countries.name_fr,
  countries.name_en,
  counted.year,
  counted.meetings::INTEGER AS meetings,
  counted.meetings_with_members::INTEGER AS meetings_with_members,
  counted.hosted::INTEGER AS hosted,
  counted.chaired::INTEGER AS chaired
FROM counted
LEFT JOIN countries ON countries.code = counted.country
ORDER BY country, year
