import { readAddress, writeAddress } from "./address.js";
import type { View } from "./view.js";

/** The view on show, kept in the page's address. */
export interface ViewStore {
  readonly view: View;
  /** How often something that the view looks through was fetched. */
  readonly fetched: number;
  /** Changes the view; whatever changes what is listed goes back to the first page. */
  change(part: Partial<View>): void;
  /** Tells the listeners anew: there is more for the view to look through. */
  refresh(): void;
  listen(listener: (view: View) => void): void;
}

const listing = ["page", "meeting", "tables", "language", "show", "sql"];

/** The store of a window: the back button leads to the view before. */
export function viewStore(window: Window): ViewStore {
  const preferred = window.navigator.language.startsWith("fr") ? "fr" : "en";
  const read = () => readAddress(window.location.search, preferred);
  const listeners: ((view: View) => void)[] = [];
  let view = read();
  let fetched = 0;
  const tell = () => {
    for (const listener of listeners) listener(view);
  };
  window.addEventListener("popstate", () => {
    view = read();
    tell();
  });
  return {
    get view() {
      return view;
    },
    get fetched() {
      return fetched;
    },
    change(part) {
      const stays = Object.keys(part).every((name) => listing.includes(name));
      view = { ...view, ...(stays ? {} : { page: 1 }), ...part };
      const typing = "search" in part || "sql" in part;
      window.history[typing ? "replaceState" : "pushState"](null, "", writeAddress(view));
      tell();
    },
    refresh() {
      fetched += 1;
      tell();
    },
    listen: (listener) => void listeners.push(listener),
  };
}
