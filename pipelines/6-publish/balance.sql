SELECT
  (SELECT count(*) FROM articles) AS accepted,
  (SELECT count(*) FROM rejected) AS refused,
  (
    SELECT count.n
    FROM (SELECT unnest(counts) AS count FROM runs)
    WHERE count.stage = 'collect' AND count.name = 'read'
  ) AS read
ORDER BY ALL
