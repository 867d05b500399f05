-- What each stage of the last run read and wrote.
WITH counted AS (SELECT unnest(counts, recursive := true) FROM runs)
SELECT stage, name, CAST(sum(n) AS INTEGER) AS n
FROM counted
GROUP BY stage, name
ORDER BY stage, name
