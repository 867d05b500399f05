import type { MeetingPerson, PersonRole } from "@communique/model";
import { letters } from "../facts/facts.ts";
import type { Core } from "../merge/core.ts";
import { vote } from "../merge/vote.ts";
import { byText, groupBy } from "../order.ts";

/** The people of a meeting: one row a person, however the articles spell the name. */
export function peopleOf({ group }: Core, meeting_id: string): MeetingPerson[] {
  const told = group.flatMap((witness) =>
    witness.report.people.map((person) => ({ ...witness, person })),
  );
  return [...groupBy(told, ({ person }) => letters(person.name)).values()]
    .map((same) => {
      const most = (read: (person: PersonRole) => string | null) =>
        vote(same, (_, { person }) => read(person))?.value ?? null;
      return {
        meeting_id,
        name: most(({ name }) => name) ?? "",
        role: most(({ role }) => role),
        organisation: most(({ organisation }) => organisation),
        country: most(({ country }) => country),
      };
    })
    .sort(byText(({ name }) => name));
}
