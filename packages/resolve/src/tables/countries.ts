import type { MeetingCountry, ReferenceRow, Role } from "@communique/model";
import type { Core } from "../merge/core.ts";
import { byText, groupBy } from "../order.ts";

type Membership = ReferenceRow<"bloc_members">;

/** The members of a bloc on a day; without a day those that never left. */
export type MembersOn = (bloc: string, day: string | null) => readonly string[];

/** Learns who was a member of what, and when. */
export function learnMembers(rows: readonly Membership[]): MembersOn {
  const byBloc = groupBy(
    rows.filter(({ status }) => status === "member"),
    ({ bloc }) => bloc,
  );
  return (bloc, day) =>
    (byBloc.get(bloc) ?? []).filter((row) => isMember(row, day)).map(({ country }) => country);
}

function isMember({ joined, left }: Membership, day: string | null): boolean {
  if (day === null) return left === null;
  return firstDay(joined ?? "") <= day && (left === null || day < firstDay(left));
}

/** The first day of an EDTF day, month or year. */
function firstDay(edtf: string): string {
  return `${edtf}${"-01-01".slice(Math.min(6, edtf.length - 4))}`;
}

/** The countries of a meeting: those named, with their roles, then other members of its blocs. */
export function countriesOf(
  core: Core,
  meeting_id: string,
  membersOn: MembersOn,
): MeetingCountry[] {
  const named = [...rolesOf(core)].flatMap(([country, roles]) =>
    [...roles].map((role) => ({ meeting_id, country, role, via: "named" })),
  );
  const known = new Set(named.map(({ country }) => country));
  const members = core.blocs.flatMap((via) =>
    membersOn(via, meetingDay(core)).flatMap((country) => {
      if (known.has(country)) return [];
      known.add(country);
      return [{ meeting_id, country, role: "participant" as const, via }];
    }),
  );
  return [...named, ...members].sort(
    byText(
      ({ country }) => country,
      ({ role }) => role,
    ),
  );
}

/** Every named country's roles; mere participation is said only where there is no other role. */
function rolesOf({ group, countries }: Core): Map<string, Set<Role>> {
  const roles = new Map(countries.map((country) => [country, new Set<Role>()]));
  for (const { country, role } of group.flatMap(({ report }) => report.country_roles)) {
    if (role !== "participant") roles.get(country)?.add(role);
  }
  for (const own of roles.values()) if (own.size === 0) own.add("participant");
  return roles;
}

function meetingDay({ dates }: Core): string | null {
  if (dates.starts_on) return dates.starts_on;
  const edtf = dates.date_edtf?.split("/")[0] ?? "";
  return /^\d{4}(-\d\d){0,2}$/.test(edtf) ? firstDay(edtf) : null;
}
