import { countriesCard } from "./countries-card.js";
import { editionsCard } from "./editions-card.js";
import { ledger } from "./ledger.js";
import { mapCard } from "./map-card.js";
import { moments } from "./moments.js";
import { subjectPage } from "./subject-page.js";

/** One series: its editions with the missing ones, what it announced, who takes part and where. */
export const series = subjectPage("series", {
  above: (scene) => [moments(scene)],
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
