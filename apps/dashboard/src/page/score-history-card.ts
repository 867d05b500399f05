import { type FieldHistory, scoreHistory } from "../charts/score-history.js";
import { days } from "../format/days.js";
import type { QualityTables, ScoreStep } from "../rows/rows.js";
import { goldSource } from "./gold-source.js";
import { plainCard } from "./plain-card.js";
import type { Part, Scene } from "./scene.js";

/** A narrow screen shows the first fields only: all would be many screens long. */
const NARROW = 500;
const FEW = 12;

/** What is drawn first; other fields follow as they are scored. */
const main = [
  ...["is_meeting", "meetings", "clusters", "starts_on", "ordinal", "city", "country", "level"],
  ...["topic", "status", "countries", "people"],
];

function fieldsOf(steps: readonly ScoreStep[]): string[] {
  const names = steps.flatMap(({ scores }) => Object.keys(scores));
  const scored = new Set(names.map((name) => name.split(".").at(-2) ?? ""));
  return [
    ...main.filter((field) => scored.has(field)),
    ...[...scored].filter((field) => !main.includes(field)),
  ];
}

/** How the scores on the labelled articles changed. */
export function scoreHistoryCard({ past: steps }: QualityTables, scene: Scene): Part {
  const { words, word, score: written, fill } = scene.speech;
  const fields = fieldsOf(steps).map((field) => historyOf(field, steps, scene));
  const breaks = steps.flatMap(({ hash }, i) => (i > 0 && hash !== steps[i - 1]?.hash ? [i] : []));
  const ends = endsOf(steps, scene);
  const [first, last] = [steps[0], steps.at(-1)].map((step) => stepName(step, scene));
  const part = plainCard(
    {
      ...{ name: "past", title: words.past },
      note:
        steps.length === 0
          ? words.noPast
          : fill(words.pastNote, { first: first ?? "", last: last ?? "" }),
      columns: [words.pastStep, words.pastReason, words.goldField, words.partOf, words.score],
      rows: steps.flatMap((step) =>
        Object.entries(step.scores).map(([name, score]) => {
          const parts = name.split(".");
          const part = parts.length > 2 ? "test" : "all";
          const field = word("goldFields", parts.at(-2) ?? "");
          return [stepName(step, scene), step.note, field, word("parts", part), score];
        }),
      ),
      source: goldSource(steps, scene),
      draw: (width) =>
        scoreHistory(width < NARROW ? fields.slice(0, FEW) : fields, {
          ...{ width, label: words.past, number: written, breaks, ends },
        }),
    },
    scene,
  );
  part.node.classList.add("wide");
  return part;
}

function historyOf(field: string, steps: readonly ScoreStep[], { speech }: Scene): FieldHistory {
  const scores = (name: string) => steps.map((step) => step.scores[name] ?? null);
  return {
    name: speech.word("goldFields", field),
    all: scores(`${field}.f1`),
    test: scores(`test.${field}.f1`),
  };
}

/** When a step was, to the minute, in UTC. */
function stepName(step: ScoreStep | undefined, { speech }: Scene): string {
  if (step === undefined) return "";
  if (step.at === null) return speech.words.pastNow;
  return `${days(step.at.slice(0, 10), step.at.slice(0, 10), speech.language)}, ${step.at.slice(11, 16)} UTC`;
}

/** The first and the last day; where they are the same, the hours. */
function endsOf(steps: readonly ScoreStep[], { speech }: Scene): [string, string] {
  const [first, last] = [steps[0]?.at ?? null, steps.at(-1)?.at ?? null];
  const isOneDay = first?.slice(0, 10) === last?.slice(0, 10);
  const end = (at: string | null) => {
    if (at === null) return steps.length === 0 ? "" : speech.words.pastNow;
    return isOneDay ? at.slice(11, 16) : at.slice(0, 10);
  };
  return [end(first), end(last)];
}
