import { column, defineTable } from "@communique/model";
import { tableFromIPC } from "apache-arrow";
import { expect, it } from "vitest";
import { z } from "zod";
import { arrowFile } from "../src/index.ts";

const table = defineTable("things", "Things.", ["id"], {
  id: column.text("Name"),
  day: column.day("A day").nullable(),
  size: column.whole("Size").nullable(),
  share: column.real("Share"),
  good: column.flag("Good"),
  tags: z.array(z.string()).describe("Tags"),
  parts: z.array(z.object({ end: z.int(), rule: z.string().nullable() })).describe("Parts"),
});

const row = (i: number) => ({
  id: `é${i}`,
  day: i % 2 === 0 ? "1969-12-31" : null,
  size: i % 3 === 0 ? null : i,
  share: i / 3,
  good: i % 2 === 0,
  tags: i % 2 === 0 ? ["a", "b"] : [],
  parts: [{ end: i, rule: i % 2 === 0 ? null : "x" }],
});

async function read(n: number) {
  async function* rows() {
    for (let i = 0; i < n; i++) yield row(i);
  }
  const parts: Uint8Array[] = [];
  for await (const part of arrowFile(table, rows())) parts.push(part);
  return tableFromIPC(Buffer.concat(parts));
}

it.each([0, 1, 25_000])("%i rows come back as they went, batch by batch", async (n) => {
  const arrow = await read(n);
  expect(arrow.numRows).toBe(n);
  for (const i of [0, 1, n - 1].filter((each) => each >= 0 && each < n)) {
    const { day, ...plain } = JSON.parse(JSON.stringify(arrow.get(i)));
    const { day: expected, ...others } = row(i);
    expect(plain).toEqual(others);
    expect(day === null ? null : new Date(day).toISOString().slice(0, 10)).toBe(expected);
  }
});

it("carries the descriptions", async () => {
  const { schema } = await read(1);
  expect(schema.metadata.get("description")).toBe("Things.");
  expect(schema.fields.map(({ metadata }) => metadata.get("description"))).toEqual([
    ...["Name", "A day", "Size", "Share", "Good", "Tags", "Parts"],
  ]);
});
