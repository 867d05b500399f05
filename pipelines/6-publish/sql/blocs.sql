SELECT *
FROM read_csv($reference || '/blocs.tsv', delim = '\t', quote = '', header = true, all_varchar = true)
ORDER BY code
