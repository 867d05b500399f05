import type { Meeting } from "../rows/rows.js";
import { type Filter, select, type TextOf } from "./select.js";
import type { ViewStore } from "./store.js";

/** The meetings of the view on show: each selection is made once a view. */
export function chosenBy(
  meetings: readonly Meeting[],
  store: Pick<ViewStore, "view">,
  textOf?: TextOf,
): (without?: Filter) => readonly Meeting[] {
  let view = store.view;
  const made = new Map<Filter | "none", readonly Meeting[]>();
  return (without) => {
    if (view !== store.view) made.clear();
    view = store.view;
    const key = without ?? "none";
    const selection = made.get(key) ?? select(meetings, view, without, textOf);
    made.set(key, selection);
    return selection;
  };
}
