import type { Evidence, Person } from "../rows/rows.js";
import type { ViewStore } from "../view/store.js";
import type { Sources } from "./scene.js";
import { searchAlso } from "./search-text.js";

/** Fetches what a search needs beyond names and places, the first time that one is made. */
export function feedSearch(store: ViewStore, sources: Sources): () => void {
  let people: readonly Person[] | null = null;
  let evidence: readonly Evidence[] | null = null;
  let busy = false;
  const fetchMore = async () => {
    busy = true;
    people ??= (await sources.details()).people;
    if (store.view.sentences) evidence ??= await sources.evidence.all();
    busy = false;
    searchAlso(people, evidence);
    store.refresh();
  };
  return () => {
    const { search, sentences } = store.view;
    const lacks = people === null || (sentences && evidence === null);
    if (search !== "" && lacks && !busy) void fetchMore();
  };
}
