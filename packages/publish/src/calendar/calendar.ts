import { ICAL } from "./ical.ts";

/** A calendar of events; the same events give the same bytes. */
export function calendarOf(name: string, events: readonly string[]): string {
  const head = new ICAL.Component("vcalendar");
  head.addPropertyWithValue("version", "2.0");
  head.addPropertyWithValue("prodid", "-//Communique//Meetings//EN");
  head.addPropertyWithValue("calscale", "GREGORIAN");
  head.addPropertyWithValue("name", name);
  head.addPropertyWithValue("x-wr-calname", name);
  head.addPropertyWithValue(
    "x-wr-caldesc",
    "Meetings without a known day are left out; (?) marks a day that is not stated in full.",
  );
  const [open, close] = head.toString().split(/(?=END:VCALENDAR)/);
  return `${open ?? ""}${events.join("")}${close ?? ""}\r\n`;
}
