import type { Format, Report } from "@communique/model";
import { type Group, vote } from "./vote.ts";

/** Where and how a meeting is, and the report that says so. */
export interface MeetingPlace {
  readonly format: Format;
  readonly city: string | null;
  readonly country: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly from: Report | null;
  /** What told the country, if it was none of the meeting's own reports. */
  readonly rule?: string;
}

/** The place with the best evidence; an online meeting has none. */
export function mergePlace(group: Group): MeetingPlace {
  const format = vote(group, (report) => report.format)?.value ?? "in_person";
  const country = format === "virtual" ? null : vote(group, (report) => report.country);
  if (!country) return { format, ...nowhere };
  const there = group.filter(({ report }) => report.country === country.value);
  const city = vote(there, (report) => report.city);
  const spot = there.find(
    ({ report }) => report.city === (city?.value ?? null) && report.latitude !== null,
  );
  return {
    format,
    city: city?.value ?? null,
    country: country.value,
    latitude: spot?.report.latitude ?? null,
    longitude: spot?.report.longitude ?? null,
    from: city?.from ?? country.from,
  };
}

const nowhere = { city: null, country: null, latitude: null, longitude: null, from: null };
