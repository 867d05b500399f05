/** What every description of the dataset says of it. */
export const dataset = {
  name: "communique",
  title: "Communiqué: international meetings read from French-language news",
  description:
    "One row a real meeting (summits, ministerial conferences, committees, official talks) with its date, place, level, topic and countries, joined from all the articles that report it, and the sentence that each value rests on.",
  keywords: ["international meetings", "diplomacy", "summits", "events", "news", "French"],
  creator: "The Communiqué contributors",
  licence: {
    name: "CC-BY-4.0",
    title: "Creative Commons Attribution 4.0 International",
    path: "https://creativecommons.org/licenses/by/4.0/",
  },
  /** What the licence does not reach. */
  rights:
    "Titles and quoted sentences belong to the newsrooms named beside them; they are quoted as evidence, with their source.",
} as const;

/** What is known only when the tables are there. */
export interface Edition {
  /** Version of Communiqué. */
  readonly version: string;
  /** The newest day that the data speak of: their date, since no clock is asked. */
  readonly date: string | null;
  /** Address of the site, with a slash at its end; null where the data stay at home. */
  readonly site: string | null;
}
