import { countriesCard } from "./countries-card.js";
import { kindsCard } from "./kinds-card.js";
import { mapCard } from "./map-card.js";
import { moments } from "./moments.js";
import { subjectPage } from "./subject-page.js";
import { topicsCard } from "./topics-card.js";
import { whereCard } from "./where-card.js";
import { yearsCard } from "./years-card.js";

/** One country: its meetings over time, whom it meets, on what, where, and who chairs. */
export const country = subjectPage("country", {
  above: (scene) => [moments(scene)],
  charts: (scene, of) => {
    const { words, country: name, fill } = scene.speech;
    return [
      yearsCard(scene),
      topicsCard(scene),
      countriesCard(scene, { title: words.partners, note: words.partnersNote, without: of }),
      whereCard(
        {
          ...{
            column: "host",
            title: fill(words.hosts, { name: name(of) }),
            note: words.hostsNote,
          },
          ...{ value: ({ host }) => host, name },
        },
        scene,
      ),
      whereCard(
        {
          ...{ column: "chair", title: words.chairs, note: words.chairsNote },
          ...{ value: ({ chair }) => chair, name },
        },
        scene,
      ),
      kindsCard("levels", scene),
      mapCard(scene),
    ];
  },
});
