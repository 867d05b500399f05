-- The topics by ASEAN Community, with any topic that meetings have and the reference does not.
WITH used AS (
  SELECT topic FROM topics
  UNION
  SELECT topic FROM meetings
)
SELECT u.topic, t.name_en, t.name_fr, coalesce(t.community, 'other') AS community
FROM used AS u
LEFT JOIN topics AS t USING (topic)
ORDER BY
  coalesce(list_position(['political-security', 'economic', 'socio-cultural'], t.community), 9),
  u.topic
