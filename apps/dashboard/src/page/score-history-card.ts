import { type FieldHistory, scoreHistory } from "../charts/score-history.js";
import { days } from "../format/days.js";
import type { ScoreStep } from "../rows/rows.js";
import { plainCard } from "./plain-card.js";
import type { Part, Scene } from "./scene.js";

/** What is drawn, in this order; the table has every field. */
const drawn = [
  ...["is_meeting", "meetings", "clusters", "starts_on", "ordinal", "city", "country", "level"],
  ...["topic", "status", "countries", "people"],
];

/** How the scores on the labelled articles changed. */
export function scoreHistoryCard(steps: readonly ScoreStep[], scene: Scene): Part {
  const { words, word, number, fill } = scene.speech;
  const fields = drawn.map((field) => historyOf(field, steps, scene)).filter(isScored);
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
      draw: (width) => scoreHistory(fields, { width, label: words.past, number, breaks, ends }),
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

const isScored = ({ all }: FieldHistory) => all.some((score) => score !== null);

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
