import { describe, expect, it } from "vitest";
import { decodeText } from "../src/bytes/decode.ts";
import { edtfOf } from "../src/index.ts";
import { read, sentence } from "./workbench.ts";

const latin = (text: string) => Buffer.from(text, "latin1");

describe("decodeText", () => {
  it.each<[string, Uint8Array, string]>([
    ["UTF-8", Buffer.from("été"), "été"],
    ["UTF-8 with a mark", Buffer.from("\ufeffété"), "été"],
    ["UTF-16 with a mark", Buffer.from("\ufeffété", "utf16le"), "été"],
    ["Windows-1252", Buffer.concat([latin("d"), Buffer.from([0x92]), latin("été")]), "d’été"],
    ["UTF-8 cut in mid-letter", Buffer.from("été à").subarray(0, -1), "été \ufffd"],
  ])("reads %s", (_, bytes, expected) => {
    expect(decodeText(bytes).text).toBe(expected);
  });

  it("believes a declaration only where the bytes are no UTF-8", () => {
    expect(decodeText(Buffer.from("été"), "iso-8859-1").text).toBe("été");
    expect(decodeText(Buffer.from([0xcf, 0xf0, 0xe8]), "windows-1251").text).toBe("При");
    expect(decodeText(latin("été"), "nonsense").text).toBe("été");
  });
});

describe("edtfOf", () => {
  it.each([
    ["2022-05-15", "2022-05-15"],
    ["2022-05-15T23:30:00Z", "2022-05-15"],
    ["2022-05-15 08:00", "2022-05-15"],
    ["2022/5/1", "2022-05-01"],
    ["20220515", "2022-05-15"],
    ["2022-05", "2022-05"],
    ["2022", "2022"],
    ["15/05/2022", "2022-05-15"],
    ["1.5.2022", "2022-05-01"],
    ["Sun, 15 May 2022 08:00:00 +0700", "2022-05-15"],
    ["1652572800", "2022-05-15"],
    ["1652572800000", "2022-05-15"],
  ])("%s is %s", (written, expected) => {
    expect(edtfOf(written)).toBe(expected);
  });

  it.each(["", "hier", "2022-13-01", "2022-02-30", "31/02/2022", "0000-00-00", "1652", "12345"])(
    "%s is no date",
    (written) => expect(edtfOf(written)).toBeNull(),
  );
});

describe("identity", () => {
  it("does not hang on where the input lies, but on id, address and text", async () => {
    const ids = async (name: string, text: string, paths?: string[]) =>
      (await read({ [name]: text }, paths ? { paths } : {})).collected[0]?.article_id;
    const id = await ids("a.txt", sentence);
    expect(id).toMatch(/^[0-9a-f]{16}$/);
    expect(await ids("deep/er/a.txt", sentence)).toBe(id);
    expect(await ids("deep/a.txt", sentence, ["deep/*.txt"])).toBe(id);
    expect(await ids("a.txt", `${sentence} `)).not.toBe(id);
    expect(await ids("b.txt", sentence)).not.toBe(id);
  });

  it("sources are paths below what the inputs share, in order", async () => {
    const files = { "in/x/b.txt": `${sentence} 1`, "in/y/a.txt": `${sentence} 2` };
    const sources = async (paths: string[]) =>
      (await read(files, { paths })).collected.map(({ source }) => source);
    expect(await sources(["in"])).toEqual(["x/b.txt", "y/a.txt"]);
    expect(await sources(["in/y/a.txt", "in/x"])).toEqual(["x/b.txt", "y/a.txt"]);
    expect(await sources(["in/x/b.txt"])).toEqual(["b.txt"]);
    expect(await sources(["in/**/*.txt"])).toEqual(["x/b.txt", "y/a.txt"]);
  });
});

describe("the newsroom", () => {
  const outlets = new Map([["journal.example", "Le Journal"]]);
  const line = (more: object) => `${JSON.stringify({ text: sentence, ...more })}\n`;
  it.each<[string, Record<string, string>, string | null]>([
    [
      "the address's domain",
      { "a.jsonl": line({ url: "https://fr.journal.example/a" }) },
      "Le Journal",
    ],
    ["a column", { "a.jsonl": line({ outlet: "Une agence" }) }, "Une agence"],
    ["the folder", { "une-agence/a.txt": sentence }, "une-agence"],
    ["the folder, named as a domain", { "journal.example/a.txt": sentence }, "Le Journal"],
    ["nothing", { "a.txt": sentence }, null],
  ])("comes from %s", async (_, files, expected) => {
    const { collected } = await read(files, { outlets });
    expect(collected[0]?.outlet).toBe(expected);
  });
});

describe("columns", () => {
  const one = async (fields: object) =>
    (await read({ "a.jsonl": JSON.stringify(fields) })).collected[0];

  it("that hold HTML are read as text", async () => {
    const html = `<p>${sentence}</p><p>Ils &amp; elles<br>sont là</p>`;
    expect((await one({ content: html }))?.raw).toBe(`${sentence}\n\nIls & elles\nsont là`);
  });

  it("that hold paragraphs are joined", async () => {
    expect((await one({ body: [sentence, "Fin."] }))?.raw).toBe(`${sentence}\n\nFin.`);
  });

  it.each([
    [{ text: sentence, url: "u", timestamp: "2022-05-15" }, null],
    [{ text: sentence, date: "2022-05-15", dump: "CC-MAIN-2022-21" }, null],
    [{ text: sentence, title: "t", timestamp: 1652572800 }, "2022-05-15"],
  ])("of a crawl state no day of publication: %o", async (fields, published) => {
    expect((await one(fields))?.published).toBe(published);
  });
});
