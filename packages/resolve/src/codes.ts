import type { Reference } from "@communique/model";
import type { Core } from "./merge/core.ts";

/** A meeting's codes in the vocabularies of event data and of the news industry. */
export interface EventCodes {
  readonly plover: string;
  readonly cameo: string;
  readonly iptc: string;
}

/** Looks codes up in the reference tables; throws where a table lacks a row that is needed. */
export function codesOf(
  reference: Pick<Reference, "codes" | "topics">,
): (core: Core) => EventCodes {
  const types = new Map(reference.codes.map((row) => [row.meeting_type, row]));
  const topics = new Map(reference.topics.map((row) => [row.topic, row]));
  return (core) => {
    const type = meetingType(core);
    const code = types.get(type);
    const topic = topics.get(core.topic);
    if (!code) throw new Error(`resolve: reference codes: no meeting_type ${type}`);
    if (!topic) throw new Error(`resolve: reference topics: no topic ${core.topic}`);
    const { plover_event, plover_mode } = code;
    const plover = plover_mode ? `${plover_event}/${plover_mode}` : plover_event;
    return { plover, cameo: code.cameo, iptc: topic.iptc };
  };
}

/** The row of codes.tsv that fits a meeting. */
export function meetingType({ status, place, countries, blocs, group }: Core): string {
  if (status === "planned" || status === "postponed") return "planned";
  const talks = blocs.length === 0 && countries.length === 2;
  if (place.format === "virtual") {
    const phone = group.some(({ report }) =>
      report.evidence.some(({ field, rule }) => field === "format" && rule.includes("phone")),
    );
    return phone ? "phone" : "virtual";
  }
  if (!talks || place.country === null) return "multilateral";
  return countries.includes(place.country) ? "visit" : "third_party";
}
