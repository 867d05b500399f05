import { createRequire } from 'node:module';
import { straight } from './text.ts';

const require = createRequire(import.meta.url);

function territories(locale: 'fr' | 'en'): Readonly<Record<string, string>> {
  const file = require(`cldr-localenames-full/main/${locale}/territories.json`) as {
    main: Record<string, { localeDisplayNames: { territories: Record<string, string> } }>;
  };
  return file.main[locale]?.localeDisplayNames.territories ?? {};
}

interface Codes { readonly _alpha3?: string; readonly _numeric?: string }
const mappings = (require('cldr-core/supplemental/codeMappings.json') as {
  supplemental: { codeMappings: Record<string, Codes> };
}).supplemental.codeMappings;

const english = territories('en');
const french = territories('fr');

/** The short English name: `Hong Kong`, not `Hong Kong SAR China`. */
export const englishName = (code: string): string =>
  straight(english[`${code}-alt-short`] ?? english[code] ?? '').replace(/^(US|UK)$/, english[code] ?? '');

export const frenchName = (code: string): string => straight(french[code] ?? '');
export const alpha3 = (code: string): string => mappings[code]?._alpha3 ?? '';
export const isoNumber = (code: string): string => mappings[code]?._numeric ?? '';
