-- A cell that a spreadsheet would read as a formula begins with an apostrophe instead.
CREATE OR REPLACE TEMP MACRO cell(words) AS
  CASE WHEN regexp_matches(words, '^[=+\-@\t\r]') THEN '''' || words ELSE words END
