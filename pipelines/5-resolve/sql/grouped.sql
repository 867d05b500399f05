-- The reports of some meetings, those of one meeting side by side.
COPY (
  SELECT to_json(reports)::VARCHAR AS report, groups.first AS first
  FROM read_parquet($classified || '/reports.parquet', file_row_number = true) AS reports
  JOIN read_parquet($groups) AS groups ON groups.place = reports.file_row_number
  WHERE groups.first >= $from AND groups.first < $end
  ORDER BY groups.first, groups.place
) TO $grouped (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 4096)
