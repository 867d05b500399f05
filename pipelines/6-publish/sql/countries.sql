SELECT *
FROM read_csv($reference || '/countries.tsv', delim = '\t', quote = '', header = true, all_varchar = true)
ORDER BY code
