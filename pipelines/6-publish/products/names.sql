SELECT 'country' AS kind, code AS key, name_fr AS name FROM countries
UNION ALL
SELECT 'topic', topic, name_fr FROM topics
UNION ALL
SELECT 'series', series, name_fr FROM series
ORDER BY kind, key
