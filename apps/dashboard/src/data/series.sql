-- The recurring meetings: those that meetings belong to, and those whose editions are known.
WITH used AS (
  SELECT series FROM meetings WHERE series IS NOT NULL
  UNION
  SELECT series FROM series
)
SELECT
  u.series,
  s.acronym,
  s.name_fr,
  s.name_en,
  s.body,
  s.level,
  s.topic,
  coalesce(list_transform(s.editions, lambda edition: edition.ordinal), []) AS ordinals,
  coalesce(list_transform(s.editions, lambda edition: edition.year), []) AS years
FROM used AS u
LEFT JOIN series AS s USING (series)
ORDER BY u.series
