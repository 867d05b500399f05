import { mkdir, readdir, readFile, rm, symlink } from "node:fs/promises";
import { join } from "node:path";
import type { Places } from "@communique/stage";
import { openStore, type Store } from "@communique/store";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { publish } from "../run.ts";
import { openPublished } from "./stages.ts";

let folder: string;
let places: Places;
let store: Store;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ folder, places, store, close } = await openPublished("failure"));
});
afterAll(() => close());

const line = async (work: Promise<unknown>) => {
  const error = await work.then(
    () => null,
    (caught: Error) => caught,
  );
  expect(error?.message.split("\n")).toHaveLength(1);
  return error?.message ?? "";
};

describe("what stands in the way of publishing is one line, and the old tables stay", () => {
  const kept = async () => {
    const path = join(places.published, "tables/meetings.parquet");
    return [(await readdir(places.published)).sort(), await readFile(path, "hex")];
  };

  it("a folder that may not be written", async () => {
    expect(await line(publish({ ...places, published: "/sys/communique" }))).toMatch(
      /^publish: .*\/sys\/communique/,
    );
  });

  it("tables of an earlier layout", async () => {
    const before = await kept();
    const resolved = join(folder, "older");
    await mkdir(resolved);
    for (const name of await readdir(places.resolved)) {
      await symlink(join(places.resolved, name), join(resolved, name));
    }
    await rm(join(resolved, "meetings.parquet"));
    await store.run(
      `COPY (SELECT 'a' AS meeting_id, 1 AS gone) TO '${join(resolved, "meetings.parquet")}'`,
    );
    expect(await line(publish({ ...places, resolved }))).toMatch(
      /^publish: .*meetings\.sql: .*another version: `npx turbo run pipeline --force`/,
    );
    expect(await kept()).toEqual(before);
  });

  it("a stage's table that is not there", async () => {
    const before = await kept();
    expect(await line(publish({ ...places, cleaned: join(folder, "nowhere") }))).toMatch(
      /^publish: .*removals\.sql: .*--force/,
    );
    expect(await kept()).toEqual(before);
  });

  it("works beside a reader that has the old database open", async () => {
    const path = join(places.published, "communique.duckdb");
    const reader = await openStore({ path, readOnly: true });
    await publish(places);
    expect((await reader.query("SELECT count(*) FROM meetings")).rows).toEqual([[1]]);
    reader.close();
  });
});
