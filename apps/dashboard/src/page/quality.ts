import { html } from "htl";
import type { QualityTables } from "../rows/rows.js";
import { tenOf } from "../view/select.js";
import { goldCard } from "./gold-card.js";
import { tenText } from "./names.js";
import { grouped, still } from "./parts.js";
import { plainBars, plainCard } from "./plain-card.js";
import type { Page, Part, Scene } from "./scene.js";
import { scoreHistoryCard } from "./score-history-card.js";
import { whereCard } from "./where-card.js";

/** What came in, what became of it, how sure it is, and the scores on labelled articles. */
export const quality = (tables: QualityTables): Page => ({
  name: "quality",
  unfiltered: true,
  title: ({ speech }) => speech.words.pageNames.quality,
  parts: (scene) => [
    still(html`<div class="lead small"><h1>${scene.speech.words.qualityLead}</h1></div>`),
    grouped("charts charts-quality", [
      flowCard(tables, scene),
      becameCard(tables, scene),
      basisCard(scene),
      rejectedCard(tables, scene),
      confidenceCard(scene),
      cutsCard(tables, scene),
      goldCard(tables, scene),
      scoreHistoryCard(tables, scene),
    ]),
  ],
});

const TENS = [0, 10, 20, 30, 40, 50, 60, 70, 80, 90];

/** The stages' own counts that follow a record on its way. */
const flow = [
  ["collect", "collect", "collected"],
  ["clean", "clean", "cleaned"],
  ["classify", "classify", "articles"],
  ["reports", "classify", "reports"],
  ["resolve", "resolve", "meetings"],
] as const;

function flowCard({ stages }: QualityTables, scene: Scene): Part {
  const { words, word } = scene.speech;
  const counted = flow.flatMap(([label, stage, name]): [string, number][] => {
    const found = stages.find((row) => row.stage === stage && row.name === name);
    return found === undefined ? [] : [[word("stages", label), found.n]];
  });
  const rejected = stages
    .filter(({ name }) => name === "rejected")
    .reduce((sum, { n }) => sum + n, 0);
  const rows =
    counted.length === 0 ? [] : [...counted, [words.stages.rejected, rejected] as [string, number]];
  return plainCard(
    {
      ...{ name: "flow", title: words.flow, note: words.flowNote, rows },
      columns: [words.stage, words.recordCount],
      draw: plainBars(rows, words.flow, scene),
    },
    scene,
  );
}

function becameCard({ kinds }: QualityTables, scene: Scene): Part {
  const { words, word } = scene.speech;
  const rows = kinds.map(({ kind, n }) => [word("kinds", kind), n] as const);
  return plainCard(
    {
      ...{ name: "became", title: words.became, note: words.becameNote, rows },
      columns: [words.became, words.recordCount],
      draw: plainBars(rows, words.became, scene),
    },
    scene,
  );
}

function confidenceCard(scene: Scene): Part {
  const { speech } = scene;
  const { sureness: title, surenessNote: note } = speech.words;
  return whereCard(
    {
      ...{ column: "confidence", title, note, leads: true },
      value: ({ confidence }) => String(tenOf(confidence)),
      name: (ten) => tenText(Number(ten), speech),
      values: TENS.map(String),
    },
    scene,
  );
}

function basisCard(scene: Scene): Part {
  const { words, word } = scene.speech;
  return whereCard(
    {
      ...{ column: "basis", title: words.bases, note: words.basesNote, leads: true },
      value: ({ date_basis }) => date_basis ?? "none",
      name: (basis) => (basis === "none" ? words.dateUnknown : word("basis", basis)),
    },
    scene,
  );
}

function rejectedCard({ rejected }: QualityTables, scene: Scene): Part {
  const { words } = scene.speech;
  const bars = rejected.map(({ stage, reason, n }) => [`${stage}: ${reason}`, n] as const);
  return plainCard(
    {
      ...{ name: "rejected", title: words.refusals },
      note: rejected.length === 0 ? words.noRefusals : words.refusalsNote,
      columns: [words.stage, words.reason, words.recordCount, words.example],
      rows: rejected.map(({ stage, reason, n, example }) => [stage, reason, n, example]),
      draw: plainBars(bars, words.refusals, scene),
    },
    scene,
  );
}

function cutsCard({ removals }: QualityTables, scene: Scene): Part {
  const { words } = scene.speech;
  const sorted = removals.toSorted((a, b) => b.n - a.n);
  const bars = sorted.map(({ rule, n }) => [rule, n] as const);
  return plainCard(
    {
      ...{ name: "cuts", title: words.cuts, note: words.cutsNote },
      columns: [words.cutRule, words.stretches, words.articleCount, words.characters],
      rows: sorted.map(({ rule, n, articles, characters }) => [rule, n, articles, characters]),
      draw: plainBars(bars, words.cuts, scene),
    },
    scene,
  );
}
