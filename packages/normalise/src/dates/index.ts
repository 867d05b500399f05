export type { DatePhrase } from "@communique/language";
export { chairYearsOf } from "./chair-years.ts";
export { resolveDates } from "./resolve.ts";
export type { DateContext, KnownEdition, Published, ResolvedDate, ResolvedDates } from "./types.ts";
export { compileUrlIds, type UrlIdRow, type UrlIds } from "./url-ids.ts";
