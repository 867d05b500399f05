import type { DateParts, DatePhrase } from "../../src/fr/dates/index.ts";

/** A phrase in one line, as the fixtures write it: `X-05-15/X-05-16 @morning until ~named-1`. */
export function show(phrase: DatePhrase): string {
  const { from, to, days, relative, part_of_day, bound, duration, approx } = phrase;
  return [
    duration ? `P${duration.value}${duration.unit[0]?.toUpperCase()}` : showParts(from),
    to && `/${showParts(to)}`,
    days && `[${days.join(",")}]`,
    relative && ` ~${relative.unit}${showOffset(relative.offset)}`,
    relative?.step && `:${relative.step}`,
    part_of_day && ` @${part_of_day}`,
    bound && ` ${bound}`,
    approx && " about",
  ]
    .filter(Boolean)
    .join("")
    .trim();
}

function showOffset(offset: number | null): string {
  if (offset === null) return "?";
  return offset < 0 ? String(offset) : `+${offset}`;
}

const names = ["", "mon", "tue", "wed", "thu", "fri", "sat", "sun"];

function showParts(parts: DateParts): string {
  const two = (value: number | undefined) => (value ? String(value).padStart(2, "0") : "X");
  const whole = [
    parts.part,
    parts.season,
    parts.quarter && `Q${parts.quarter}`,
    parts.half && `H${parts.half}`,
  ];
  const date = parts.day
    ? `${parts.year ?? "X"}-${two(parts.month)}-${two(parts.day)}`
    : parts.month
      ? `${parts.year ?? "X"}-${two(parts.month)}`
      : parts.year && `${parts.year}${parts.decade ? "s" : ""}`;
  return [...whole, date, parts.weekday && names[parts.weekday]].filter(Boolean).join(" ");
}
