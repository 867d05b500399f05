SELECT
  article_id,
  any_value(articles.body) AS body,
  list({first: evidence."start", last: evidence."end"} ORDER BY evidence."start", evidence."end") AS spans
FROM (SELECT article_id, unnest(evidence) AS evidence FROM reports)
JOIN articles USING (article_id)
GROUP BY article_id
ORDER BY article_id
