import type { Format, Level, Report, Status, Topic } from "@communique/model";
import { fold, tokenise, wordOf } from "@communique/text";
import { type Span, type When, whenOf } from "./dates.ts";
import { type Parties, partiesOf } from "./parties.ts";

/** What of a report decides which meeting it tells of. */
export interface Facts {
  /** Position among all reports, which stand in order of report_id. */
  readonly index: number;
  readonly article: string;
  /** The article and those it is a copy of share this; with the rank it names one meeting. */
  readonly original: string;
  readonly rank: number;
  readonly series: string | null;
  readonly acronym: string | null;
  readonly ordinal: number | null;
  /** It gives the number of another edition, which says nothing of its own. */
  readonly misnumbered: boolean;
  readonly when: When;
  /** The article itself tells the year. */
  readonly yearStated: boolean;
  readonly published: Span | null;
  readonly status: Status;
  readonly format: Format;
  readonly city: string | null;
  readonly country: string | null;
  readonly parties: Parties;
  readonly level: Level;
  readonly topic: Topic;
  readonly words: readonly string[];
  /** The words again, to compare names as a whole. */
  readonly nameKey: string;
  /** The name has a plus sign, as ASEAN+3: another circle than the body's own. */
  readonly plus: boolean;
  /** People who take part: their names, letters only. */
  readonly people: readonly string[];
}

/** What is known of a report from outside it. */
export interface Surroundings {
  readonly index: number;
  readonly original: string;
  readonly published: Span | null;
  readonly misnumbered: boolean;
  readonly membersOf: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Reads a report's facts. */
export function factsOf(report: Report, around: Surroundings): Facts {
  const words = nameWords(report.name);
  return {
    index: around.index,
    article: report.article_id,
    original: around.original,
    rank: report.rank,
    series: report.series,
    acronym: report.acronym === null ? null : letters(report.acronym),
    ordinal: around.misnumbered ? null : report.ordinal,
    misnumbered: around.misnumbered,
    when: whenOf(report),
    yearStated: report.date_basis === "stated",
    published: around.published,
    status: report.status,
    format: report.format,
    city: report.city === null ? null : letters(report.city),
    country: report.country,
    parties: partiesOf(report, around.membersOf),
    level: report.level,
    topic: report.topic,
    words,
    nameKey: words.join(" "),
    plus: `${report.name} ${report.acronym}`.includes("+"),
    people: report.people.map(({ name }) => letters(name)),
  };
}

/** Letters and digits only, folded. */
export function letters(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}+]/gu, "");
}

/** The words of a name that tell it from others: no short words, no numbers; sorted. */
export function nameWords(name: string): string[] {
  const tokens = tokenise(fold(name));
  const words = Array.from({ length: tokens.count }, (_, index) => wordOf(tokens, index));
  return [...new Set(words.filter((word) => word.length > 3 && !/\d/.test(word)))].sort();
}
