-- Finds the copies among the ranked fingerprints: one address, one text, or shared word triples.
-- $pairs tells how many triples the texts share that may be copies.

-- The share of the shorter text's triples that stand in the other; 1 where there are none.
CREATE OR REPLACE TEMP MACRO share_of(one, other) AS
  CASE
    WHEN len(one) = 0 OR len(other) = 0 THEN 1.0
    ELSE len(list_intersect(one, other)) / least(len(one), len(other))
  END;

CREATE OR REPLACE TEMP MACRO months_of(published) AS
  12 * try_cast(left(published, 4) AS INTEGER) + try_cast(substr(published, 6, 2) AS INTEGER);

-- Each lead has a number that the other text lacks, or the leads' ordinals are others altogether,
-- or begin with neighbours: another edition, day or year. Months after a dispatch nobody copies it.
CREATE OR REPLACE TEMP MACRO contradict(one, other) AS
  (
    len(list_intersect(one.lead_numbers, other.numbers)) < len(one.lead_numbers)
    AND len(list_intersect(other.lead_numbers, one.numbers)) < len(other.lead_numbers)
  )
  OR (
    len(one.lead_ordinals) > 0 AND len(other.lead_ordinals) > 0
    AND len(list_intersect(one.lead_ordinals, other.lead_ordinals)) = 0
  )
  OR (
    abs(one.lead_ordinals[1] - other.lead_ordinals[1]) = 1
    AND NOT (
      list_contains(one.lead_ordinals, other.lead_ordinals[1])
      AND list_contains(other.lead_ordinals, one.lead_ordinals[1])
    )
  ) IS TRUE
  OR coalesce(abs(months_of(one.published) - months_of(other.published)) > 2, false);

-- Rewrites of a dispatch share a third of their triples or a little less, other reports at most a
-- fifth; short texts need more, and of very short ones nothing can be said.
CREATE OR REPLACE TEMP MACRO is_copy(one, other, share) AS
  least(one.triples, other.triples) >= 12
  AND share >= CASE WHEN least(one.triples, other.triples) < 60 THEN 0.6 ELSE 0.24 END
  AND NOT contradict(one, other);

COPY (
  WITH RECURSIVE
  -- The triples themselves would fill the memory.
  ranked AS MATERIALIZED (SELECT * EXCLUDE (shingles) FROM read_parquet($ranked)),
  near AS (
    SELECT fuller, shorter, shared / least(one.triples, other.triples) AS share
    FROM read_parquet($pairs)
    JOIN ranked AS one ON one.place = fuller
    JOIN ranked AS other ON other.place = shorter
    WHERE is_copy(one, other, shared / least(one.triples, other.triples))
  ),
  same AS (
    SELECT min(place) OVER (PARTITION BY url_key) AS fuller, place AS shorter
    FROM ranked WHERE url_key IS NOT NULL
    UNION
    SELECT min(place) OVER (PARTITION BY text_key) AS fuller, place AS shorter FROM ranked
  ),
  links AS (
    SELECT fuller, shorter, true AS certain, 1.0 AS share FROM same WHERE fuller < shorter
    UNION ALL
    SELECT fuller, shorter, false AS certain, share FROM near
  ),
  best AS MATERIALIZED (
    SELECT fuller, shorter, certain FROM links
    QUALIFY row_number() OVER (
      PARTITION BY shorter ORDER BY certain DESC, share DESC, fuller
    ) = 1
  ),
  -- From copy to copy, up to the one that is no copy.
  climbs AS (
    SELECT shorter, fuller, certain FROM best
    UNION ALL
    SELECT climbs.shorter, best.fuller, climbs.certain
    FROM climbs JOIN best ON best.shorter = climbs.fuller
  )
  SELECT article_id, duplicate_of, round(share, 3) AS similarity
  FROM (
    SELECT copy.article_id, first.article_id AS duplicate_of, certain, first, copy,
      share_of(fuller.shingles, shorter.shingles) AS share
    FROM climbs
    ANTI JOIN best ON best.shorter = climbs.fuller
    JOIN ranked AS first ON first.place = climbs.fuller
    JOIN ranked AS copy ON copy.place = climbs.shorter
    JOIN read_parquet($ranked) AS fuller ON fuller.place = climbs.fuller
    JOIN read_parquet($ranked) AS shorter ON shorter.place = climbs.shorter
  )
  WHERE certain OR is_copy(first, copy, share)
  ORDER BY article_id
) TO $copies (FORMAT parquet, COMPRESSION zstd)
