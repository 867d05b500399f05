import type { Change } from "./mapped.ts";

/** The bytes 0x80 to 0x9f of Windows-1252; written out, as Node's own decoder takes them for Latin-1. */
const lower = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const upper = String.fromCharCode(...Array.from({ length: 96 }, (_, index) => index + 0xa0));
const letters = [...lower, ...upper];
const byteOf = new Map(letters.map((letter, index) => [letter, index + 128]));

const high = `[${letters.join("").replace(/[\]\\^-]/g, "\\$&")}]`;
/** `à` whose second byte, a no-break space, has become a space. */
const lostGrave = "Ã";
const runs = new RegExp(`${high}{2,}|${lostGrave}(?= )`, "g");
/** Pairs that French never writes: UTF-8 read as Windows-1252. */
const sure = /Ã[\u00a0-\u00bf€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œŸ]|â€[™œ“”˜¦\u009d]/;
const utf8 = new TextDecoder("utf-8", { fatal: true });

/** Finds UTF-8 that was read as Windows-1252 (`rÃ©union`); nothing where no pair is a sure sign. */
export function findMojibake(text: string): Change[] {
  if (!(text.includes("Ã") || text.includes("â€")) || !sure.test(text)) return [];
  return [...text.matchAll(runs)].flatMap(({ index, 0: run }) =>
    run === lostGrave ? [{ start: index, end: index + 1, text: "à" }] : repairRun(run, index),
  );
}

function repairRun(run: string, offset: number): Change[] {
  const changes: Change[] = [];
  for (let i = 0; i < run.length; ) {
    const width = widthOf(byteOf.get(run[i] ?? "") ?? 0);
    const text = width > 1 ? decode(run.slice(i, i + width)) : null;
    if (text !== null) changes.push({ start: offset + i, end: offset + i + width, text });
    i += text === null ? 1 : width;
  }
  return changes;
}

function widthOf(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 1;
}

function decode(letters: string): string | null {
  const read = [...letters].map((letter) => byteOf.get(letter) ?? 0);
  try {
    return utf8.decode(Uint8Array.from(read));
  } catch {
    return null;
  }
}
