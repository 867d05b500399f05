SELECT any_value(version) AS version, (SELECT max(published_on) FROM articles) AS date
FROM runs
ORDER BY version
