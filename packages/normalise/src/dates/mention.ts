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
  | "lead_ahead"
  | "stated"
  | "chair"
  | "chair_ahead"
  | "period"
  | "history"
  | "past"
  | "future"
  | "goal"
  | "figure"
  | "next"
  | "span"
  | "plain";

const leadLength = 500;

/** The year that a phrase mentions; null where it tells none. */
export function mentionOf(phrase: DatePhrase, setting: DateSetting): Mention | null {
  const { year, month, part, decade } = phrase.from;
  if (year === undefined || decade) return null;
  const last = phrase.to?.year;
  if (last && last - year === 1 && setting.tense?.startsWith("past")) {
    return { year: last, month: null, phrase, setting };
  }
  const ofPart = part === "end" ? 11 : part === "start" ? 2 : null;
  return { year, month: month ?? ofPart, phrase, setting };
}

/** What the year of a mention is to the article. */
export function kindOf(mention: Mention): Kind {
  const { phrase, setting } = mention;
  const { role } = setting;
  if (phrase.rule === "period") return mention.year === phrase.to?.year ? "span" : "period";
  if (role === "founding" || role === "agreement" || phrase.bound === "since") return "history";
  if (isAim(phrase)) return "goal";
  return roleKind(mention) ?? tenseKind(mention);
}

function roleKind({ setting: { role, tense } }: Mention): Kind | null {
  if (role === "chair") return tense === "future" ? "chair_ahead" : "chair";
  if (role === "next_edition") return "next";
  if (tense === "future") return null;
  return role === "term" ? "chair" : null;
}

function tenseKind(mention: Mention): Kind {
  const { phrase, setting } = mention;
  if (setting.tense === "future" && setting.role !== "plan") {
    return isNews(mention) ? "lead_ahead" : "future";
  }
  return phrase.from.month === undefined ? yearKind(mention) : dateKind(mention);
}

/** `d'ici 2030`, `vers 2035`, `l'après-2025`; `jusqu'au 4 novembre 2025` is the day when it ends. */
const isAim = ({ bound, approx, from }: DatePhrase) =>
  (bound === "until" && from.day === undefined) ||
  approx === true ||
  (bound === "after" && from.month === undefined);

/** A day of the lead. */
const isNews = ({ phrase }: Mention) => phrase.from.day !== undefined && phrase.start < leadLength;

const isPast = ({ setting }: Mention) => setting.tense?.startsWith("past") === true;

/** `la Communauté en 2015`: the year of a plan is to come. */
function yearKind(mention: Mention): Kind {
  if (mention.setting.role === "plan") return "goal";
  if (mention.setting.role === "figure") return "figure";
  return isPast(mention) ? "past" : "plain";
}

function dateKind(mention: Mention): Kind {
  if (isNews(mention) && mention.setting.tense !== "past_perfect") return "lead";
  return isPast(mention) ? "past" : "stated";
}
