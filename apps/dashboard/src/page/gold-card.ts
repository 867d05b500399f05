import { goldScores, type ScoreRow } from "../charts/gold-scores.js";
import type { QualityTables } from "../rows/rows.js";
import { goldSource } from "./gold-source.js";
import { plainCard } from "./plain-card.js";
import type { Part, Scene } from "./scene.js";

/** The scores on the labelled articles, field by field. */
export function goldCard({ gold, past }: QualityTables, scene: Scene): Part {
  const { words, word, score: written } = scene.speech;
  const fields = [...new Set(gold.map(({ field }) => field))];
  const score = (field: string, part: string, measure = "f1") =>
    gold.find((one) => one.field === field && one.part === part && one.measure === measure)
      ?.score ?? null;
  const rows: ScoreRow[] = fields.map((field) => ({
    name: word("goldFields", field),
    all: score(field, "all"),
    dev: score(field, "dev"),
    test: score(field, "test"),
  }));
  const part = plainCard(
    {
      ...{ name: "gold", title: words.gold },
      note: gold.length === 0 ? words.noGold : words.goldNote,
      columns: [words.goldField, words.partOf, words.measureOf, words.score],
      rows: gold.map((one) => [
        ...[word("goldFields", one.field), word("parts", one.part)],
        ...[word("measure", one.measure), one.score],
      ]),
      source: goldSource(past, scene),
      draw: (width) => goldScores(rows, { width, label: words.gold, number: written }),
    },
    scene,
  );
  part.node.classList.add("wide");
  return part;
}
