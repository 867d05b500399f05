-- One row an article of a meeting, copies of an article included.
WITH told AS (
  SELECT DISTINCT meeting_id, article_id
  FROM reports
  WHERE meeting_id IS NOT NULL
),
behind AS (
  SELECT meeting_id, article_id FROM told
  UNION
  SELECT t.meeting_id, copy.article_id
  FROM told AS t
  JOIN articles AS copy ON copy.duplicate_of = t.article_id
)
SELECT
  b.meeting_id,
  a.article_id,
  a.title,
  a.outlet,
  a.url,
  CAST(a.published_on AS VARCHAR) AS published_on,
  a.published_edtf,
  a.duplicate_of IS NOT NULL AS is_copy
FROM behind AS b
JOIN articles AS a USING (article_id)
ORDER BY b.meeting_id, is_copy, a.published_on, a.article_id
