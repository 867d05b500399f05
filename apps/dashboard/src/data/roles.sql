-- What countries are to a meeting beyond taking part.
SELECT DISTINCT meeting_id, country, role
FROM meeting_countries
WHERE role <> 'participant'
ORDER BY meeting_id, country, role
