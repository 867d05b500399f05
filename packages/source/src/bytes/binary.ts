const SIGNATURES: readonly (readonly [name: string, start: string])[] = [
  ["a PDF", "%PDF"],
  ["a ZIP archive or an office document", "PK\u0003\u0004"],
  ["a PNG image", "\u0089PNG"],
  ["a JPEG image", "\u00ff\u00d8\u00ff"],
  ["a GIF image", "GIF8"],
  ["a gzip archive", "\u001f\u008b"],
  ["a Parquet file", "PAR1"],
  ["an old office document", "\u00d0\u00cf\u0011\u00e0"],
];
const HEAD = 64 * 1024;
const MOST_CONTROLS = 0.02;

/** What bytes that are not text look like; null where they can be read as text. NULs are not counted. */
export function looksBinary(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  const known = SIGNATURES.find(([, signature]) => start.startsWith(signature));
  if (known !== undefined) return `looks like ${known[0]}`;
  return tooManyControls(bytes.subarray(0, HEAD)) ? "is not text" : null;
}

function tooManyControls(head: Uint8Array): boolean {
  let controls = 0;
  for (const byte of head) if ((byte > 0 && byte < 9) || (byte > 13 && byte < 27)) controls += 1;
  return controls > head.length * MOST_CONTROLS;
}
