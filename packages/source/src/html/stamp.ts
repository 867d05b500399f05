/// <reference lib="dom" />
import { edtfOf } from "../edtf.ts";

/** Words in the class or the id of the line that says when a page was published. */
const NAMES = new Set(
  "date datetime meta posted pubdate published stamp submitted time timestamp".split(" "),
);
const LONGEST = 80;
const YEAR = /\b(?:19|20)\d{2}\b/;
const IN_FIGURES =
  /\b(?:\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d{2}|(?:19|20)\d{2}[/.-]\d{1,2}[/.-]\d{1,2})\b/;

/** The line of a page that says, to its readers, when it was published; null without one. */
export function stampOf(document: Document): string | null {
  for (const element of document.body.querySelectorAll("[class], [id], small")) {
    const text = (element.textContent ?? "").replaceAll(/\s+/g, " ").trim();
    if (text.length <= LONGEST && YEAR.test(text) && isNamed(element)) return text;
  }
  return null;
}

/** The day of a stamp that is written in figures alone; null where words are needed to read it. */
export function dayOf(stamp: string | null): string | null {
  const [written] = IN_FIGURES.exec(stamp ?? "") ?? [];
  return written === undefined ? null : edtfOf(written);
}

function isNamed(element: Element): boolean {
  const names = `${element.id} ${element.getAttribute("class") ?? ""}`.toLowerCase();
  return element.matches("small") || names.split(/[^a-z]+/).some((name) => NAMES.has(name));
}
