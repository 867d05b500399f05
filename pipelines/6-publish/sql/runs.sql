WITH stages AS (
  SELECT stage, ruleset, counts
  FROM read_json(
    [
      $collected || '/stage.json',
      $cleaned || '/stage.json',
      $normalised || '/stage.json',
      $classified || '/stage.json',
      $resolved || '/stage.json'
    ],
    columns = {stage: 'VARCHAR', ruleset: 'VARCHAR', counts: 'STRUCT("name" VARCHAR, n INTEGER)[]'}
  )
),
rules AS (
  SELECT left(md5(string_agg(ruleset, ' ' ORDER BY stage) || $ruleset), 16) AS ruleset
  FROM stages
),
counted AS (
  SELECT list({stage: stage, name: count.name, n: count.n} ORDER BY stage, count.name) AS counts
  FROM (SELECT stage, unnest(counts) AS count FROM stages)
),
inputs AS (
  SELECT files AS inputs
  FROM read_json(
    $collected || '/inputs.json',
    columns = {files: 'STRUCT(source VARCHAR, sha256 VARCHAR)[]'}
  )
)
SELECT
  left(md5(concat_ws(' ', $version, ruleset, inputs::VARCHAR)), 16) AS run_id,
  $version AS version,
  ruleset,
  inputs,
  counts
FROM rules, counted, inputs
ORDER BY run_id
