-- One row a span that a value of a report rests on, with the body it stands in.
WITH spans AS (
  SELECT meeting_id, article_id, unnest(evidence, recursive := true)
  FROM reports
  WHERE meeting_id IS NOT NULL
)
SELECT DISTINCT s.meeting_id, s.article_id, s.field, s.rule, s."start", s."end", a.body
FROM spans AS s
JOIN articles AS a USING (article_id)
ORDER BY s.meeting_id, s.article_id, s.field, s."start", s."end", s.rule
