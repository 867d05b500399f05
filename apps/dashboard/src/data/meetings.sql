-- One row a meeting; `named` are the countries that articles name, `members` those that took part
-- only as members of a bloc, `topics` the primary topic and the others.
WITH parts AS (
  SELECT meeting_id, country, bool_or(via = 'named') AS named
  FROM meeting_countries
  GROUP BY meeting_id, country
),
countries AS (
  SELECT
    meeting_id,
    list(country ORDER BY country) FILTER (WHERE named) AS named,
    list(country ORDER BY country) FILTER (WHERE NOT named) AS members
  FROM parts
  GROUP BY meeting_id
),
topics AS (
  SELECT meeting_id, list(topic ORDER BY score DESC, topic) AS topics
  FROM meeting_topics
  WHERE NOT is_primary
  GROUP BY meeting_id
)
SELECT
  m.meeting_id,
  m.name,
  m.name_en,
  coalesce(m.series, m.series_key) AS series,
  m.acronym,
  m.ordinal,
  CAST(m.starts_on AS VARCHAR) AS starts_on,
  CAST(m.ends_on AS VARCHAR) AS ends_on,
  m.date_edtf,
  m.date_basis,
  m.year,
  m.city,
  m.country,
  m.latitude,
  m.longitude,
  m.format,
  m.level,
  m.topic,
  m.status,
  m.host,
  m.chair,
  m.n_articles,
  m.confidence,
  m.plover,
  m.cameo,
  m.iptc,
  m.blocs,
  coalesce(c.named, []) AS named,
  coalesce(c.members, []) AS members,
  coalesce(t.topics, []) AS other_topics
FROM meetings AS m
LEFT JOIN countries AS c USING (meeting_id)
LEFT JOIN topics AS t USING (meeting_id)
ORDER BY m.starts_on DESC NULLS LAST, m.meeting_id
