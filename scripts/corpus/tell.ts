import type { GoldMeeting } from "@communique/evaluate";
import type { Entry } from "./load.ts";

const members = new Set("BN ID KH LA MM MY PH SG TH VN".split(" "));
const around = new Set([
  "ACMECS",
  "AIPA",
  "ASEAN",
  "ASEAN+3",
  "CLMV",
  "CLV",
  "EAS",
  "GMS",
  "MLC",
  "MRC",
  "RCEP",
]);
const months =
  "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" ");

/** Two states and nobody else. */
export function isBilateral({ blocs, countries }: GoldMeeting): boolean {
  return blocs.length === 0 && countries.length === 2;
}

/** Neither ASEAN, a body around it, nor one of its ten old members takes part. */
export function isOutsideAsean({ blocs, countries }: GoldMeeting): boolean {
  return !blocs.some((bloc) => around.has(bloc)) && !countries.some((code) => members.has(code));
}

/** The year of the meeting, else of the article. */
export function yearOf({ main, label }: Entry): string {
  return (main?.starts_on ?? label.published_on ?? "none").slice(0, 4);
}

/** Whether the text writes the month of the meeting with its year, as `novembre 2023`. */
export function hasYearAtDate({ main, raw }: Entry): boolean {
  const days = [main?.starts_on, main?.ends_on].filter((day) => typeof day === "string");
  return days.some((day) => {
    const [year = "", month = "0"] = day.split("-");
    const name = (months[Number(month) - 1] ?? "").replace(/[éû]/g, ".");
    return new RegExp(`\\b\\d*(er)? ?${name}\\s+${year}\\b`, "i").test(raw);
  });
}
