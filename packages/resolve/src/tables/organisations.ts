import type { MeetingOrganisation } from "@communique/model";
import { letters } from "../facts/facts.ts";
import type { Core } from "../merge/core.ts";
import { byText, groupBy } from "../order.ts";

/** The organisations of a meeting; mere participation is said only where there is no other role. */
export function organisationsOf({ group }: Core, meeting_id: string): MeetingOrganisation[] {
  const told = group.flatMap(({ report }) => report.organisations);
  return [...groupBy(told, ({ organisation }) => letters(organisation)).values()]
    .flatMap((same) => {
      const organisation = same.map((part) => part.organisation).sort()[0] ?? "";
      const roles = new Set(same.map(({ role }) => role));
      if (roles.size > 1) roles.delete("participant");
      return [...roles].map((role) => ({ meeting_id, organisation, role }));
    })
    .sort(
      byText(
        ({ organisation }) => organisation,
        ({ role }) => role,
      ),
    );
}
