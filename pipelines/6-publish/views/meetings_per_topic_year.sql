SELECT
  meeting_topics.topic,
  topics.iptc,
  topics.name_fr,
  topics.name_en,
  meetings.year,
  (count(*) FILTER (is_primary))::INTEGER AS meetings,
  count(*)::INTEGER AS meetings_any
FROM meeting_topics
JOIN meetings USING (meeting_id)
LEFT JOIN topics ON topics.topic = meeting_topics.topic
GROUP BY ALL
ORDER BY topic, year
