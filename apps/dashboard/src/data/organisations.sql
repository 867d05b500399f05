-- The organisations of each meeting.
SELECT meeting_id, organisation, role
FROM meeting_organisations
ORDER BY meeting_id, organisation, role
