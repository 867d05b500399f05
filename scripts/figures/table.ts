import { markdownTable } from "markdown-table";

/** Scores by `field.measure`, as data/gold/floors.json holds them. */
export type FlatScores = Readonly<Record<string, number>>;

const START = "<!-- figures: npm run figures -->";
const END = "<!-- end of figures -->";

/** What the README shows, in its order; a field that is not scored is left out. */
const shown: readonly (readonly [field: string, words: string])[] = [
  ["is_meeting", "is it about an international meeting"],
  ["meetings", "the meetings it reports"],
  ["starts_on", "first day, year included"],
  ["country", "country of the place"],
  ["city", "city"],
  ["ordinal", "number of the edition"],
  ["level", "level"],
  ["topic", "primary topic"],
  ["countries", "countries that take part"],
  ["clusters", "reports joined into one meeting"],
];

/** The scores as a Markdown table of precision, recall and F1. */
export function figuresTable(scores: FlatScores): string {
  const rows = shown.flatMap(([field, words]) => {
    const measures = ["precision", "recall", "f1"].map((name) => scores[`${field}.${name}`]);
    return measures.every((score) => score !== undefined)
      ? [[words, ...measures.map((score) => `${(score * 100).toFixed(1)} %`)]]
      : [];
  });
  return markdownTable([["what", "precision", "recall", "F1"], ...rows], {
    align: ["l", "r", "r", "r"],
  });
}

/** The document with the table between its marks; throws where it has none. */
export function withFigures(document: string, table: string): string {
  const [before, rest] = document.split(START);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error(`figures: no ${START}`);
  return `${before}${START}\n${table}\n${END}${after}`;
}
