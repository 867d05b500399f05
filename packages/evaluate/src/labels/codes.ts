import type { GoldMeeting, Label } from "./schema.ts";

/** The codes that labels may use. */
export interface Codes {
  readonly countries: ReadonlySet<string>;
  readonly blocs: ReadonlySet<string>;
}

/** The codes of a label that stand for no country and no bloc. */
export function unknownCodes({ meetings }: Label, { countries, blocs }: Codes): string[] {
  return meetings.flatMap((meeting) => [
    ...countryCodes(meeting).filter((code) => !countries.has(code)),
    ...meeting.blocs.filter((code) => !blocs.has(code)),
  ]);
}

function countryCodes(meeting: GoldMeeting): string[] {
  const { country, host, chair, people = [], outcomes = [] } = meeting;
  const singles = [
    country,
    host,
    chair,
    ...people.map((person) => person.country),
    ...outcomes.map((outcome) => outcome.next_country),
  ];
  return [
    ...meeting.countries,
    ...(meeting.not_participants ?? []),
    ...singles.filter((code) => typeof code === "string"),
  ];
}
