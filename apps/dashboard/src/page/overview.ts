import { cellsCard } from "./cells-card.js";
import { countriesCard } from "./countries-card.js";
import { filters } from "./filters.js";
import { kindsCard } from "./kinds-card.js";
import { lead, recap } from "./lead.js";
import { mapCard } from "./map-card.js";
import { meetingList } from "./meeting-list.js";
import { grouped } from "./parts.js";
import type { Page } from "./scene.js";
import { topicsCard } from "./topics-card.js";
import { yearsCard } from "./years-card.js";

/** All meetings at once: charts that filter each other, and the list behind them. */
export const overview: Page = {
  name: "index",
  title: ({ speech }) => speech.words.pageNames.index,
  parts: (scene) => {
    if (scene.everything.length === 0) return [];
    const charts = grouped("charts charts-overview", [
      yearsCard(scene),
      topicsCard(scene),
      countriesCard(scene),
      kindsCard("levels", scene),
      kindsCard("formats", scene),
      mapCard(scene),
      cellsCard(scene),
    ]);
    return [lead(scene), filters(scene), recap(scene), charts, meetingList(scene)];
  },
};
