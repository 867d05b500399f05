import { groupBy } from "../rows/group.js";
import type { Evidence, Meeting, Person, Tables } from "../rows/rows.js";
import { fold } from "../view/fold.js";
import { searchedText, type TextOf } from "../view/select.js";
import type { ViewStore } from "../view/store.js";

/** What is searched beyond names and places, once it is fetched. */
interface MoreText {
  readonly people: ReadonlyMap<string, string>;
  readonly sentences: ReadonlyMap<string, string> | null;
}

let more: MoreText = { people: new Map(), sentences: null };

/** Adds people, and sentences where they are given, to what a search looks through. */
export function searchAlso(people: readonly Person[], evidence: readonly Evidence[] | null): void {
  more = {
    people: joined(people, ({ name, role, organisation }) => `${name} ${role} ${organisation}`),
    sentences: evidence === null ? more.sentences : joined(evidence, ({ sentence }) => sentence),
  };
}

function joined<Row extends { meeting_id: string }>(
  rows: readonly Row[],
  text: (row: Row) => string,
): Map<string, string> {
  const groups = groupBy(rows, ({ meeting_id }) => meeting_id);
  return new Map(
    [...groups].map(([id, group]) => [id, fold([...new Set(group.map(text))].join(" "))]),
  );
}

/** The text of a meeting that a search of this view looks through. */
export function textOf(tables: Tables, store: Pick<ViewStore, "view">): TextOf {
  const countries = new Map(
    tables.countries.map(({ code, name_en, name_fr }) => [code, fold(`${name_en} ${name_fr}`)]),
  );
  return (meeting: Meeting) => {
    const { meeting_id, country } = meeting;
    return [
      searchedText(meeting),
      country === null ? "" : countries.get(country),
      more.people.get(meeting_id),
      store.view.sentences ? more.sentences?.get(meeting_id) : "",
    ].join(" ");
  };
}
