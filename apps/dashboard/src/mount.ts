import { html } from "htl";
import { bodyFiles, detailFiles, evidenceFiles, tableFiles, worldFile } from "./files.js";
import type { Page } from "./page/scene.js";
import { showPage } from "./page/show-page.js";
import { loadBodies, loadDetails, loadEvidence, loadTables } from "./rows/load.js";
import { viewStore } from "./view/store.js";
import { speech } from "./words/speech.js";

/** Fills the document with a page of the tables that lie in the site's files. */
export const mount = (page: Page): Promise<void> => mountWith(async () => page);

/** The same for a page that needs more than the tables. */
export async function mountWith(load: () => Promise<Page>): Promise<void> {
  const root = document.querySelector<HTMLElement>("#app");
  if (root === null) throw new Error("the page has no #app");
  const store = viewStore(window);
  try {
    const [page, tables] = await Promise.all([load(), loadTables(tableFiles)]);
    showPage(root, page, tables, store, {
      evidence: loadEvidence(evidenceFiles),
      bodies: loadBodies(bodyFiles),
      details: loadDetails(detailFiles),
      world: worldFile,
    });
  } catch (error) {
    const { words, fill } = speech(store.view.language, [], []);
    const reason = error instanceof Error ? error.message : String(error);
    root.replaceChildren(
      html`<p class="trouble" role="alert">${fill(words.unreadable, { reason })}</p>`,
    );
    throw error;
  } finally {
    root.removeAttribute("aria-busy");
  }
}
