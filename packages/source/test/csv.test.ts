import { describe, expect, it } from "vitest";
import { splitLines } from "../src/bytes/lines.ts";
import { csvRecords } from "../src/csv/records.ts";

async function parse(text: string, most = 1000): Promise<string[]> {
  async function* chunks() {
    yield Buffer.from(text);
  }
  const found: string[] = [];
  for await (const { cells, fault } of csvRecords(splitLines(chunks(), most), most)) {
    found.push(cells?.join("|") ?? `${fault?.reason}: ${fault?.detail}`);
  }
  return found;
}

const spoilt = (line: number) => `broken_csv: line ${line}: a quote is opened and not closed`;

describe("csvRecords", () => {
  it.each<[string, string, string[]]>([
    ["a cell over several lines", 'a,b\n1,"x\n\ny ""z"""\n2,y', ["a|b", '1|x\n\ny "z"', "2|y"]],
    ["semicolons and other line ends", "a;b\r\n1;x\r\n\r\n2;y\r\n", ["a|b", "1|x", "2|y"]],
    ["tabs", "a\tb\n1\tx, y", ["a|b", "1|x, y"]],
    ["quotes inside a cell", 'a,b\n1,dit "oui" là\n2,y', ["a|b", '1|dit "oui" là', "2|y"]],
    ["a stray quote", 'a,b\n1,5" de pluie\n2,y', ["a|b", '1|5" de pluie', "2|y"]],
    ["text after a closing quote", 'a,b\n1,"dit" là\n2,y', ["a|b", '1|"dit" là', "2|y"]],
  ])("reads %s", async (_, text, expected) => expect(await parse(text)).toEqual(expected));

  it.each<[string, string, string[]]>([
    ["in the middle", 'a,b\n1,"x\n2,"y"\n3,z', ["a|b", spoilt(2), "2|y", "3|z"]],
    ["before the last lines", 'a,b\n1,"x\n2,y\n3,z', ["a|b", spoilt(2), "2|y", "3|z"]],
    ["twice", 'a,b\n1,"x\n2,"y\n3,z', ["a|b", spoilt(2), spoilt(3), "3|z"]],
    ["on the last line", 'a,b\n1,x\n2,"y', ["a|b", "1|x", spoilt(3)]],
  ])("refuses only the line of an open quote %s", async (_, text, expected) => {
    expect(await parse(text)).toEqual(expected);
  });

  it("waits for the end of a quote no longer than a record may be", async () => {
    const lines = Array.from({ length: 300 }, (_, i) => `${i},y`);
    const found = await parse(['a,b\n1,"x', ...lines].join("\n"), 500);
    expect(found.slice(0, 3)).toEqual(["a|b", spoilt(2), "0|y"]);
    expect(found).toHaveLength(302);
  });

  it("refuses a line that is too long, and reads the next", async () => {
    expect(await parse(`a,b\n1,${"x".repeat(2000)}\n2,y`)).toEqual([
      "a|b",
      "too_long: line 2: has more than 1000 bytes",
      "2|y",
    ]);
  });
});
