import { html } from "htl";
import { overview } from "./page/overview.js";
import { type Files, loadEvidence, loadTables } from "./rows/load.js";
import { viewStore } from "./view/store.js";
import { speech } from "./words/speech.js";

/** Fills the page with the overview of the tables that lie in the files. */
export async function mount(root: HTMLElement, files: Files): Promise<void> {
  const store = viewStore(window);
  try {
    const tables = await loadTables(files);
    overview(root, tables, store, loadEvidence(files));
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
