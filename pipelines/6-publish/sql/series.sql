WITH editions AS (
  SELECT
    series_id,
    list({ordinal: ordinal::INTEGER, year: year::INTEGER} ORDER BY ordinal::INTEGER) AS editions
  FROM read_csv($reference || '/series_editions.tsv', delim = '\t', quote = '', header = true, all_varchar = true)
  GROUP BY series_id
)
SELECT series_id AS series, acronym, name_fr, name_en, body, level, topic, coalesce(editions, []) AS editions, source
FROM read_csv($reference || '/series.tsv', delim = '\t', quote = '', header = true, all_varchar = true)
LEFT JOIN editions USING (series_id)
ORDER BY series
