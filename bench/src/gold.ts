import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Article } from "@communique/model";
import { repository } from "@communique/stage";
import { z } from "zod";

/** An article with the dates and the places that a person read in it. */
export interface GoldArticle {
  readonly body: string;
  readonly published: string | null;
  readonly dates: readonly { readonly start: string; readonly end: string }[];
  readonly cities: readonly string[];
}

const labelSchema = z.object({
  id: z.string(),
  published_on: z.string().nullish(),
  meetings: z.array(
    z.object({
      starts_on: z.string().nullish(),
      ends_on: z.string().nullish(),
      city: z.string().nullish(),
    }),
  ),
});
const day = /^\d{4}-\d{2}-\d{2}$/;

/** The labelled articles, with their cleaned bodies. */
export async function loadGold(
  articles: readonly Pick<Article, "source_id" | "body">[],
): Promise<(GoldArticle & { readonly source_id: string })[]> {
  const text = await readFile(join(repository, "data/gold/labels.jsonl"), "utf8");
  const bodies = new Map(articles.map(({ source_id, body }) => [source_id, body]));
  return text
    .split("\n")
    .filter(Boolean)
    .flatMap((line) => {
      const { id, published_on, meetings } = labelSchema.parse(JSON.parse(line));
      const body = bodies.get(id);
      if (body === undefined) return [];
      const published = published_on && day.test(published_on) ? published_on : null;
      const dates = meetings.flatMap(({ starts_on, ends_on }) =>
        starts_on && day.test(starts_on) ? [{ start: starts_on, end: ends_on ?? starts_on }] : [],
      );
      const cities = meetings.flatMap(({ city }) => (city ? [city] : []));
      return [{ source_id: id, body, published, dates, cities }];
    });
}
