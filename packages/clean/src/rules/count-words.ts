import { rememberTexts } from "@communique/text";

/** What a UTF-16 unit is to a word: its start and middle, its middle alone, or neither. */
const opens = 1;
const goesOn = 2;
const kinds = buildKinds();

/** How many words a text has: letters or figures, with apostrophes and hyphens within. */
export const countWords = rememberTexts((text) => {
  let count = 0;
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const kind = kinds[text.charCodeAt(i)] ?? 0;
    if (kind === 0) inside = false;
    else if (!inside && kind === opens) {
      inside = true;
      count++;
    }
  }
  return count;
});

function buildKinds(): Uint8Array {
  const table = new Uint8Array(65536);
  for (let unit = 0; unit < 65536; unit++) {
    const sign = String.fromCharCode(unit);
    if (/[\p{L}\d]/u.test(sign)) table[unit] = opens;
    else if (/[\p{M}'’-]/u.test(sign)) table[unit] = goesOn;
  }
  return table;
}
