-- What the cleaner cut, by rule.
SELECT rule, count(*) AS n, count(DISTINCT article_id) AS articles, CAST(sum("end" - start) AS BIGINT) AS characters
FROM removals
GROUP BY rule
ORDER BY rule
