SELECT
  reports.meeting_id,
  meetings.name,
  reports.report_id,
  reports.article_id,
  reports.evidence.field AS field,
  reports.evidence.rule AS rule,
  span(sentences.text, reports.evidence."start" - sentences."start", reports.evidence."end" - sentences."start") AS words,
  sentences.text AS sentence,
  reports.evidence."start" AS "start",
  reports.evidence."end" AS "end",
  articles.title,
  articles.outlet,
  articles.published_on,
  articles.url
FROM (SELECT report_id, article_id, meeting_id, unnest(list_distinct(evidence)) AS evidence FROM reports) AS reports
JOIN articles USING (article_id)
LEFT JOIN meetings ON meetings.meeting_id = reports.meeting_id
LEFT JOIN sentences
  ON sentences.article_id = reports.article_id
  AND reports.evidence."start" BETWEEN sentences."start" AND sentences."end" - 1
ORDER BY meeting_id, report_id, field, "start", "end", rule
