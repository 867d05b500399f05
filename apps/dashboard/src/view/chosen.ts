import type { Meeting } from "../rows/rows.js";
import { type Filter, select, type TextOf } from "./select.js";
import type { ViewStore } from "./store.js";
import { type Filters, noFilters, type View } from "./view.js";

const filters = [...(Object.keys(noFilters) as (keyof Filters)[]), "members"] as const;

/** The meetings of the view on show: each selection is made once, until a filter changes. */
export function chosenBy(
  meetings: readonly Meeting[],
  store: Pick<ViewStore, "view" | "fetched">,
  textOf?: TextOf,
): (without?: Filter) => readonly Meeting[] {
  let { view, fetched } = store;
  const made = new Map<Filter | "none", readonly Meeting[]>();
  return (without) => {
    const isSame = fetched === store.fetched && sameFilters(view, store.view);
    if (!isSame) made.clear();
    ({ view, fetched } = store);
    const key = without ?? "none";
    const selection = made.get(key) ?? select(meetings, view, without, textOf);
    made.set(key, selection);
    return selection;
  };
}

const sameFilters = (one: View, other: View): boolean =>
  filters.every((name) => one[name] === other[name]);
