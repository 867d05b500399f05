import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { apart, type Oklch, visions } from "./fixtures/vision.ts";

const sheet = readFileSync(join(import.meta.dirname, "../src/style/theme.css"), "utf8");
const [light = "", dark = ""] = sheet.split("@media");

function coloursOf(text: string): [name: string, colour: Oklch][] {
  const line = /--((?:political-security|economic|socio-cultural)-\d): oklch\((\S+) (\S+) (\S+)\)/g;
  return [...text.matchAll(line)].map(([, name = "", ...parts]) => {
    const [l = 0, c = 0, h = 0] = parts.map(Number);
    return [name, [l, c, h]];
  });
}

const schemes = {
  light: new Map(coloursOf(light)),
  dark: new Map([...coloursOf(light), ...coloursOf(dark)]),
};

/** The least difference between two topics of different Communities, and of one. */
function closest(scheme: keyof typeof schemes, vision: keyof typeof visions, same: boolean) {
  const all = [...schemes[scheme]];
  const hue = (name: string) => name.slice(0, -2);
  const pairs = all.flatMap(([one, a], i) =>
    all
      .slice(i + 1)
      .filter(([other]) => (hue(one) === hue(other)) === same)
      .map(([, b]) => apart(a, b, vision)),
  );
  return Math.min(...pairs);
}

describe("colours of topics", () => {
  const cases = (["light", "dark"] as const).flatMap((scheme) =>
    (Object.keys(visions) as (keyof typeof visions)[]).map((vision) => [scheme, vision] as const),
  );

  test.each(cases)("can be told apart in %s with %s", (scheme, vision) => {
    // What can just be told is 0.02; tritanopia is rare, and every bar has its name too.
    const least = vision === "tritanopia" ? 0.025 : 0.06;
    expect(closest(scheme, vision, false)).toBeGreaterThan(least);
    expect(closest(scheme, vision, true)).toBeGreaterThan(0.045);
  });
});
