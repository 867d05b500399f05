-- In the order of the file, as reports are.
SELECT article_id, published_edtf
FROM read_parquet($classified || '/articles.parquet')
