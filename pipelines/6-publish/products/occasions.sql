WITH parties AS (
  SELECT
    meeting_id,
    list({code: country, alpha3: alpha3, name_fr: name_fr, name_en: name_en, roles: roles} ORDER BY country) AS parties
  FROM (
    SELECT
      meeting_id,
      meeting_countries.country,
      countries.alpha3,
      countries.name_fr,
      countries.name_en,
      list(DISTINCT role ORDER BY role) AS roles
    FROM meeting_countries
    LEFT JOIN countries ON countries.code = meeting_countries.country
    WHERE via = 'named'
    GROUP BY ALL
  )
  GROUP BY meeting_id
),
subjects AS (
  SELECT meeting_id, list(topic ORDER BY is_primary DESC, score DESC, topic) AS topics
  FROM meeting_topics
  GROUP BY meeting_id
),
people AS (
  SELECT meeting_id, list(name ORDER BY name) AS people
  FROM meeting_people
  GROUP BY meeting_id
),
bodies AS (
  SELECT meeting_id, list(DISTINCT organisation ORDER BY organisation) AS organisations
  FROM meeting_organisations
  GROUP BY meeting_id
),
sources AS (
  SELECT
    meeting_id,
    list({title: title, outlet: outlet, url: url, published_on: published_on} ORDER BY published_on NULLS LAST, article_id) AS articles,
    min(published_on) AS first_seen,
    max(published_on) AS last_seen
  FROM (SELECT DISTINCT meeting_id, article_id FROM reports WHERE meeting_id IS NOT NULL)
  JOIN articles USING (article_id)
  GROUP BY meeting_id
),
quotes AS (
  SELECT
    meeting_id,
    first(sentence ORDER BY field != 'name', field != 'starts_on', report_id, "start", rule) AS sentence
  FROM evidence
  WHERE sentence IS NOT NULL
  GROUP BY meeting_id
)
SELECT
  meetings.*,
  countries.alpha3 AS country_alpha3,
  countries.name_fr AS country_fr,
  coalesce(subjects.topics, [meetings.topic]) AS topics,
  coalesce(parties.parties, []) AS parties,
  coalesce(people.people, []) AS people,
  coalesce(bodies.organisations, []) AS organisations,
  coalesce(sources.articles, []) AS articles,
  quotes.sentence,
  sources.first_seen,
  sources.last_seen
FROM meetings
LEFT JOIN countries ON countries.code = meetings.country
LEFT JOIN subjects USING (meeting_id)
LEFT JOIN parties USING (meeting_id)
LEFT JOIN people USING (meeting_id)
LEFT JOIN bodies USING (meeting_id)
LEFT JOIN sources USING (meeting_id)
LEFT JOIN quotes USING (meeting_id)
ORDER BY meetings.starts_on NULLS LAST, meetings.meeting_id
