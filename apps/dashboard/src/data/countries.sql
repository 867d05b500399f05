-- The countries that a meeting names, as a place or a participant.
WITH used AS (
  SELECT country AS code FROM meeting_countries
  UNION
  SELECT country FROM meetings WHERE country IS NOT NULL
)
SELECT u.code, c.name_en, c.name_fr, c.latitude, c.longitude
FROM used AS u
LEFT JOIN countries AS c USING (code)
ORDER BY u.code
