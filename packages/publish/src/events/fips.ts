import { createRequire } from "node:module";

interface CodeMappings {
  readonly supplemental: {
    readonly codeMappings: Readonly<Record<string, { readonly _fips10?: string }>>;
  };
}

const { codeMappings } = (
  createRequire(import.meta.url)("cldr-core/supplemental/codeMappings.json") as CodeMappings
).supplemental;

/** The FIPS 10-4 code of a country, which GDELT uses for places; CLDR names those that differ. */
export function fipsOf(country: string): string | null {
  const codes = codeMappings[country];
  return codes === undefined ? null : (codes._fips10 ?? country);
}
