-- Offsets count UTF-16 units and DuckDB counts characters: a filler after each character that takes
-- two units makes both the same, and goes again after the cut.
CREATE MACRO span(words, first, last) AS replace(
  substr(
    regexp_replace(words, '([\x{10000}-\x{10FFFF}])', '\1' || chr(57344), 'g'),
    first + 1,
    last - first
  ),
  chr(57344),
  ''
)
