WITH reported AS (
  SELECT series, ordinal, arg_min(meeting_id, meeting_id) AS meeting_id, arg_min(year, meeting_id) AS year
  FROM meetings
  WHERE series IS NOT NULL AND ordinal IS NOT NULL
  GROUP BY series, ordinal
),
known AS (
  SELECT series, edition.ordinal AS ordinal, edition.year AS known_year
  FROM (SELECT series, unnest(editions) AS edition FROM series)
),
promised AS (
  SELECT
    meetings.series,
    coalesce(next_ordinal, meetings.ordinal + 1) AS ordinal,
    arg_min(meeting_id, meeting_id) AS promised_by,
    arg_min(next_year, meeting_id) AS promised_year,
    arg_min(next_country, meeting_id) AS promised_country
  FROM meeting_outcomes
  JOIN meetings USING (meeting_id)
  WHERE kind = 'next_meeting' AND meetings.series IS NOT NULL
    AND coalesce(next_ordinal, meetings.ordinal + 1) IS NOT NULL
  GROUP BY ALL
),
told AS (
  SELECT series, ordinal FROM reported
  UNION SELECT series, ordinal FROM known
  UNION SELECT series, ordinal FROM promised
),
bounds AS (
  SELECT series, min(ordinal) AS first, max(ordinal) AS last
  FROM told
  GROUP BY series
),
editions AS (
  SELECT series, unnest(range(first, last + 1))::INTEGER AS ordinal
  FROM bounds
)
SELECT
  editions.series,
  series.name_fr,
  editions.ordinal,
  CASE
    WHEN reported.meeting_id IS NOT NULL THEN 'reported'
    WHEN known.known_year IS NOT NULL THEN 'known'
    WHEN promised.promised_by IS NOT NULL THEN 'promised'
    ELSE 'missing'
  END AS state,
  coalesce(reported.year, known.known_year, promised.promised_year) AS year,
  reported.meeting_id,
  known.known_year,
  promised.promised_by,
  promised.promised_year,
  promised.promised_country
FROM editions
LEFT JOIN reported USING (series, ordinal)
LEFT JOIN known USING (series, ordinal)
LEFT JOIN promised USING (series, ordinal)
LEFT JOIN series USING (series)
ORDER BY series, ordinal
