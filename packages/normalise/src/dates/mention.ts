import type { DatePhrase, DateSetting } from "@communique/language";

/** A year that the text mentions, as its words place it. */
export interface Mention {
  readonly year: number;
  readonly month: number | null;
  readonly phrase: DatePhrase;
  readonly setting: DateSetting;
}

/** What a mentioned year is to the article. */
export type Kind =
  | "lead"
  | "stated"
  | "chair"
  | "period"
  | "history"
  | "past"
  | "future"
  | "goal"
  | "plain";

const leadLength = 500;

/** The year that a phrase mentions; null where it tells none. */
export function mentionOf(phrase: DatePhrase, setting: DateSetting): Mention | null {
  const { year, month, part, decade } = phrase.from;
  if (year === undefined || decade) return null;
  const last = phrase.to?.year;
  if (last && last - year === 1 && setting.tense?.startsWith("past")) {
    return { year: last, month: 12, phrase, setting };
  }
  const ofPart = part === "end" ? 11 : part === "start" ? 2 : null;
  return { year, month: month ?? ofPart, phrase, setting };
}

/** What the year of a mention is to the article. */
export function kindOf(mention: Mention): Kind {
  const { phrase, setting } = mention;
  const { tense, role } = setting;
  if (phrase.rule === "period") return mention.year === phrase.to?.year ? "past" : "period";
  if (role === "founding" || role === "agreement" || phrase.bound === "since") return "history";
  if (tense === "future" && role !== "plan") return "future";
  if (isAim(phrase)) return "goal";
  if (role === "chair" || role === "term") return "chair";
  return phrase.from.month === undefined ? yearKind(mention) : dateKind(mention);
}

/** `d'ici 2030`, `vers 2035`, `l'après-2025`. */
const isAim = ({ bound, approx, from }: DatePhrase) =>
  bound === "until" || approx === true || (bound === "after" && from.month === undefined);

const isPast = ({ setting }: Mention) => setting.tense?.startsWith("past") === true;

/** `la Communauté en 2015`: the year of a plan is to come. */
function yearKind(mention: Mention): Kind {
  if (mention.setting.role === "plan") return "goal";
  return isPast(mention) ? "past" : "plain";
}

function dateKind(mention: Mention): Kind {
  const { phrase, setting } = mention;
  const news = phrase.from.day !== undefined && setting.tense !== "past_perfect";
  if (news && phrase.start < leadLength) return "lead";
  return isPast(mention) ? "past" : "stated";
}
