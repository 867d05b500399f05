import type { Article, Evidence, Meeting, Tables } from "../rows/rows.js";
import type { Filter } from "../view/select.js";
import type { ViewStore } from "../view/store.js";
import type { Speech } from "../words/speech.js";

/** What every part of the page is given. */
export interface Scene {
  readonly tables: Tables;
  readonly store: ViewStore;
  readonly speech: Speech;
  /** A colour a topic, in the order of the stack. */
  readonly colours: ReadonlyMap<string, string>;
  /** The years of all meetings, without gaps. */
  readonly years: readonly number[];
  /** The meetings of the view, or those it would have without one of its filters. */
  readonly chosen: (without?: Filter) => readonly Meeting[];
  readonly articlesOf: (meeting: Meeting) => readonly Article[];
  /** The sentences of a meeting; they are fetched when first asked for. */
  readonly evidenceOf: (meeting: Meeting) => Promise<readonly Evidence[]>;
  readonly tip: Tip;
}

/** The box that says more about what the reader points at. */
export interface Tip {
  show(mark: Element, content: Node): void;
  hide(): void;
}

/** A part of the page that follows the view. */
export interface Part {
  readonly node: HTMLElement;
  update(): void;
}
