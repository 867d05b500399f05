declare module "edtf" {
  /** Throws on what is not EDTF. */
  export function parse(text: string): unknown;
}
