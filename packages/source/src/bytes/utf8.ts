/** UTF-8 that may be damaged, read byte by byte. */
export interface LooseUtf8 {
  readonly text: string;
  /** Letters of more than one byte. */
  readonly whole: number;
  /** Bytes that belong to no letter. */
  readonly lone: number;
  /** Where the first byte stands that nothing explains; null where all can be explained. */
  readonly lostAt: number | null;
}

/** A letter of several bytes, or a byte that belongs to none, in bytes read as Latin-1. */
const LETTERS =
  /([\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]{2}|\xed[\x80-\x9f][\x80-\xbf]|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}|\xf4[\x80-\x8f][\x80-\xbf]{2})|[\x80-\xff]/g;
const REPLACEMENT = "\xef\xbf\xbd";
const LONGEST_LETTER = 4;
/** Bytes of Windows-1252 that texts pasted into UTF-8 bring along: quotes, dashes, accents. */
const PASTED =
  /[\x85\x91-\x97\x9c\xa0\xab\xb0\xbb\xc0\xc7-\xca\xce\xd4\xe0\xe2\xe7-\xef\xf4\xf9-\xfc]/;

/**
 * Reads bytes as UTF-8. A lone byte is taken for a letter of Windows-1252 where such letters are
 * usually pasted, for a cut letter at either end of the text, and for lost text elsewhere.
 */
export function looseUtf8(bytes: Uint8Array): LooseUtf8 {
  let [whole, lone, lostAt] = [0, 0, null as number | null];
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
  const mended = latin.replaceAll(LETTERS, (found, letter: string | undefined, at: number) => {
    if (letter !== undefined) {
      whole += 1;
      return found;
    }
    lone += 1;
    if (isCut(at, latin.length)) return REPLACEMENT;
    if (PASTED.test(found)) return utf8Of(found);
    lostAt ??= at;
    return REPLACEMENT;
  });
  return { text: Buffer.from(mended, "latin1").toString("utf8"), whole, lone, lostAt };
}

function isCut(at: number, length: number): boolean {
  return at < LONGEST_LETTER - 1 || at > length - LONGEST_LETTER;
}

function utf8Of(byte: string): string {
  return Buffer.from(windowsLetters(byte)).toString("latin1");
}

/** Windows-1252's own letters at 0x80 to 0x9f, which Node 20 decodes as control characters. */
const WINDOWS_LETTERS = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/** Text of Latin-1 with the letters that Windows-1252 has in place of control characters. */
export function windowsLetters(latin: string): string {
  return latin.replaceAll(/[\x80-\x9f]/g, (c) => WINDOWS_LETTERS[c.charCodeAt(0) - 0x80] ?? c);
}
