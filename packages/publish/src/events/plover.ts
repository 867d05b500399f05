import { addressOf, type Occasion, type Party } from "../occasion.ts";
import { goldsteinOf } from "./codes.ts";
import { pairsOf } from "./pairs.ts";

/** Contexts of PLOVER by topic; a topic without one has none. */
const contexts: Readonly<Record<string, string>> = {
  "defence-security": "military",
  "law-crime": "crime",
  "human-rights": "human_rights",
  parliament: "legislative",
  "trade-economy": "economic",
  finance: "economic",
  tourism: "economic",
  agriculture: "economic",
  energy: "resource",
  transport: "infrastructure",
  "digital-science": "technology",
  labour: "economic",
  health: "health",
  "education-youth": "education",
  "gender-children": "gender",
  environment: "environment",
  disaster: "disaster",
  "foreign-affairs": "diplomatic",
};

const NOT_HELD = new Set(["planned", "postponed", "cancelled"]);

/**
 * A meeting's records in the form of the PLOVER dataset (POLECAT), one a pair of countries, its
 * columns in their order; null where the meeting does not tell.
 */
export function ploverRecords(occasion: Occasion): Record<string, string | number | null>[] {
  const [type = "", mode = null] = occasion.plover.split("/");
  return pairsOf(occasion).map(({ actor, recipient }, i) => ({
    "Event ID": `${occasion.meeting_id}-${i + 1}`,
    "Event Date": occasion.starts_on,
    "Event Type": type,
    "Event Mode": mode,
    Intensity: goldsteinOf(occasion.cameo),
    "Quad Code": "V-COOP",
    Contexts: contextsOf(occasion),
    ...sideOf("Actor", actor),
    ...sideOf("Recipient", recipient),
    Placename: occasion.city ?? occasion.country_fr,
    City: occasion.city,
    District: null,
    Province: null,
    Country: occasion.country_alpha3,
    Latitude: occasion.latitude,
    Longitude: occasion.longitude,
    "GeoNames ID": null,
    "Raw Placename": occasion.city,
    "Feature Type": null,
    Source: sourceOf(occasion),
    "Publication Date": occasion.first_seen,
    "Story People": joined(occasion.people),
    "Story Organizations": joined(occasion.organisations),
    "Story Locations": occasion.city,
    Language: "French",
    Version: "communique",
  }));
}

function sideOf(side: "Actor" | "Recipient", party: Party | null) {
  return {
    [`${side} Name`]: party?.name_en ?? party?.code ?? null,
    [`${side} Country`]: party?.alpha3 ?? null,
    [`${side} COW`]: null,
    [`Primary ${side} Sector`]: party === null ? null : "GOV",
    [`${side} Sectors`]: party === null ? null : "GOV",
    [`${side} Title`]: null,
    [`${side} Name Raw`]: party?.name_fr ?? null,
    [`Wikipedia ${side} ID`]: null,
  };
}

function contextsOf({ topics, status }: Occasion): string | null {
  const named = topics.flatMap((topic) => contexts[topic] ?? []);
  return joined([...new Set([...named, ...(NOT_HELD.has(status) ? ["future"] : [])])]);
}

function joined(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.join(";");
}

function sourceOf(occasion: Occasion): string | null {
  return addressOf(occasion) ?? occasion.articles[0]?.outlet ?? null;
}
