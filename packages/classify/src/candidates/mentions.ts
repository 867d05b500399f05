import type { MeetingContext, MeetingVerb } from "@communique/language";
import type { Mention } from "@communique/model";
import { acronymNoun, contentWords } from "@communique/normalise";
import { inSentence, type Reading, sentenceAt, within } from "../reading.ts";
import type { MeetingMention } from "./types.ts";

/** The meetings that the body names or refers to, one for each edition that a name counts. */
export function meetingMentions(reading: Reading): MeetingMention[] {
  return reading.mentions.meeting.flatMap((mention) => editions(reading, mention));
}

/** `38e et 39e sommets` is two meetings; a name without a number is one. */
function editions(reading: Reading, mention: Mention): MeetingMention[] {
  const ordinals = within(reading.mentions.ordinal, mention.start, mention.end);
  const single = meetingMention(reading, mention, ordinals[0] ?? null);
  if (single === null) return [];
  return ordinals.length < 2
    ? [single]
    : ordinals.map((ordinal) => ({
        ...single,
        ordinal: Number(ordinal.value),
        ordinalSpan: ordinal,
      }));
}

function meetingMention(reading: Reading, mention: Mention, ordinal: Mention | null) {
  const noun = mention.rule === "acronym" ? acronymNoun : reading.words.lemmas.get(mention.value);
  if (!noun || reading.words.patterns.superlative.test(mention.text)) return null;
  const sentence = sentenceAt(reading, mention.start);
  const inside = (kind: "series" | "country" | "bloc") =>
    within(reading.mentions[kind], mention.start, mention.end);
  return {
    start: mention.start,
    end: mention.end,
    text: mention.text,
    noun,
    determiner: mention.role ?? "none",
    told: false,
    plural: mention.cues.includes("plural"),
    ordinal: ordinal ? Number(ordinal.value) : null,
    ordinalSpan: ordinal,
    series: inside("series")[0]?.value ?? null,
    acronym: acronymOf(mention),
    sentence,
    context: contextOf(reading, mention),
    verbs: linkedVerbs(reading, mention, sentence),
    content: contentWords(withoutParties(reading, mention), reading.words),
    parties: [...inside("country"), ...inside("bloc")].map((party) => party.value),
  } satisfies MeetingMention;
}

/** The words of a name besides those that name its parties. */
export function withoutParties(
  reading: Reading,
  mention: Pick<Mention, "start" | "end" | "text">,
): string {
  const { country, bloc } = reading.mentions;
  const inside = (named: readonly Mention[]) => within(named, mention.start, mention.end);
  let text = mention.text;
  for (const { start, end } of [...inside(country), ...inside(bloc)]) {
    const from = start - mention.start;
    const to = end - mention.start;
    text = text.slice(0, from) + " ".repeat(to - from) + text.slice(to);
  }
  return text;
}

function acronymOf(mention: Mention): string | null {
  return mention.cues.find((cue) => cue.startsWith("acronym:"))?.slice(8) ?? null;
}

/** The words right before a name, which may share its article: `depuis la`, `en marge du`. */
function contextOf(reading: Reading, mention: Mention): MeetingContext | null {
  if (isComplementOfName(reading, mention)) return "next";
  const near = reading.contexts.filter(
    (hit) =>
      hit.end >= mention.start - 3 &&
      hit.start <= mention.start + 4 &&
      hit.end <= mention.start + 14 &&
      hit.start < mention.end,
  );
  return near.at(-1)?.values[0] ?? null;
}

/** `la réunion des hauts fonctionnaires de la 17e session`: the session that another meeting prepares. */
const isComplementOfName = (reading: Reading, mention: Mention) =>
  headOf(reading, mention) !== undefined;

/** The name that a complement right after it belongs to. */
function headOf(reading: Reading, mention: Mention): Mention | undefined {
  const names = inSentence(reading, reading.mentions.meeting, sentenceAt(reading, mention.start));
  const before = names.findLast((other) => other.end <= mention.start);
  const between = before ? reading.body.slice(before.end, mention.start) : ".";
  const joined =
    between.length < 8 && /^\s*\p{L}+\s*$/u.test(between) && !/^\s*et\s*$/.test(between);
  return joined ? before : undefined;
}

/** How far from the name a verb may stand, in characters. */
const verbReach = 110;

/**
 * The verbs whose subject or object the name is likely to be: what follows a complement is said of
 * the name that it belongs to.
 */
function linkedVerbs(reading: Reading, mention: Mention, sentence: number): MeetingVerb[] {
  if (isComplementOfName(reading, mention)) return [];
  const names = inSentence(reading, reading.mentions.meeting, sentence);
  const others = names.filter((other) => headOf(reading, other) !== mention);
  const between = (from: number, to: number) =>
    others.some((other) => other.start >= from && other.end <= to);
  return inSentence(reading, reading.verbs, sentence)
    .filter((verb) => {
      if (verb.start >= mention.end) {
        return verb.start - mention.end < verbReach && !between(mention.end, verb.start);
      }
      return (
        verb.end <= mention.start + 3 &&
        mention.start - verb.end < verbReach &&
        !between(verb.end, mention.start)
      );
    })
    .flatMap((verb) => verb.values);
}
