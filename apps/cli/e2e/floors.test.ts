import { checkFloors } from "@communique/evaluate";
import { expect, it } from "vitest";
import { scoresOf } from "../src/actions/evaluate.ts";
import { goldHash, ownGold, readFloors } from "../src/gold.ts";
import { processTerminal } from "../src/terminal.ts";

const floors = await readFloors();
const remedy = "if this is meant, run: npx communique evaluate --write-floors";

it("the floors were measured on these labels and articles", async () => {
  expect(floors, `there is no data/gold/floors.json; ${remedy}`).not.toBeNull();
  expect(await goldHash(), `labels or articles changed; ${remedy}`).toBe(floors?.hash);
});

it("no score is below its floor", async () => {
  const scores = await scoresOf(ownGold, processTerminal());
  const falls = checkFloors(scores, floors ?? { hash: "", scores: {} });
  expect(falls, `scores fell; ${remedy} --allow-lower`).toEqual([]);
}, 120_000);
