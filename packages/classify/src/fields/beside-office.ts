import type { Mention } from "@communique/model";
import { type Reading, rememberOf, within } from "../reading.ts";

/** Whether a person, office or ministry of the country stands near its name. */
export const isBeside = (other: Mention, mention: Mention) =>
  other.country === mention.value &&
  other.start <= mention.end + 60 &&
  other.end >= mention.start - 60;

/** An office or ministry of the country beside its name, as `le ministre lao`. */
export const besideOffice = rememberOf((reading, mention: Mention): boolean => {
  return (
    reading.mentions.ministry.some((each) => isBeside(each, mention)) ||
    within(reading.cues, mention.start - 45, mention.end + 45).some(
      (cue) =>
        cue.values.some((value) => value.startsWith("rank_")) &&
        touches(reading, cue.start, cue.end, mention),
    )
  );
});

function touches(reading: Reading, start: number, end: number, mention: Mention): boolean {
  const between = reading.body.slice(Math.min(end, mention.end), Math.max(start, mention.start));
  return between.length < 40 && !/[.,;:()]/.test(between);
}
