import type { OutcomeKind } from "@communique/model";
import type { Reading } from "../../reading.ts";
import { isDone, isRecent, type OutcomeHit } from "./deeds.ts";

type Word = OutcomeHit["kind"];

/** The kinds of outcome that a sentence tells of: what was done, and with which thing. */
export function kindsOf(reading: Reading, hits: readonly OutcomeHit[]): OutcomeKind[] {
  if (hits.length === 0) return [];
  const things = new Set(hits.filter((hit) => hit.tense === null).map((hit) => hit.kind));
  const acts = new Set(
    hits.filter((hit) => isDeed(hits, hit) && isDone(reading, hit)).map((hit) => hit.kind),
  );
  const any = (set: ReadonlySet<Word>, ...kinds: Word[]) => kinds.some((kind) => set.has(kind));
  const passed = any(acts, "adopt", "approve", "conclude");
  const spoken: [OutcomeKind, boolean][] = [
    ["agreement_signed", any(things, "treaty") && any(acts, "sign", "conclude")],
    [
      "declaration_adopted",
      (passed && any(things, "declaration", "final")) ||
        hits.some((hit) => isDocument(reading, hit) && stands(reading, hit)),
    ],
    ["roadmap", any(things, "plan") && (passed || any(acts, "sign"))],
    ["commitment", any(acts, "agree") || (any(acts, "approve") && things.size === 0)],
    ["proposal", any(acts, "propose")],
  ];
  return spoken.filter(([, speaks]) => speaks).map(([kind]) => kind);
}

/** How near its thing stands to what is concluded, in characters; a meeting is concluded too. */
const thingReach = 45;

const isDeed = (hits: readonly OutcomeHit[], { kind, tense, start, end }: OutcomeHit) =>
  kind === "conclude"
    ? hits.some(
        (thing) =>
          thing.tense === null && thing.start < end + thingReach && thing.end > start - thingReach,
      )
    : tense !== null;

/** A final document, or one that its sentence is about. */
function isDocument(reading: Reading, { kind, before }: OutcomeHit): boolean {
  const { subject } = reading.words.outcomePatterns;
  return kind === "final" || (kind === "declaration" && subject.test(before));
}

/** The text speaks of a document as there: neither to come nor of another time. */
function stands(reading: Reading, hit: OutcomeHit): boolean {
  const { undone, hoped, toCome } = reading.words.outcomePatterns;
  return (
    isRecent(reading, hit) &&
    !undone.test(hit.before) &&
    !hoped.test(hit.before) &&
    !toCome.test(hit.after)
  );
}
