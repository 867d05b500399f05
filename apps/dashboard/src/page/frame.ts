import { html } from "htl";
import type { View } from "../view/view.js";
import { pageLink } from "./links.js";
import { type Part, pageNames, type Scene } from "./scene.js";

/** The head of the page: its name, the way to the other pages and the switch of language. */
export function pageHead({ page, speech, store }: Scene): Part {
  const { words } = speech;
  const links = pageNames.map(
    (name) =>
      html`<a href="." aria-current=${name === page ? "page" : null}>${words.pageNames[name]}</a>` as HTMLAnchorElement,
  );
  const nav = html`<nav class="pages-nav" aria-label=${words.pagesNav}>${links}</nav>`;
  const node = html`<header class="top"><a class="skip" href="#main">${words.skip}</a>
    <p class="brand"><strong>Communiqué</strong> <span>${words.tagline}</span></p>
    ${languageSwitch(store.view.language, words.language, (language) => store.change({ language }))}
    ${nav}</header>`;
  return {
    node,
    update: () => {
      pageNames.forEach((name, i) => {
        const link = links[i];
        if (link !== undefined) link.href = pageLink(name, store.view);
      });
      const current = links[pageNames.indexOf(page)];
      // On a narrow screen the row of pages scrolls: the reader's own page stays in sight.
      nav.scrollLeft = Math.max(0, (current?.offsetLeft ?? 0) - nav.clientWidth / 2);
    },
  };
}

function languageSwitch(
  current: View["language"],
  label: string,
  choose: (language: View["language"]) => void,
): HTMLElement {
  const languages = { en: "English", fr: "Français" } as const;
  const buttons = (Object.keys(languages) as (keyof typeof languages)[]).map(
    (
      language,
    ) => html`<button type="button" lang=${language} data-key=${`language-${language}`} aria-pressed=${String(current === language)}
      ${{ onclick: () => choose(language) }}>${languages[language]}</button>`,
  );
  return html`<div class="switch" role="group" aria-label=${label}>${buttons}</div>`;
}

/** The foot of the page: what the data are made of, how old they are and how far to trust them. */
export function pageFoot({ speech, tables }: Scene): HTMLElement {
  const { words } = speech;
  const { summary } = tables;
  const counts = speech.fill(words.aboutCounts, {
    read: speech.count(words.articles, summary.articles_read),
    used: speech.number(summary.articles_on_meetings),
    rejected: speech.count(words.records, summary.records_rejected),
  });
  const { version, run_id, latest_article } = summary;
  const age =
    latest_article === null ? "" : speech.fill(words.age, { day: speech.day(latest_article) });
  const made =
    version === null || run_id === null
      ? ""
      : html`<p>${speech.fill(words.version, { version, run: run_id.slice(0, 12) })}</p>`;
  return html`<footer class="foot"><h2>${words.about}</h2><p>${counts} ${age}</p><p>${words.aboutReading}</p><p>${words.aboutTexts}</p>${made}</footer>`;
}

/** What a reader is told where tables are missing or empty; null where all is well. */
export function trouble({ speech, tables, everything }: Scene): HTMLElement | null {
  const { words } = speech;
  const { missing_tables } = tables.summary;
  const missing =
    missing_tables.length === 0
      ? ""
      : html`<p>${speech.fill(words.missing, { names: missing_tables.join(", ") })}</p>`;
  if (everything.length === 0) {
    return html`<div class="trouble" role="status"><p><strong>${words.nothingAtAll}</strong></p><p>${words.nothingAtAllHint}</p>${missing}</div>`;
  }
  return missing === "" ? null : html`<div class="trouble" role="status">${missing}</div>`;
}
