import { html } from "htl";
import { countriesCard } from "./countries-card.js";
import { editionsCard } from "./editions-card.js";
import { ledger } from "./ledger.js";
import { mapCard } from "./map-card.js";
import { moments } from "./moments.js";
import { isListed } from "./names.js";
import { still } from "./parts.js";
import type { Part, Scene } from "./scene.js";
import { subjectPage } from "./subject-page.js";

/** One series: its editions with the missing ones, what it announced, who takes part and where. */
export const series = subjectPage("series", {
  above: (scene, of) =>
    isListed(of, scene.tables) ? [moments(scene)] : [foundInArticles(scene), moments(scene)],
  charts: (scene, of) => {
    const { words } = scene.speech;
    return [
      editionsCard(scene, of),
      ledger(scene, () => scene.chosen()),
      countriesCard(scene, { title: words.takers, note: words.perCountryNamed, without: null }),
      mapCard(scene),
    ];
  },
  index: (scene) => [ledger(scene, () => scene.everything)],
});

/** Says that the series is not one of our table. */
function foundInArticles({ speech }: Scene): Part {
  const { title, note } = speech.words.seriesGroups.recurring;
  return still(html`<p class="note unlisted"><strong>${title}.</strong> ${note}</p>`);
}
