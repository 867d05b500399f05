import { eld } from "eld/small";

const sample = 1500;

/** ISO 639-1 code of a text's language; null where it cannot be told. */
export function detectLanguage(text: string): string | null {
  return eld.detect(text.slice(0, sample)).language || null;
}
