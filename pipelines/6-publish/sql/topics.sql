SELECT *
FROM read_csv($reference || '/topics.tsv', delim = '\t', quote = '', header = true, all_varchar = true)
ORDER BY topic
