import type { OutcomeKind } from "@communique/model";
import type { Reading } from "../../reading.ts";
import { isDone, isRecent, type OutcomeHit } from "./deeds.ts";

type Word = OutcomeHit["kind"];

/** What a sentence tells of: the things in it, and what was done. */
interface Told {
  readonly things: ReadonlySet<Word>;
  readonly acts: ReadonlySet<Word>;
  /** A document that stands by itself, as `un communique final`. */
  readonly document: boolean;
  /** A plan that is to be written. */
  readonly tasked: boolean;
  /** A draft goes to those who are to adopt it. */
  readonly submitted: boolean;
}

/** The kinds of outcome that a sentence tells of: what was done, and with which thing. */
export function kindsOf(
  reading: Reading,
  hits: readonly OutcomeHit[],
  sentence: string,
): OutcomeKind[] {
  if (hits.length === 0) return [];
  const told: Told = {
    things: new Set(hits.filter((hit) => hit.tense === null).map((hit) => hit.kind)),
    acts: new Set(
      hits.filter((hit) => isDeed(hits, hit) && isDone(reading, hit, hits)).map((hit) => hit.kind),
    ),
    document: hits.some((hit) => isDocument(reading, hit) && stands(reading, hit)),
    tasked: hits.some(
      ({ kind, after }) => kind === "plan" && reading.words.outcomePatterns.written.test(after),
    ),
    submitted: reading.words.outcomePatterns.submitted.test(sentence),
  };
  const kinds = Object.keys(speaks) as OutcomeKind[];
  return kinds.filter((kind) => speaks[kind]?.(told));
}

const any = (set: ReadonlySet<Word>, ...kinds: Word[]) => kinds.some((kind) => set.has(kind));
const passed = ({ acts }: Told) => any(acts, "adopt", "approve", "conclude");

/** Whether documents are told of: what is then approved is theirs. */
const papers = ({ things }: Told) =>
  any(things, "treaty", "declaration", "final", "text", "draft", "pact", "plan", "other");

const speaks: Partial<Record<OutcomeKind, (told: Told) => boolean>> = {
  agreement_signed: ({ things, acts }) =>
    (any(things, "treaty", "text", "pact") && acts.has("sign")) ||
    (things.has("treaty") && acts.has("conclude")),
  declaration_adopted: (told) =>
    told.document ||
    (passed(told) && any(told.things, "declaration", "final", "text")) ||
    (told.acts.has("sign") &&
      any(told.things, "declaration", "final") &&
      !any(told.things, "treaty", "text")),
  roadmap: (told) =>
    told.things.has("plan") && (passed(told) || any(told.acts, "sign", "set", "create")),
  commitment: (told) =>
    told.acts.has("agree") ||
    told.tasked ||
    (told.things.has("scheme") && told.acts.has("create")) ||
    (!papers(told) &&
      !told.acts.has("propose") &&
      (told.acts.has("approve") ||
        (told.things.has("fields") && any(told.acts, "choose", "adopt")))),
  proposal: (told) =>
    told.acts.has("propose") ||
    (told.things.has("draft") && told.submitted && (passed(told) || told.acts.has("set"))),
};

/** How near its thing stands to what is concluded, in characters; a meeting is concluded too. */
const thingReach = 45;

/** Acts that may be done with anything. */
const loose = new Set<Word>(["conclude", "set", "choose", "create"]);

const isDeed = (hits: readonly OutcomeHit[], { kind, tense, start, end }: OutcomeHit) =>
  loose.has(kind)
    ? hits.some(
        (thing) =>
          thing.tense === null && thing.start < end + thingReach && thing.end > start - thingReach,
      )
    : tense !== null;

/** A final document, or one that its sentence is about. */
function isDocument(reading: Reading, { kind, before, after }: OutcomeHit): boolean {
  const { subject, known, speaks: says } = reading.words.outcomePatterns;
  if (kind === "final") return true;
  return (
    kind === "declaration" && (subject.test(before) || (known.test(before) && says.test(after)))
  );
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
