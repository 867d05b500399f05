import { Parser } from "htmlparser2";
import type { Limits } from "../limits.ts";
import type { Fault } from "../record.ts";

/** Whether elements lie in each other more than so deep, which makes the tree too slow to build. */
export function isTooDeep(html: string, most: number): boolean {
  let depth = 0;
  let deepest = 0;
  const parser = new Parser({
    onopentag() {
      depth += 1;
      deepest = Math.max(deepest, depth);
      if (deepest > most) parser.pause();
    },
    onclosetag() {
      depth -= 1;
    },
  });
  parser.write(html);
  return deepest > most;
}

/** What is said of a page that is too deep. */
export function tooDeep({ pageDepth }: Limits): Fault {
  return {
    reason: "too_deep",
    detail: `its elements lie more than ${pageDepth} deep in each other`,
  };
}
