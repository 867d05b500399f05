import { expect, it } from "vitest";
import { withBench } from "../src/readme.ts";

const readme =
  "Before.\n\n<!-- bench: npm run bench -- old -->\nold\n<!-- end of bench -->\nAfter.\n";

it("figures go between their marks, with the command that measures them", () => {
  expect(withBench(readme, "pipeline --articles 10", "new")).toBe(
    "Before.\n\n<!-- bench: npm run bench -- pipeline --articles 10 -->\nnew\n<!-- end of bench -->\nAfter.\n",
  );
  expect(() => withBench("no marks", "", "new")).toThrow("no marks");
});
