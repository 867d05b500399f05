import { resolve } from "node:path";

/** Where the screenshots are kept for a person to look at. */
export const SHOTS = resolve(import.meta.dirname, "../../test-results");
