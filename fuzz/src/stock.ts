import type { Reference } from "@communique/model";
import { readRecords } from "@communique/source";
import { repository } from "@communique/stage";
import { type Lexicons, openStore } from "@communique/store";
import type { Stock } from "./arbitrary.ts";

/** The sample's texts, and the words and names of the rules. */
export async function loadStock(lexicons: Lexicons, reference: Reference): Promise<Stock> {
  const store = await openStore({ threads: 1 });
  const texts: string[] = [];
  const input = { paths: ["data/raw/sample"], cwd: repository };
  for await (const { collected } of readRecords(input, { store })) {
    if (collected) texts.push(collected.raw);
  }
  store.close();
  const forms = Object.values(lexicons).flatMap((rows) => rows.flatMap(({ form }) => form ?? []));
  const places = reference.place_names.map(({ form }) => form);
  const series = reference.series.map(({ name_fr }) => name_fr);
  return { texts, words: [...forms, ...every(places, 7), ...series] };
}

function every<Each>(values: readonly Each[], step: number): Each[] {
  return values.filter((_, index) => index % step === 0);
}
