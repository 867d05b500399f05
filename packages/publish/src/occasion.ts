import { meetings } from "@communique/model";
import { z } from "zod";

const text = z.string().nullable();

/** A country that is named as taking part. */
const partySchema = z.object({
  code: z.string(),
  alpha3: text,
  name_fr: text,
  name_en: text,
  roles: z.array(z.string()),
});
export type Party = z.infer<typeof partySchema>;

/** A meeting with all that calendars, feeds and event records say of it. */
export const occasionSchema = meetings.row.extend({
  country_alpha3: text,
  country_fr: text,
  topics: z.array(z.string()),
  parties: z.array(partySchema),
  people: z.array(z.string()),
  organisations: z.array(z.string()),
  articles: z.array(
    z.object({ title: text, outlet: text, url: text, published_on: z.iso.date().nullable() }),
  ),
  /** The sentence that names it, or the one that dates it. */
  sentence: text,
  /** First and last day of publication of its articles, where known. */
  first_seen: z.iso.date().nullable(),
  last_seen: z.iso.date().nullable(),
});
export type Occasion = z.infer<typeof occasionSchema>;

/** The first web address among a meeting's articles. */
export function addressOf({ articles }: Occasion): string | null {
  return articles.map(({ url }) => url).find((url) => isWebAddress(url)) ?? null;
}

function isWebAddress(url: string | null): url is string {
  return url !== null && /^https?:\/\//.test(url) && URL.canParse(url);
}

/** Where it takes place, for a person: city and country, or online. */
export function placeOf({ city, country_fr, country, format }: Occasion): string | null {
  const parts = [city, country_fr ?? country].filter((part) => part !== null);
  const place = [...new Set(parts)].join(", ");
  if (place !== "") return place;
  return format === "virtual" ? "online" : null;
}
