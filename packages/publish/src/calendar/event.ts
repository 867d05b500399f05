import { addressOf, type Occasion, placeOf } from "../occasion.ts";
import { ICAL } from "./ical.ts";

/** An address that no clock and no machine changes, so that a calendar updates and never doubles. */
const UID_HOST = "communique";

/**
 * A meeting as an all-day event; null where it has no day, or its day no longer holds.
 * A day whose year was concluded is marked as tentative.
 */
export function eventOf(occasion: Occasion): string | null {
  const { starts_on, status } = occasion;
  if (starts_on === null || status === "postponed") return null;
  const event = new ICAL.Component("vevent");
  const put = (name: string, value: string | null) => {
    if (value !== null && value !== "") event.addPropertyWithValue(name, value);
  };
  event.addPropertyWithValue("uid", `${occasion.meeting_id}@${UID_HOST}`);
  const told = occasion.last_seen ?? starts_on;
  event.addPropertyWithValue("dtstamp", ICAL.Time.fromDateTimeString(`${told}T00:00:00Z`));
  event.addPropertyWithValue("dtstart", ICAL.Time.fromDateString(starts_on));
  event.addPropertyWithValue("dtend", dayAfter(lastDay(starts_on, occasion.ends_on)));
  put("summary", summaryOf(occasion));
  put("location", placeOf(occasion));
  addPlace(event, occasion);
  put("description", descriptionOf(occasion));
  put("url", addressOf(occasion));
  event.addProperty(categories(occasion));
  put("status", statusOf(occasion));
  put("transp", "TRANSPARENT");
  return `${event.toString()}\r\n`;
}

function addPlace(event: ICAL.Component, { latitude, longitude }: Occasion): void {
  if (latitude === null || longitude === null) return;
  const property = new ICAL.Property("geo");
  property.setValue([latitude, longitude]);
  event.addProperty(property);
}

/** Whether the day is one that the words do not state themselves. */
export function isUncertain({ date_basis, confidence }: Occasion): boolean {
  return date_basis !== "stated" || confidence < 0.5;
}

function lastDay(starts: string, ends: string | null): string {
  return ends !== null && ends > starts ? ends : starts;
}

function dayAfter(day: string): ICAL.Time {
  const time = ICAL.Time.fromDateString(day);
  time.adjust(1, 0, 0, 0);
  return time;
}

function summaryOf(occasion: Occasion): string {
  return isUncertain(occasion) ? `${occasion.name} (?)` : occasion.name;
}

function statusOf(occasion: Occasion): string {
  if (occasion.status === "cancelled") return "CANCELLED";
  return isUncertain(occasion) ? "TENTATIVE" : "CONFIRMED";
}

function categories({ topics, level }: Occasion): ICAL.Property {
  const property = new ICAL.Property("categories");
  property.setValues([...topics, level]);
  return property;
}

function descriptionOf(occasion: Occasion): string {
  const { date_basis, sentence, parties, topic, level, status, confidence } = occasion;
  const countries = parties.map(({ name_fr, code }) => name_fr ?? code).join(", ");
  const lines = [
    sentence === null ? null : `« ${sentence} »`,
    countries === "" ? null : `Countries: ${countries}`,
    `Topic: ${topic} · Level: ${level} · Status: ${status}`,
    isUncertain(occasion) ? `Date: ${date_basis ?? "unknown"}, not stated with its year` : null,
    `Confidence: ${Math.round(confidence * 100)} %`,
    ...occasion.articles.map(articleLine),
  ];
  return lines.filter((line) => line !== null).join("\n");
}

function articleLine({ title, outlet, url }: Occasion["articles"][number]): string {
  return [title, outlet, url].filter((part) => part !== null).join(" · ");
}
