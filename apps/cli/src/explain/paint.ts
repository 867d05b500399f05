import picocolors from "picocolors";
import wrapAnsi from "wrap-ansi";

/** Colours and widths of what is printed. */
export interface Paint {
  readonly columns: number;
  /** A heading of the page. */
  heading(text: string): string;
  /** What matters in its line. */
  strong(text: string): string;
  /** What can be read over. */
  faint(text: string): string;
  /** Text that was cut. */
  cut(text: string): string;
  /** Words that a value rests on. */
  found(text: string): string;
  /** Wraps a paragraph and indents all its lines. */
  block(text: string, indent: number): string;
}

const WIDEST = 110;

/** A paint with colours, or one that marks with signs where there are none. */
export function paintFor(isColoured: boolean, columns: number): Paint {
  const colours = picocolors.createColors(isColoured);
  const width = Math.min(columns, WIDEST);
  return {
    columns: width,
    heading: (text) => colours.bold(colours.cyan(text)),
    strong: colours.bold,
    faint: colours.dim,
    cut: (text) => (isColoured ? colours.red(colours.strikethrough(text)) : `[-${text}-]`),
    found: (text) => (isColoured ? colours.bold(colours.green(text)) : `»${text}«`),
    block: (text, indent) =>
      wrapAnsi(text, width - indent, { hard: false, trim: true }).replaceAll(
        /^(?=.)/gm,
        " ".repeat(indent),
      ),
  };
}
