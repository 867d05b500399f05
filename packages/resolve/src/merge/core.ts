import type { Level, Status, Topic } from "@communique/model";
import { partiesOf } from "../facts/parties.ts";
import { type MeetingDates, mergeDates } from "./dates.ts";
import { mergeName } from "./name.ts";
import { type MeetingPlace, mergePlace } from "./place.ts";
import { type Group, numberWeight, type Verdict, vote } from "./vote.ts";

/** What the reports of one meeting say together. */
export interface Core {
  readonly group: Group;
  readonly name: string;
  readonly series: string | null;
  readonly series_key: string | null;
  readonly acronym: string | null;
  readonly ordinal: Verdict<number> | null;
  readonly dates: MeetingDates;
  readonly place: MeetingPlace;
  readonly level: Level;
  readonly topic: Topic;
  readonly status: Status;
  readonly host: string | null;
  readonly chair: string | null;
  readonly countries: readonly string[];
  readonly blocs: readonly string[];
}

const statusOrder: readonly Status[] = ["held", "cancelled", "postponed", "planned"];

/** Settles what the reports of a group say of their meeting. */
export function mergeGroup(group: Group): Core {
  const reports = group.map(({ report }) => report);
  const ordinal = vote(group, (report) => report.ordinal, numberWeight);
  const statuses = new Set(reports.map(({ status }) => status));
  const { countries, blocs } = partiesOf(
    {
      countries: reports.flatMap((report) => report.countries),
      blocs: reports.flatMap((report) => report.blocs),
    },
    new Map(),
  );
  return {
    group,
    name: mergeName(group, ordinal?.value ?? null),
    series: vote(group, (report) => report.series)?.value ?? null,
    series_key: vote(group, (report) => report.series ?? report.series_key)?.value ?? null,
    acronym: vote(group, (report) => report.acronym)?.value ?? null,
    ordinal,
    dates: mergeDates(group),
    place: mergePlace(group),
    level: decided(vote(group, (report) => report.level)),
    topic: decided(vote(group, (report) => report.topic)),
    status: statusOrder.find((status) => statuses.has(status)) ?? "held",
    host: vote(group, (report) => report.host)?.value ?? null,
    chair: vote(group, (report) => report.chair)?.value ?? null,
    countries,
    blocs,
  };
}

function decided<Value>(verdict: Verdict<Value> | null): Value {
  if (!verdict) throw new Error("resolve: a group without reports");
  return verdict.value;
}
