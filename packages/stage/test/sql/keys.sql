COPY (
  SELECT article_id, md5($ruleset || to_json(things)) AS key
  FROM read_parquet($things) AS things
  ORDER BY article_id
) TO $keys (FORMAT parquet)
