import type { Mention } from "@communique/model";
import { type Reading, within } from "../reading.ts";
import { besideOffice } from "./beside-office.ts";

type Span = { readonly start: number; readonly end: number };

/** One of three or more countries of a sentence that stand close together. */
export function isListed(reading: Reading, mention: Mention, span: Span) {
  const near = within(reading.mentions.country, span.start, span.end).filter(
    (other) => Math.abs(other.start - mention.start) < 90 && other.rule !== "demonym",
  );
  return mention.rule !== "demonym" && new Set(near.map((other) => other.value)).size >= 3;
}

/** `l'Australie, la Chine et le Japon, partenaires, assistaient`: the verb after the last of a list. */
function isListSubject(reading: Reading, mention: Mention, span: Span) {
  const last = within(reading.mentions.country, mention.start, span.end).reduce(
    (end, other) => (other.start - end < 40 ? other.end : end),
    mention.end,
  );
  return within(reading.verbs, last, Math.min(last + 60, span.end)).some((verb) =>
    verb.values.some(({ act }) => /host|organise|chair|attend|meet|gather/.test(act)),
  );
}

/** `les Premiers ministres laotien, malaisien et thaïlandais`. */
export function isDemonymList(reading: Reading, mention: Mention, span: Span) {
  if (mention.rule !== "demonym") return false;
  const near = within(reading.mentions.country, span.start, span.end).filter(
    (other) => other.rule === "demonym" && Math.abs(other.start - mention.start) < 60,
  );
  return new Set(near.map(({ value }) => value)).size >= 3;
}

/** How far from one country of a list to the next, in characters. */
const stride = 30;

/** The first country of the list that a mention stands in. */
function headOf(reading: Reading, mention: Mention, span: Span): Mention {
  const before = within(reading.mentions.country, span.start, mention.end).toReversed();
  return before.reduce((head, other) => (head.start - other.end < stride ? other : head), mention);
}

/** `les chefs du gouvernement de la Chine, de la Russie et du Kazakhstan`: an office opens the list. */
function isOfficeList(reading: Reading, mention: Mention, span: Span): boolean {
  const head = headOf(reading, mention, span);
  return head !== mention && besideOffice(reading, head);
}

/** What speaks of a country in a list by the words before and after the list; nothing of one alone. */
export const listFeatures = (reading: Reading, mention: Mention, span: Span, listed: boolean) => ({
  listSubject: listed && isListSubject(reading, mention, span),
  officeList: listed && isOfficeList(reading, mention, span),
});
