import { writeAddress } from "../view/address.js";
import { firstView, type View } from "../view/view.js";
import type { PageName } from "./scene.js";

/** The address of a page with the filters of a view, changed where asked; below any base path. */
export function pageLink(page: PageName, view: View, part: Partial<View> = {}): string {
  const { sort, descending, tables, show } = firstView;
  const kept = {
    ...view,
    sort,
    descending,
    tables,
    show,
    page: 1,
    meeting: null,
    of: null,
    sql: null,
  };
  return `./${page}.html${writeAddress({ ...kept, ...part })}`;
}

/** The address of a page about one thing, without filters. */
export function aboutLink(page: PageName, { language }: View, of: string): string {
  return `./${page}.html${writeAddress({ ...firstView, language, of })}`;
}

/** The address of one meeting, alone. */
export function meetingLink({ language }: View, meeting: string): string {
  return `./meetings.html${writeAddress({ ...firstView, language, meeting })}`;
}
