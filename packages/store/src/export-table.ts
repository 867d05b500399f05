import { quoteText } from "./columns.ts";
import type { Store } from "./store.ts";

/** Writes a query's answer as a zstd Parquet file, with words about it in the file's metadata. */
export async function exportParquet(
  store: Store,
  select: string,
  path: string,
  metadata: Readonly<Record<string, string>> = {},
): Promise<void> {
  const words = Object.entries(metadata).map(
    ([key, text]) => `${quoteText(key)}: ${quoteText(text)}`,
  );
  const told = words.length === 0 ? "" : `, KV_METADATA {${words.join(", ")}}`;
  await store.run(`COPY (${select}) TO $path (FORMAT parquet, COMPRESSION zstd${told})`, { path });
}

/** Writes a query's answer as CSV with a header. */
export async function exportCsv(store: Store, select: string, path: string): Promise<void> {
  await store.run(`COPY (${select}) TO $path (FORMAT csv, HEADER)`, { path });
}
