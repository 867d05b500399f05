import type { JsonFile, Shards } from "../rows/load.js";
import type { Article, Body, Details, Evidence, Meeting, Tables } from "../rows/rows.js";
import type { Filter } from "../view/select.js";
import type { ViewStore } from "../view/store.js";
import type { Speech } from "../words/speech.js";

/** The pages, in the order in which readers find them. */
export const pageNames = [
  "index",
  "meetings",
  "country",
  "topic",
  "series",
  "network",
  "quality",
  "sql",
  "data",
] as const;
export type PageName = (typeof pageNames)[number];

/** What every part of the page is given. */
export interface Scene {
  readonly page: PageName;
  /** The tables with the meetings that the page is about. */
  readonly tables: Tables;
  /** The meetings of the whole site. */
  readonly everything: readonly Meeting[];
  readonly store: ViewStore;
  readonly speech: Speech;
  /** A colour a topic, in the order of the stack. */
  readonly colours: ReadonlyMap<string, string>;
  /** The years of all meetings, without gaps. */
  readonly years: readonly number[];
  /** The meetings of the view, or those it would have without one of its filters. */
  readonly chosen: (without?: Filter) => readonly Meeting[];
  readonly articlesOf: (meeting: Meeting) => readonly Article[];
  readonly sources: Sources;
  readonly tip: Tip;
}

/** What is fetched when first asked for. */
export interface Sources {
  readonly evidence: Shards<Evidence>;
  readonly bodies: Shards<Body>;
  readonly details: () => Promise<Details>;
  readonly world: JsonFile;
}

/** The box that says more about what the reader points at. */
export interface Tip {
  readonly node: HTMLElement;
  show(mark: Element, content: Node): void;
  hide(): void;
}

/** A part of the page that follows the view. */
export interface Part {
  readonly node: HTMLElement;
  update(): void;
  /** What it does where only the page of the list, its order or the open meeting changed. */
  readonly turn?: () => void;
}

/** One page of the site. */
export interface Page {
  readonly name: PageName;
  /** What the page is built anew for when it changes, beyond the language. */
  readonly key?: (scene: Pick<Scene, "store">) => string;
  /** The meetings that the page is about; all by default. */
  readonly about?: (tables: Tables, store: ViewStore) => readonly Meeting[];
  /** Whether the page shows everything, whatever the filters in its address. */
  readonly unfiltered?: boolean;
  /** What the browser's tab says before the site's name. */
  readonly title: (scene: Scene) => string;
  readonly parts: (scene: Scene) => Part[];
}
