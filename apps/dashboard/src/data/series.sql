-- The recurring meetings: those that meetings belong to, those whose editions are known, and those
-- that the table of series does not have, named as most of their meetings are, without the number.
WITH unlisted AS (
  SELECT series_key AS series, regexp_replace(name, '^\S*\d\S*\s+', '') AS name, count(*) AS n
  FROM meetings
  WHERE series IS NULL AND series_key IS NOT NULL
  GROUP BY ALL
),
names AS (
  SELECT series, first(upper(name[1]) || name[2:] ORDER BY n DESC, name) AS name
  FROM unlisted
  GROUP BY series
),
used AS (
  SELECT series FROM meetings WHERE series IS NOT NULL
  UNION
  SELECT series FROM series
  UNION
  SELECT series FROM names
)
SELECT
  u.series,
  s.series IS NOT NULL AS listed,
  s.acronym,
  coalesce(s.name_fr, n.name) AS name_fr,
  coalesce(s.name_en, n.name) AS name_en,
  s.body,
  s.level,
  s.topic,
  coalesce(list_transform(s.editions, lambda edition: edition.ordinal), []) AS ordinals,
  coalesce(list_transform(s.editions, lambda edition: edition.year), []) AS years
FROM used AS u
LEFT JOIN series AS s USING (series)
LEFT JOIN names AS n USING (series)
ORDER BY u.series
