import { countriesCard } from "./countries-card.js";
import { kindsCard } from "./kinds-card.js";
import { mapCard } from "./map-card.js";
import { moments } from "./moments.js";
import { seriesCard } from "./series-card.js";
import { subjectPage } from "./subject-page.js";
import { yearsCard } from "./years-card.js";

/** One topic: its meetings over time, who takes part, at what level, in which series, and where. */
export const topic = subjectPage("topic", {
  above: (scene) => [moments(scene)],
  charts: (scene) => {
    const { words } = scene.speech;
    return [
      yearsCard(scene),
      kindsCard("levels", scene),
      countriesCard(scene, { title: words.takers, note: words.perCountryNamed, without: null }),
      seriesCard(scene),
      kindsCard("formats", scene),
      mapCard(scene),
    ];
  },
});
