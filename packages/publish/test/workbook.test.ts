import { column, defineTable } from "@communique/model";
import readExcelFile, { type Row } from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { workbook } from "../src/index.ts";

const table = defineTable("things", "Things.", ["code"], {
  code: column.text("A code"),
  on: column.day("A day").nullable(),
  n: column.whole("A number").nullable(),
  share: column.real("A share").nullable(),
  is: column.flag("A flag").nullable(),
  list: z.array(z.string()).describe("A list"),
});
const nothing = { on: null, n: null, share: null, is: null, list: [] };
const rows = [
  { code: "040", on: "2020-02-29", n: 0, share: 0.25, is: false, list: ["ASEAN", "EU"] },
  { code: "=1+1", ...nothing },
  { code: "a\u0000b\ud800 <&>", ...nothing },
];

const read = async (bytes: Uint8Array): Promise<Record<string, Row[]>> => {
  const sheets = await readExcelFile(Buffer.from(bytes));
  return Object.fromEntries(sheets.map(({ sheet, data }) => [sheet, data]));
};

describe("the workbook, read by somebody else", () => {
  it("keeps what each cell is", async () => {
    const { things } = await read(await workbook([{ table, rows }]));
    expect(things).toEqual([
      ["code", "on", "n", "share", "is", "list"],
      ["040", new Date("2020-02-29T00:00:00Z"), 0, 0.25, false, "ASEAN;EU"],
      ["=1+1", null, null, null, null, null],
      ["ab <&>", null, null, null, null, null],
    ]);
  });

  it("says on its first sheet what the columns hold", async () => {
    const { columns } = await read(await workbook([{ table, rows: [] }]));
    expect(columns?.slice(0, 2)).toEqual([
      ["sheet", "column", "what it holds"],
      ["things", "code", "A code"],
    ]);
  });

  it("the same rows give the same bytes", async () => {
    const [one, other] = [await workbook([{ table, rows }]), await workbook([{ table, rows }])];
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  });
});
