SELECT article_id, duplicate_of, published_edtf, is_meeting
FROM read_parquet($classified || '/articles.parquet')
ORDER BY article_id
