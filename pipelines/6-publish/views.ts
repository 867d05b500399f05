import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describeColumn, type Table, views } from "@communique/model";
import { QueryError, quoteName, quoteText, type Store } from "@communique/store";

/** Makes the views, each described. */
export async function addViews(store: Store): Promise<void> {
  await store.run(await sqlFile("span.sql"));
  for (const view of views) await makeView(store, view);
}

async function makeView(store: Store, view: Table): Promise<void> {
  const file = join("views", `${view.name}.sql`);
  const select = await sqlFile(file);
  try {
    await store.run(`CREATE VIEW ${quoteName(view.name)} AS ${select}`);
  } catch (error) {
    throw error instanceof QueryError ? new QueryError(select, error.cause, file) : error;
  }
  await store.run(commentSql(view));
}

function commentSql({ name, description, row }: Table): string {
  const columns = Object.entries(row.shape).map(
    ([column, schema]) =>
      `COMMENT ON COLUMN ${quoteName(name)}.${quoteName(column)} IS ${quoteText(describeColumn(schema))}`,
  );
  return [`COMMENT ON VIEW ${quoteName(name)} IS ${quoteText(description)}`, ...columns].join(
    ";\n",
  );
}

function sqlFile(path: string): Promise<string> {
  return readFile(join(import.meta.dirname, path), "utf8");
}
