import type { MeetingNoun } from "./types.ts";

/** How French names a meeting. */
export interface MeetingNaming {
  /** The noun for what only verbs tell of, by the kind of meeting. */
  readonly told: Partial<Record<MeetingNoun["kind"], string>>;
  /** A wording of the article as a name: without its article, the number in figures. */
  readonly plain: (wording: string) => string;
  /** `les ministres du Travail de l'ASEAN` who met: `Réunion des ministres …`. */
  readonly gathering: (wording: string) => string;
  /** `Entretien` of two people: `Entretien entre A et B`. */
  readonly between: (wording: string, people: readonly [string, string]) => string;
  /** `Visite officielle` of somebody to a country: `Visite officielle de A au Laos`. */
  readonly visit: (wording: string, visitor: string, country: string | null) => string;
  /** A series' name with the number of the edition: `19e réunion …`, `1er Sommet …`. */
  readonly edition: (ordinal: number | null, name: string) => string;
}

export const meetingNaming: MeetingNaming = {
  told: {
    gathering: "Réunion",
    anaphor: "Réunion",
    talks: "Entretien",
    phone: "Entretien téléphonique",
    visit: "Visite",
  },
  plain: (wording) =>
    capitalised(figured(withoutArticle(withoutArticle(wording.replace(/\s+/g, " ").trim())))),
  gathering: (wording) =>
    `Réunion des ${withoutArticle(wording).split(/,| qui | que | dont /u)[0]}`,
  between: (wording, [a, b]) => `${wording} entre ${a} et ${b}`,
  visit: (wording, visitor, country) =>
    `${wording} ${/^[AEÉIOU]/iu.test(visitor) ? "d'" : "de "}${visitor}${country ? ` ${into(country)}` : ""}`,
  edition: (ordinal, name) =>
    ordinal === null ? name : `${numbered(ordinal, name)} ${lowered(name)}`,
};

const article =
  /^(?:(?:la|le|les|une?|cette|cet|ce|ces|du|des|de la|au|aux|sa|son|ses|leurs?|prochaine?s?)\s+|l['’]\s*)/iu;
const figures = /^(\d{1,3})\s?(?:e|è|ème|eme|ᵉ|es|ère|er|re)\s/iu;
/** Names that keep their capital after a number: `44e Sommet de l'ASEAN`. */
const kept = /^(?:Sommet|Forum|Dialogue|Assemblée|Conseil|Comité|Commission|Congrès)/u;
const masculine = /^(?:Sommet|Forum|Dialogue|Conseil|Comité|Congrès|Symposium|Colloque)/iu;

const withoutArticle = (text: string) => text.replace(article, "");
const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const lowered = (name: string) =>
  kept.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);

const figured = (text: string) =>
  text.replace(
    figures,
    (found, number: string) => `${numbered(Number(number), text.slice(found.length))} `,
  );

function numbered(ordinal: number, name: string): string {
  if (ordinal !== 1) return `${ordinal}e`;
  return masculine.test(name) ? "1er" : "1re";
}

/** States whose name takes no article: cities and islands. */
const bare =
  /^(?:Singapour|Cuba|Maurice|Madagascar|Chypre|Malte|Bahreïn|Djibouti|Oman|Taïwan|Monaco|Saint-|Sainte-|Haïti|Tonga|Tuvalu|Nauru|Kiribati|Sao Tomé|Trinité)/u;
const plural =
  /^(?:États-Unis|Émirats|Pays-Bas|Philippines|Maldives|Seychelles|Comores|Bahamas|Fidji|Palaos|Îles )/u;
/** Names in -e that are masculine all the same. */
const masculineInE = /^(?:Cambodge|Mexique|Mozambique|Zimbabwe|Suriname|Belize|Timor-Leste)$/u;

/** A country with the preposition that leads into it: `au Laos`, `en Chine`, `aux Philippines`, `à Singapour`. */
export function into(country: string): string {
  if (plural.test(country)) return `aux ${country}`;
  if (bare.test(country)) return `à ${country}`;
  const first = country.split(/[ (]/u)[0] ?? country;
  const feminine = /e$|^Guinée/u.test(first) && !masculineInE.test(country);
  return feminine || /^[AEÉIOUY]/u.test(country) ? `en ${country}` : `au ${country}`;
}
