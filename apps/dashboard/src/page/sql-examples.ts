/** Queries to start from; their names are words of the interface. */
export const sqlExamples = {
  sqlPerYear: `SELECT year, count(*) AS meetings
FROM meetings
WHERE year IS NOT NULL
GROUP BY year
ORDER BY year`,
  sqlPartners: `SELECT other.country, count(DISTINCT m.meeting_id) AS meetings
FROM meetings AS m
JOIN meeting_countries AS one USING (meeting_id)
JOIN meeting_countries AS other USING (meeting_id)
WHERE one.country = 'VN' AND one.via = 'named'
  AND other.country <> 'VN' AND other.via = 'named'
GROUP BY other.country
ORDER BY meetings DESC, other.country`,
  sqlSeries: `SELECT s.name_en, count(*) AS meetings, min(m.year) AS first, max(m.year) AS last
FROM meetings AS m
JOIN series AS s USING (series)
GROUP BY s.name_en
ORDER BY meetings DESC, s.name_en`,
  sqlEvidence: `SELECT r.name, a.title, unnest(r.evidence) AS evidence
FROM reports AS r
JOIN articles AS a USING (article_id)
ORDER BY r.report_id
LIMIT 50`,
  sqlPromises: `SELECT m.name, m.starts_on, o.next_ordinal, o.next_year, o.next_country, o.text
FROM meeting_outcomes AS o
JOIN meetings AS m USING (meeting_id)
WHERE o.kind = 'next_meeting'
ORDER BY m.starts_on`,
} as const;
