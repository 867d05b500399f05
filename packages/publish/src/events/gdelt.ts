import { addressOf, type Occasion, type Party, placeOf } from "../occasion.ts";
import { goldsteinOf, VERBAL_COOPERATION } from "./codes.ts";
import { fipsOf } from "./fips.ts";
import { gdeltColumns } from "./gdelt-columns.ts";
import { pairsOf } from "./pairs.ts";

/** Ids start here, far above GDELT's own, so that the two can stand in one table. */
const FIRST_ID = 9_000_000_000_000_000n;
/** What GDELT calls a place by its precision. */
const PLACE_TYPE = { none: 0, country: 1, city: 4 } as const;

type Cells = Readonly<Record<string, string | number | null>>;

/**
 * A meeting's events in the column order of GDELT 2.0, one line a pair of countries, cells parted
 * by tabs. A meeting without a full day has none, since every event there has one.
 */
export function gdeltLines(occasion: Occasion): string[] {
  if (occasion.starts_on === null) return [];
  const common = { ...dateCells(occasion.starts_on), ...eventCells(occasion) };
  return pairsOf(occasion).map(({ actor, recipient }, i) => {
    const cells: Cells = {
      GLOBALEVENTID: idOf(occasion, i),
      ...common,
      ...actorCells("Actor1", actor),
      ...actorCells("Actor2", recipient),
    };
    return gdeltColumns.map((column) => cell(cells[column] ?? null)).join("\t");
  });
}

/** A number from the meeting's id and the pair's place: the same on every machine. */
function idOf({ meeting_id }: Occasion, i: number): string {
  const hex = meeting_id.replaceAll(/[^0-9a-f]/g, "").slice(0, 10) || "0";
  return String(FIRST_ID + BigInt(`0x${hex}`) * 65536n + BigInt(i));
}

function dateCells(day: string): Cells {
  const [year = "", month = "", date = ""] = day.split("-");
  const passed = (Number(month) - 1) * 30.4375 + Number(date);
  return {
    SQLDATE: `${year}${month}${date}`,
    MonthYear: `${year}${month}`,
    Year: year,
    FractionDate: (Number(year) + passed / 365.25).toFixed(4),
  };
}

function eventCells(occasion: Occasion): Cells {
  const { cameo, articles } = occasion;
  const outlets = new Set(articles.map(({ outlet }) => outlet));
  return {
    IsRootEvent: 1,
    EventCode: cameo,
    EventBaseCode: cameo.slice(0, 3),
    EventRootCode: cameo.slice(0, 2),
    QuadClass: VERBAL_COOPERATION,
    GoldsteinScale: goldsteinOf(cameo),
    NumMentions: occasion.n_articles,
    NumSources: outlets.size,
    NumArticles: occasion.n_articles,
    DATEADDED: addedOn(occasion),
    SOURCEURL: addressOf(occasion),
    ...placeCells(occasion),
  };
}

/** The day of the first article at midnight, since GDELT asks for a second. */
function addedOn({ first_seen, starts_on }: Occasion): string {
  return `${(first_seen ?? starts_on ?? "").replaceAll("-", "")}000000`;
}

function placeCells(occasion: Occasion): Cells {
  const { country, city, latitude, longitude } = occasion;
  if (country === null) return { ActionGeo_Type: PLACE_TYPE.none };
  return {
    ActionGeo_Type: city === null ? PLACE_TYPE.country : PLACE_TYPE.city,
    ActionGeo_Fullname: placeOf(occasion),
    ActionGeo_CountryCode: fipsOf(country),
    ActionGeo_Lat: latitude,
    ActionGeo_Long: longitude,
  };
}

function actorCells(side: "Actor1" | "Actor2", party: Party | null): Cells {
  if (party === null) return { [`${side}Geo_Type`]: PLACE_TYPE.none };
  return {
    [`${side}Code`]: party.alpha3 === null ? null : `${party.alpha3}GOV`,
    [`${side}Name`]: (party.name_en ?? party.code).toUpperCase(),
    [`${side}CountryCode`]: party.alpha3,
    [`${side}Type1Code`]: "GOV",
    [`${side}Geo_Type`]: PLACE_TYPE.country,
    [`${side}Geo_Fullname`]: party.name_en,
    [`${side}Geo_CountryCode`]: fipsOf(party.code),
  };
}

function cell(value: string | number | null): string {
  return value === null ? "" : String(value).replaceAll(/\s+/g, " ");
}
