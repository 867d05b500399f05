-- The people of each meeting.
SELECT meeting_id, name, role, organisation, country
FROM meeting_people
ORDER BY meeting_id, name
