import { createHash } from "node:crypto";
import { tmpdir } from "node:os";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readers } from "../src/index.ts";
import { type Sample, samples } from "./samples.ts";
import { type Options, read, reasons, sentence } from "./workbench.ts";
import { zstdBomb, zstdStored } from "./zstd.ts";

const utf8 = (text: string) => Buffer.from(text);
const first = utf8(`${sentence} Fin 1.`);
const third = utf8(`${sentence} Fin 3.`);
const many = Array.from({ length: 100 }, (_, i) =>
  utf8(`${sentence} ${createHash("sha512").update(String(i)).digest("hex")}`),
);

/** A record that is bad in one way, and the formats in which it cannot be. */
const badRecords: readonly [
  what: string,
  text: Uint8Array,
  reason: string,
  not: string[],
  options?: Options,
][] = [
  ["no text", utf8("  "), "empty no_text", []],
  ["one word", utf8("Hanoï"), "too_short", []],
  ["a NUL", utf8("Les ministres\0 se sont réunis à Hanoï."), "nul_bytes", [".jsonl"]],
  [
    "a NUL that JSON spells out",
    utf8("Les ministres\\u0000 se sont réunis."),
    "nul_bytes",
    [".txt", ".html", ".csv", ".parquet", ".warc", ".wet"],
  ],
  [
    "no UTF-8 in the middle",
    Buffer.concat([
      utf8("Les délégués réunis "),
      Buffer.from([0xff, 0xfe]),
      utf8(" à Hanoï ont signé."),
    ]),
    "broken_encoding",
    [".parquet"],
  ],
  [
    "too many bytes",
    utf8(sentence.repeat(60)),
    "too_long",
    [],
    { limits: { recordBytes: 3000, articleChars: 3000, pageBytes: 3000 } },
  ],
  [
    "HTML nested too deep",
    utf8(`${"<div>".repeat(10_000)}${sentence}${"</div>".repeat(10_000)}`),
    "too_deep",
    [".txt", ".wet"],
  ],
];

const names = (sample: Sample, numbers: readonly number[]) =>
  numbers.map((number) => [`a${sample.ending}`, sample.at(number)].filter(Boolean).join(" "));

describe.each(samples)("$ending", (sample) => {
  const cases = badRecords.filter(([, , , not]) => !not.includes(sample.ending));

  it.each(cases)(
    "%s is refused with its place, and the rest is read",
    async (_, bad, reason, __, options) => {
      const texts = sample.isMany ? [first, bad, third] : [bad];
      const reading = await read({ [`a${sample.ending}`]: await sample.file(texts) }, options);
      const [place] = names(sample, [2]);
      expect(reason.split(" ").map((one) => `${place}: ${one}`)).toContain(reasons(reading).join());
      expect(reading.collected.map(({ record }) => record)).toEqual(
        sample.isMany ? names(sample, [1, 3]) : [],
      );
      expect(reading.collected.length + reading.rejected.length).toBe(texts.length);
    },
  );

  it.each([
    ["gzip", ".gz", gzipSync],
    ["zstd", ".zst", zstdStored],
  ])("is read when packed by %s, whatever its name says", async (_, ending, pack) => {
    if (sample.format === "parquet") return;
    const file = pack(await sample.file([first]));
    for (const name of [`a${sample.ending}${ending}`, `a${sample.ending}`]) {
      const reading = await read({ [name]: file });
      expect(reasons(reading)).toEqual([]);
      expect(reading.collected[0]?.raw).toContain(String(first));
    }
  });

  it.each([
    ["gzip", ".gz", (bytes: Uint8Array) => gzipSync(bytes)],
    ["zstd", ".zst", zstdStored],
  ])("%s cut short gives what stands before the cut, and the fault", async (name, ending, pack) => {
    if (sample.format === "parquet") return;
    const packed = pack(await sample.file(sample.isMany ? many : [first]));
    const cut = packed.subarray(0, packed.length - 20);
    const reading = await read({ [`a${sample.ending}${ending}`]: cut });
    expect(reasons(reading)).toEqual([`a${sample.ending}${ending}: truncated_${name}`]);
    expect(reading.collected.length).toBeGreaterThan(sample.isMany ? 50 : -1);
    expect(reading.rejected[0]?.detail).toMatch(
      sample.isMany ? /, after (line|row|record) \d+$/ : /./,
    );
  });

  it.each([
    ["gzip", ".gz", () => gzipSync(Buffer.alloc(3_000_000, " "))],
    ["zstd", ".zst", () => zstdBomb(3)],
  ])("a %s bomb is not unpacked", async (name, ending, bomb) => {
    if (sample.format === "parquet" || sample.format === "warc") return;
    const limits = { unpackFreeBytes: 1_000_000 };
    const reading = await read({ [`a${sample.ending}${ending}`]: bomb() }, { limits });
    expect(reasons(reading)).toEqual([`a${sample.ending}${ending}: ${name}_bomb`]);
  });
});

describe("every reader", () => {
  it("tells of no place on this machine", async () => {
    const files = { "a.parquet": "", "b.parquet": "PAR1 and no more PAR1" };
    const { rejected } = await read(files, {
      links: { "gone.txt": "nowhere", "loop.txt": "loop.txt" },
    });
    expect(rejected.map(({ reason }) => reason)).toHaveLength(4);
    for (const { detail } of rejected) expect(detail).not.toContain(tmpdir());
  });

  it("has a sample here", () => {
    const formats = new Set(samples.map(({ format }) => format));
    expect(readers.map(({ format }) => format).filter((format) => !formats.has(format))).toEqual(
      [],
    );
  });

  it("goes on with the next file after a bad one", async () => {
    const files = await Promise.all(
      samples.map(async (sample, i) => [
        [`bad-${i}${sample.ending}.gz`, gzipSync(await sample.file([first])).subarray(0, 40)],
        [`good-${i}${sample.ending}`, await sample.file([utf8(`${sentence} ${i}`)])],
      ]),
    );
    const reading = await read(Object.fromEntries(files.flat()));
    expect(reading.collected).toHaveLength(samples.length);
    expect(reading.rejected).toHaveLength(samples.length);
  });
});
