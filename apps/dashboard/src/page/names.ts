import type { Named, Series, Tables } from "../rows/rows.js";
import type { Speech } from "../words/speech.js";

const indexes = new WeakMap<readonly Series[], ReadonlyMap<string, Series>>();

/** The row of a series. */
function seriesRow(id: string, { series }: Pick<Tables, "series">): Series | undefined {
  const index = indexes.get(series) ?? new Map(series.map((one) => [one.series, one]));
  indexes.set(series, index);
  return index.get(id);
}

/** The name of a series in the reader's language, or its id. */
export const seriesName = (id: string, tables: Pick<Tables, "series">, speech: Speech): string =>
  ownName(seriesRow(id, tables), speech) ?? id;

/** Whether the table of series has a series: others are only found in articles. */
export const isListed = (id: string, tables: Pick<Tables, "series">): boolean =>
  seriesRow(id, tables)?.listed ?? false;

/** The name that a row gives in the reader's language. */
export function ownName(row: Named | undefined, { language }: Speech): string | null {
  return (language === "fr" ? row?.name_fr : row?.name_en) ?? null;
}

/** A least confidence, in words. */
export function sureText(least: number, speech: Speech): string {
  const { words } = speech;
  return `${words.sure}: ${speech.fill(words.atLeast, { n: speech.percent(least / 100) })}`;
}

/** A column that must have one value, in words. */
export function whereText(text: string, speech: Speech): string {
  const { words } = speech;
  const at = text.indexOf(":");
  const [column, value] = [text.slice(0, at), text.slice(at + 1)];
  const said: Record<string, () => string> = {
    city: () => `${words.field.place}: ${value}`,
    country: () => `${words.field.place}: ${speech.country(value)}`,
    host: () => `${words.field.host}: ${speech.country(value)}`,
    chair: () => `${words.field.chair}: ${speech.country(value)}`,
    status: () => `${words.field.status}: ${speech.word("statuses", value)}`,
    basis: () => `${words.field.date}: ${speech.word("basis", value)}`,
    size: () => (value === "2" ? words.alone : `${words.sizes}: ${value}`),
    confidence: () => `${words.sure}: ${tenText(Number(value), speech)}`,
  };
  return said[column]?.() ?? text;
}

/** A stretch of ten per cent, in words. */
export function tenText(ten: number, speech: Speech): string {
  const last = ten === 90 ? 1 : (ten + 9) / 100;
  return `${speech.number(ten)}–${speech.percent(last)}`;
}
