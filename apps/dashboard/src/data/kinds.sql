-- What the accepted articles turned out to be; copies apart.
SELECT
  CASE WHEN duplicate_of IS NULL THEN kind ELSE 'duplicate' END AS kind,
  count(*) AS n
FROM articles
GROUP BY ALL
ORDER BY kind
