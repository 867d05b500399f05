-- What was refused, and why.
SELECT stage, reason, count(*) AS n, min(detail) AS example
FROM rejected
GROUP BY stage, reason
ORDER BY stage, reason
