import { describe, expect, it } from "vitest";
import { article, clean, lead, paragraphs } from "./french.ts";

const body = (given: string, options = {}) => clean(given, options).article.body;
const cutBy = (given: string, rule: string, options = {}) =>
  clean(given, options)
    .removals.filter((removal) => removal.rule === rule)
    .map(({ start, end }) => given.slice(start, end));

describe("what is cut, by rule", () => {
  const hits: [string, string, string, string[]][] = [
    ["crawl header", "date_stamp", ` date 2019-11 ${article}`, ["date 2019-11"]],
    ["stamp line", "date_stamp", `2022/5/15\n\n${article}`, ["2022/5/15"]],
    [
      "update line",
      "date_stamp",
      `Dernière mise à jour à 17h21 le 23/10\n${article}`,
      ["Dernière mise à jour à 17h21 le 23/10"],
    ],
    [
      "rubric and day",
      "date_stamp",
      `Actualité 27.10.2008\n\n${article}`,
      ["Actualité 27.10.2008"],
    ],
    [
      "stamp in the title",
      "date_stamp",
      `L'énergie réunit les riverains du fleuvePublié le 3 mai 2019 à 10:22\n\n${article}`,
      ["Publié le 3 mai 2019 à 10:22"],
    ],
    ["dateline", "dateline", `Hanoï (VNA) – ${article}`, ["Hanoï (VNA) –"]],
    ["dateline, agency alone", "dateline", `(VOVWORLD) - ${article}`, ["(VOVWORLD) -"]],
    [
      "dateline, agency first",
      "dateline",
      `AKP Phnom Penh, le 16 février 2017 –\n\n${article}`,
      ["AKP Phnom Penh, le 16 février 2017 –"],
    ],
    [
      "dateline, unknown agency",
      "dateline",
      `VIENTIANE, 16 novembre (ZQX) -- ${article}`,
      ["VIENTIANE, 16 novembre (ZQX) --"],
    ],
    ["dateline, town and dash", "dateline", `Niamey — ${article}`, ["Niamey —"]],
    [
      "credited caption",
      "caption",
      `Le barrage vu du pont. Photo: VNA\n\n${article}`,
      ["Le barrage vu du pont. Photo: VNA"],
    ],
    [
      "credit below a caption",
      "caption",
      `${lead}\n\nUn chantier de nuit.\nPhoto : Lan/CVN\n\n${paragraphs.join("\n\n")}`,
      ["Un chantier de nuit.\nPhoto : Lan/CVN"],
    ],
    [
      "numbered picture",
      "caption",
      `Riverains : un fleuve en partage ảnh 1Une écluse. Photo: VNA\n\n${article}`,
      ["Riverains : un fleuve en partage ảnh 1Une écluse. Photo: VNA"],
    ],
    [
      "caption glued to the text",
      "caption",
      `Riverains hinh anh 1Une écluse. Photo : VNA${article}`,
      ["Riverains hinh anh 1Une écluse. Photo : VNA"],
    ],
    [
      "barred caption",
      "caption",
      `Les ministres à la table, le 4 mai. |\n${article}`,
      ["Les ministres à la table, le 4 mai. |"],
    ],
    [
      "caption by its words",
      "caption",
      `Vue d'ensemble de la réunion.\n\nHanoï (VNA) – ${article}`,
      ["Vue d'ensemble de la réunion."],
    ],
    [
      "see also",
      "see_also",
      `>> Un pont pour demain\n\n>> Le riz se vend bien\n\n${article}`,
      [">> Un pont pour demain\n\n>> Le riz se vend bien"],
    ],
    ["agency mark", "agency_credit", `${article} -VNA`, ["-VNA"]],
    ["two agencies", "agency_credit", `${article}\n\nXinhua/VNA/CVN`, ["Xinhua/VNA/CVN"]],
    ["end word", "agency_credit", `${article} Fin`, ["Fin"]],
    ["unknown agency", "agency_credit", `${article} – ZQX`, ["– ZQX"]],
    [
      "tail without a marker",
      "teaser_list",
      `${article} - AVI\nUne foire au soleil\nLa foire ouvre jeudi à Can Tho.`,
      ["Une foire au soleil\nLa foire ouvre jeudi à Can Tho."],
    ],
    [
      "tail in the same line",
      "teaser_list",
      `${article} -AVI Une foire ouvre jeudi à Can Tho.`,
      ["Une foire ouvre jeudi à Can Tho."],
    ],
    [
      "tail with a marker",
      "teaser_list",
      `${article}\n\nVoir plus\n\nUne foire au soleil`,
      ["Voir plus\n\nUne foire au soleil"],
    ],
    ["menu", "menu", `Page d'accueil>>Asie\n\n${article}`, ["Page d'accueil>>Asie"]],
    [
      "buttons",
      "menu",
      `${lead}\n\nPartager\n\n![]() |\n\n${paragraphs.join("\n\n")}`,
      ["Partager\n\n![]() |"],
    ],
    ["byline", "byline", `${article}\n\nPar C. Dupont`, ["Par C. Dupont"]],
    [
      "footer",
      "footer",
      `${article}\n\nRédacteur en chef : A. Dupont\n\nTél : 01 02 03 04 05`,
      ["Rédacteur en chef : A. Dupont\n\nTél : 01 02 03 04 05"],
    ],
    ["newsroom's name", "footer", `${article}\n\nLe Fleuve Quotidien`, ["Le Fleuve Quotidien"]],
    [
      "title again",
      "repeated_text",
      `Un fleuve en partage pour tous\n\nUn fleuve en partage pour tous\n\n${article}`,
      ["Un fleuve en partage pour tous"],
    ],
    [
      "place above the title",
      "kicker",
      `Quang Ninh\nUn fleuve en partage pour tous\n\n${article}`,
      ["Quang Ninh"],
    ],
  ];
  it.each(hits)("%s", (_name, rule, given, expected) => {
    expect(cutBy(given, rule)).toEqual(expected);
    expect(body(given)).toContain(paragraphs[1]);
  });
});

