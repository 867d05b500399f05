import type { Core } from "../merge/core.ts";
import type { MeetingDates } from "../merge/dates.ts";
import type { MeetingPlace } from "../merge/place.ts";
import type { Editions, Tip } from "./editions.ts";
import { withYear } from "./year.ts";

/** Gives an edition the year and the country that other editions or the reference tell of it. */
export function spreadAlongSeries(core: Core, editions: Editions): Core {
  if (!core.series || !core.ordinal) return core;
  const tip = editions(core.series, core.ordinal.value);
  if (!tip) return core;
  return {
    ...core,
    dates: fillYear(core.dates, tip),
    place: tip.country === null ? core.place : fillCountry(core.place, tip.country, tip.rule),
  };
}

/** Gives dates the year that is told of their edition, if they lack one. */
export function fillYear(dates: MeetingDates, { year, rule }: Tip): MeetingDates {
  if (dates.year !== null || year === null) return dates;
  const days = withYear(dates.date_edtf ?? "", year) ?? {
    starts_on: null,
    ends_on: null,
    date_edtf: String(year),
  };
  return { ...dates, ...days, year, date_basis: "propagated", rule };
}

function fillCountry(place: MeetingPlace, country: string, rule: string): MeetingPlace {
  if (place.country !== null || place.format === "virtual") return place;
  return { ...place, country, rule };
}
