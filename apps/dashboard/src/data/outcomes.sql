-- What meetings led to, with the sentence that says so.
SELECT meeting_id, article_id, kind, text, next_ordinal, next_year, next_country
FROM meeting_outcomes
ORDER BY meeting_id, article_id, "start", kind
