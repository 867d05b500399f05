import { html } from "htl";
import type { Scene } from "./scene.js";

/** The head of the page: its name and the switch of language. */
export function pageHead({ speech, store }: Scene): HTMLElement {
  const { words } = speech;
  const languages = { en: "English", fr: "Français" } as const;
  const buttons = (Object.keys(languages) as (keyof typeof languages)[]).map(
    (
      language,
    ) => html`<button type="button" lang=${language} data-key=${`language-${language}`} aria-pressed=${String(speech.language === language)}
      ${{ onclick: () => store.change({ language }) }}>${languages[language]}</button>`,
  );
  return html`<header class="top"><a class="skip" href="#meetings">${words.skip}</a>
    <p class="brand"><strong>Communiqué</strong> <span>${words.tagline}</span></p>
    <div class="switch" role="group" aria-label=${words.language}>${buttons}</div></header>`;
}

/** The foot of the page: what the data are made of and how far to trust them. */
export function pageFoot({ speech, tables }: Scene): HTMLElement {
  const { words } = speech;
  const { summary } = tables;
  const counts = speech.fill(words.aboutCounts, {
    read: speech.count(words.articles, summary.articles_read),
    used: speech.number(summary.articles_on_meetings),
    rejected: speech.count(words.records, summary.records_rejected),
  });
  const { version, run_id } = summary;
  const made =
    version === null || run_id === null
      ? ""
      : html`<p>${speech.fill(words.version, { version, run: run_id.slice(0, 12) })}</p>`;
  return html`<footer class="foot"><h2>${words.about}</h2><p>${counts}</p><p>${words.aboutReading}</p><p>${words.aboutTexts}</p>${made}</footer>`;
}

/** What a reader is told where tables are missing or empty; null where all is well. */
export function trouble({ speech, tables }: Scene): HTMLElement | null {
  const { words } = speech;
  const { missing_tables } = tables.summary;
  const missing =
    missing_tables.length === 0
      ? ""
      : html`<p>${speech.fill(words.missing, { names: missing_tables.join(", ") })}</p>`;
  if (tables.meetings.length === 0) {
    return html`<div class="trouble" role="status"><p><strong>${words.nothingAtAll}</strong></p><p>${words.nothingAtAllHint}</p>${missing}</div>`;
  }
  return missing === "" ? null : html`<div class="trouble" role="status">${missing}</div>`;
}