describe("what stays", () => {
  const misses: [string, string][] = [
    ["a sentence with a day and an hour", "La séance reprendra le 12 mai 2019 à 10h30 au palais."],
    [
      "a photograph that is told of",
      "Une photo de famille a été prise sur le perron après le déjeuner.",
    ],
    [
      "a region in brackets",
      "La retraite des ministres aura lieu à Da Nang (Centre) au mois de mars.",
    ],
    [
      "an agency that is quoted",
      "Selon l'agence VNA, les travaux ont duré deux jours et deux nuits.",
    ],
    ["a list", "- la Chine et le Japon"],
    ["a crosshead", "Des réseaux à relier"],
    [
      "states parted by a dash",
      "Vietnam - Laos : les deux pays ont signé un accord sur les réseaux.",
    ],
    ["a link in a sentence", "Le texte est publié sur www.example.org depuis lundi matin."],
  ];
  it.each(misses)("%s", (_name, paragraph) => {
    const given = [lead, paragraph, ...paragraphs].join("\n\n");
    expect(body(given)).toContain(paragraph);
  });

  it("keeps a text's cut-off end", () => {
    expect(body(`${article}\n\nLes deux minis`)).toMatch(/Les deux minis$/);
  });

  it("keeps sections with crossheads", () => {
    const sections = paragraphs.flatMap((text, index) => [`Un chapitre de plus ${index}`, text]);
    expect(body([lead, ...sections].join("\n\n"))).toBe([lead, ...sections].join("\n\n"));
  });
});

describe("rows of teasers without any marker", () => {
  const teasers = [
    "Un marché flottant rouvre ses portes à l'entrée du delta",
    "Un marché flottant rouvre ses portes à l'entrée du delta",
    "Les bateliers attendent dix mille visiteurs pour les fêtes du printemps prochain.",
    "Trois villages de tisserands reçoivent un label de qualité",
    "Trois villages de tisserands reçoivent un label de qualité",
    "Le label récompense un savoir-faire transmis de mère en fille depuis deux siècles.",
  ].join("\n\n");
  it("go", () => {
    expect(body(`${article}\n\n${teasers}`)).toBe(article);
  });
});
