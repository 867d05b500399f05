import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describeColumn, type Table, views } from "@communique/model";
import { published } from "@communique/publish";
import { QueryError, quoteName, quoteText, type Store } from "@communique/store";

/** Gives the tables their keys, and makes the views, each described. */
export async function addKeysAndViews(store: Store): Promise<void> {
  for (const table of published) await store.run(keySql(table));
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

/** An index over several columns costs more than all the rest of publishing: such a key is told. */
function keySql({ name, key, description }: Table): string {
  const columns = key.map(quoteName).join(", ");
  return key.length === 1
    ? `ALTER TABLE ${quoteName(name)} ADD PRIMARY KEY (${columns})`
    : `COMMENT ON TABLE ${quoteName(name)} IS ${quoteText(`${description} Key: ${key.join(", ")}.`)}`;
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
