/** What every chart needs beyond its rows. */
export interface ChartOptions {
  /** Width in pixels. */
  readonly width: number;
  /** Name of the chart for those who do not see it. */
  readonly label: string;
  /** A count as the reader writes it. */
  readonly number: (value: number) => string;
  /** Where elements are made; the page's own document by default. */
  readonly document?: Document;
}

/** The class of the marks that can be pointed at, one a row of the chart. */
export const HITS = "hits";

/** A drawn chart. */
export type Chart = SVGSVGElement | HTMLElement;
