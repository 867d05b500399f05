import { z } from "zod";
import { levelSchema, topicSchema } from "./enums.ts";
import { column, defineTable } from "./table.ts";

const degrees = (what: string) => column.real(`${what}, degrees`);

/** The reference tables of data/reference: facts that the rules rest on. Cells are text in TSV. */
export const reference = {
  countries: defineTable("countries", "ISO 3166 countries with names, capital and box.", ["code"], {
    code: column.text("ISO 3166-1 alpha-2"),
    alpha3: column.text("ISO 3166-1 alpha-3"),
    name_fr: column.text("French name"),
    name_en: column.text("English name"),
    capital: column.text("place_id of the capital").nullable(),
    latitude: degrees("Latitude"),
    longitude: degrees("Longitude"),
    south: degrees("Southern edge"),
    west: degrees("Western edge"),
    north: degrees("Northern edge"),
    east: degrees("Eastern edge"),
    source: column.text("Key of SOURCES.md"),
  }),
  country_names: defineTable("country_names", "Forms of country names.", ["form", "kind"], {
    form: column.text("As written"),
    code: column.text("ISO 3166-1 alpha-2; null for a form that is no country").nullable(),
    kind: z
      .enum(["name", "variant", "demonym", "capital_metonym", "not_a_country"])
      .describe("What the form is"),
    case: z.enum(["exact", "any"]).describe("Whether upper and lower case matter"),
    source: column.text("Key of SOURCES.md"),
  }),
  places: defineTable("places", "Cities, provinces, islands and venues.", ["place_id"], {
    place_id: column.text("Slug with the country's code"),
    name_fr: column.text("French newsroom spelling"),
    country: column.text("ISO 3166-1 alpha-2"),
    kind: z.enum(["capital", "city", "province", "island", "venue"]).describe("What it is"),
    parent: column.text("place_id of the province").nullable(),
    merged_into: column.text("place_id of the province it became a part of in 2025").nullable(),
    latitude: degrees("Latitude"),
    longitude: degrees("Longitude"),
    source: column.text("Key of SOURCES.md"),
  }),
  place_names: defineTable("place_names", "Forms of place names.", ["form", "place_id"], {
    form: column.text("As written"),
    place_id: column.text("The place"),
    ambiguous: column.text("yes: also a common word or surname").nullable(),
    source: column.text("Key of SOURCES.md"),
  }),
  blocs: defineTable("blocs", "Groups of states.", ["code"], {
    code: column.text("Code, as ASEAN"),
    name_fr: column.text("French name"),
    name_en: column.text("English name"),
    acronym_fr: column.text("French acronym").nullable(),
    seat: column.text("place_id of the seat").nullable(),
    kind: column.text("regional, political, economic, plus, subregional"),
    source: column.text("Key of SOURCES.md"),
  }),
  bloc_names: defineTable("bloc_names", "Forms of bloc names.", ["form", "code"], {
    form: column.text("As written"),
    code: column.text("The bloc"),
    case: z.enum(["exact", "any"]).describe("Whether upper and lower case matter"),
    source: column.text("Key of SOURCES.md"),
  }),
  bloc_members: defineTable("bloc_members", "Membership.", ["bloc", "country", "joined"], {
    bloc: column.text("The bloc"),
    country: column.text("ISO 3166-1 alpha-2"),
    joined: column.text("EDTF year or day").nullable(),
    left: column.text("EDTF year or day").nullable(),
    status: column.text("member, dialogue_partner, observer"),
    source: column.text("Key of SOURCES.md"),
  }),
  chairs: defineTable("chairs", "Chairs of blocs by year.", ["bloc", "year", "country"], {
    bloc: column.text("The bloc"),
    year: column.whole("Year"),
    country: column.text("ISO 3166-1 alpha-2"),
    starts_on: column.day("First day, where it is not the whole year").nullable(),
    ends_on: column.day("Last day, where it is not the whole year").nullable(),
    source: column.text("Key of SOURCES.md"),
  }),
  organisations: defineTable("organisations", "Organisations.", ["organisation_id"], {
    organisation_id: column.text("Slug"),
    name_fr: column.text("French name"),
    name_en: column.text("English name"),
    kind: column.text("international, agency, bank, ministry, parliament, ngo, party"),
    country: column.text("ISO 3166-1 alpha-2").nullable(),
    topic: topicSchema.describe("Its field").nullable(),
    source: column.text("Key of SOURCES.md"),
  }),
  organisation_names: defineTable("organisation_names", "Forms.", ["form", "organisation_id"], {
    form: column.text("As written"),
    organisation_id: column.text("The organisation"),
    source: column.text("Key of SOURCES.md"),
  }),
  series: defineTable("series", "Recurring meetings.", ["series_id"], {
    series_id: column.text("Slug"),
    acronym: column.text("SOMSWD, AMM, …").nullable(),
    name_fr: column.text("French name"),
    name_en: column.text("English name"),
    body: column.text("Codes of blocs or countries that meet, parted by spaces").nullable(),
    level: levelSchema.describe("Who meets"),
    topic: topicSchema.describe("Primary topic"),
    source: column.text("Key of SOURCES.md"),
  }),
  series_names: defineTable("series_names", "Forms.", ["form", "series_id"], {
    form: column.text("As written: an acronym, or the part after the head noun"),
    series_id: column.text("The series"),
    language: column.text("fr or en"),
    case: z.enum(["exact", "any"]).describe("Whether upper and lower case matter"),
    source: column.text("Key of SOURCES.md"),
  }),
  series_editions: defineTable("series_editions", "Known editions.", ["series_id", "ordinal"], {
    series_id: column.text("The series"),
    ordinal: column.whole("Number of the edition"),
    year: column.whole("Year it was held"),
    source: column.text("Key of SOURCES.md, or an address"),
  }),
  topics: defineTable("topics", "The twenty topics.", ["topic"], {
    topic: topicSchema.describe("The topic"),
    name_fr: column.text("French name"),
    name_en: column.text("English name"),
    iptc: column.text("IPTC Media Topics code"),
    community: column.text("ASEAN Community: political-security, economic or socio-cultural"),
    source: column.text("Key of SOURCES.md"),
  }),
  outlets: defineTable("outlets", "Newsrooms by their domain.", ["domain"], {
    domain: column.text("Host name"),
    outlet: column.text("Name"),
    country: column.text("ISO 3166-1 alpha-2").nullable(),
    source: column.text("Key of SOURCES.md"),
  }),
  url_ids: defineTable("url_ids", "Numbers in addresses that grow with time.", ["domain", "id"], {
    domain: column.text("Host name without www. and m."),
    id: column.whole("The number in the address"),
    date: column.text("EDTF day or month of publication"),
    source: column.text("Key of SOURCES.md"),
  }),
  codes: defineTable("codes", "Codes of event data.", ["meeting_type"], {
    meeting_type: column.text("Kind of meeting"),
    plover_event: column.text("PLOVER event"),
    plover_mode: column.text("PLOVER mode").nullable(),
    cameo: column.text("CAMEO code"),
    description: column.text("When it applies"),
    source: column.text("Key of SOURCES.md"),
  }),
};

/** All rows of the reference tables, by table name. */
export type Reference = { [Name in keyof typeof reference]: ReferenceRow<Name>[] };
/** A row of one reference table. */
export type ReferenceRow<Name extends keyof typeof reference> = z.infer<
  (typeof reference)[Name]["row"]
>;
