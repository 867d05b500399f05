import { serveArticles } from "../src/work.ts";
import { names } from "./names.ts";

/** An article that says what befalls whoever reads it. */
interface Poisoned {
  readonly article_id: string;
  readonly does: "well" | "spoil" | "throw" | "exit" | "linger" | "hoard" | "refuse";
}

const deeds: Record<Poisoned["does"], () => void> = {
  well: () => undefined,
  spoil: () => undefined,
  refuse: () => undefined,
  throw: () => {
    throw new TypeError("no such letter\n  at line 7");
  },
  exit: () => process.exit(3),
  linger: () => {
    for (;;);
  },
  hoard: () => {
    for (const hoard: number[][] = []; ; ) hoard.push(Array.from({ length: 10_000 }, Math.random));
  },
};

/** A worker that some articles hurt. */
export default serveArticles([
  {
    stage: "normalise",
    name: "poison",
    tables: [names],
    prepare: async () => (row: Poisoned) => {
      deeds[row.does]();
      const refusal = { source: "a", record: "b", reason: "too_short", detail: null } as const;
      if (row.does === "refuse") return { rejected: { stage: "normalise", ...refusal } };
      const { article_id } = row;
      if (row.does === "spoil") return { rows: { names: [{ article_id, name: 7 }] } };
      const rows = [
        { article_id, name: article_id },
        { article_id, name: `${article_id} again` },
      ];
      return { rows: { names: rows } };
    },
  },
]);
