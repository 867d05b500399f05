import type { Mention } from "@communique/model";
import type { Vocabulary } from "@communique/normalise";
import type { Candidate } from "../candidates/types.ts";
import { positionOf, type Reading, sentenceAt, within } from "../reading.ts";

/**
 * The blocs that meet as a whole, with the mention each rests on (null: the series says so): those
 * of the series; else those in the meeting's names; else those whose members the lead shows meeting.
 */
export function blocsOf(
  reading: Reading,
  candidate: Candidate,
  vocabulary: Vocabulary,
): Map<string, Mention | null> {
  const bySeries = seriesBlocs(candidate, vocabulary);
  if (bySeries.length > 0) return new Map(bySeries.map((code) => [code, mentionOf(reading, code)]));
  const named = reading.mentions.bloc.filter((mention) =>
    candidate.mentions.some((own) => mention.start >= own.start && mention.end <= own.end),
  );
  const shown = reading.mentions.bloc.filter((mention) => isShown(reading, candidate, mention));
  const found = new Map<string, Mention>();
  for (const mention of named.length > 0 ? named : shown) {
    const code = vocabulary.wholeBloc(mention.value);
    if (!found.has(code)) found.set(code, mention);
  }
  return found;
}

function seriesBlocs(candidate: Candidate, vocabulary: Vocabulary): string[] {
  const series = candidate.series ? vocabulary.seriesById.get(candidate.series) : undefined;
  return (series?.body ?? "").split(" ").filter((code) => vocabulary.isBloc(code));
}

const mentionOf = (reading: Reading, code: string) =>
  reading.mentions.bloc.find((mention) => mention.value === code) ?? null;

/** `les pays membres de l'ASEAN` in title or lead, or the bloc that convenes: `la CEDEAO tient un sommet`. */
function isShown(reading: Reading, candidate: Candidate, mention: Mention): boolean {
  if (candidate.best.noun.kind !== "gathering" && candidate.best.noun.kind !== "body") return false;
  const sentence = sentenceAt(reading, mention.start);
  if (positionOf(reading, sentence) === "body") return false;
  const span = reading.sentences[sentence] ?? mention;
  const before = reading.body.slice(Math.max(span.start, mention.start - 70), mention.start);
  return (
    reading.words.patterns.partOf.test(before) || convenes(reading, candidate, mention, span.end)
  );
}

function convenes(reading: Reading, candidate: Candidate, mention: Mention, end: number): boolean {
  const verb = within(reading.verbs, mention.end, Math.min(mention.end + 50, end)).find((each) =>
    each.values.some((value) => value.act === "organise"),
  );
  return verb !== undefined && candidate.mentions.some((own) => own.start >= verb.end);
}
