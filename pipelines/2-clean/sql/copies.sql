-- Finds the copies among the fingerprints: one address, one text, or shared word triples.

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
CREATE OR REPLACE TEMP MACRO is_copy(one, other) AS
  least(len(one.shingles), len(other.shingles)) >= 12
  AND share_of(one.shingles, other.shingles)
    >= CASE WHEN least(len(one.shingles), len(other.shingles)) < 60 THEN 0.6 ELSE 0.24 END
  AND NOT contradict(one, other);

COPY (
  WITH RECURSIVE
  -- The copy that counts comes first: of those about as full, the earliest.
  ranked AS MATERIALIZED (
    SELECT *, row_number() OVER (
      ORDER BY floor(ln(greatest(letters, 1)) / ln(1.1)) DESC, published NULLS LAST,
        letters DESC, article_id
    ) AS place
    FROM read_parquet($fingerprints)
  ),
  -- Every hash of a signature is a bucket of its own.
  buckets AS MATERIALIZED (
    SELECT hash, place, hashes, count(*) OVER (PARTITION BY hash) AS size,
      row_number() OVER (PARTITION BY hash ORDER BY place) AS turn
    FROM (SELECT place, len(signature) AS hashes, unnest(signature) AS hash FROM ranked)
    QUALIFY size > 1
  ),
  -- In a crowded bucket each article meets its next neighbours alone: copies are about as full.
  -- Who meets in less than a tenth of the buckets shares a phrase, not a quarter of the text.
  meetings AS (
    SELECT one.place AS fuller, other.place AS shorter
    FROM (
      SELECT hash, place, hashes, unnest(range(turn + 1, least(turn + 12, size) + 1)) AS turn
      FROM buckets
    ) AS one
    JOIN buckets AS other USING (hash, turn)
    GROUP BY ALL
    HAVING count(*) >= greatest(2, 0.1 * min(least(one.hashes, other.hashes)))
  ),
  near AS (
    SELECT fuller, shorter, share_of(one.shingles, other.shingles) AS share
    FROM meetings
    JOIN ranked AS one ON one.place = fuller
    JOIN ranked AS other ON other.place = shorter
    WHERE is_copy(one, other)
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
  SELECT copy.article_id, first.article_id AS duplicate_of,
    round(share_of(first.shingles, copy.shingles), 3) AS similarity
  FROM climbs
  ANTI JOIN best ON best.shorter = climbs.fuller
  JOIN ranked AS first ON first.place = climbs.fuller
  JOIN ranked AS copy ON copy.place = climbs.shorter
  WHERE climbs.certain OR is_copy(first, copy)
  ORDER BY copy.article_id
) TO $copies (FORMAT parquet, COMPRESSION zstd)
