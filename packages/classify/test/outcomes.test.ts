import { describe, expect, test } from "vitest";
import { reportOf, reportsOf } from "./classify.ts";

const title = "Conférence de la Francophonie sur le riz";
const lead =
  "La 5e conférence des ministres de l'Agriculture de la Francophonie s'est tenue mardi 14 mai à Dakar, au Sénégal. Le Bénin et le Togo y ont pris part.";

const outcomesOf = (sentence: string) => reportOf(title, lead, sentence).outcomes;
const kindsOf = (sentence: string) => outcomesOf(sentence).map(({ kind }) => kind);

describe("what came of a meeting", () => {
  test.each([
    ["agreement_signed", "Les ministres ont signé un protocole d'accord sur les semences."],
    ["agreement_signed", "Un accord de coopération pour 2020 a été signé par les délégations."],
    ["agreement_signed", "Les entretiens ont débouché sur trois accords de coopération."],
    ["declaration_adopted", "Une déclaration sur les semences a été adoptée."],
    ["declaration_adopted", "La Déclaration de Dakar, adoptée mardi, parle de semences."],
    ["declaration_adopted", "Le communiqué conjoint compte douze points."],
    ["declaration_adopted", "La rencontre s'est conclue sur une déclaration."],
    ["roadmap", "Les participants ont approuvé un plan d'action sur les semences."],
    ["commitment", "Les participants ont convenu de former des agronomes."],
    ["commitment", "Il a été convenu que les semences seraient échangées."],
    ["commitment", "Le Bénin s'est engagé à former des agronomes."],
    ["proposal", "Le Togo a proposé une banque de semences."],
    [
      "agreement_signed",
      "La session a été couronnée par la signature de six accords de coopération.",
    ],
    ["agreement_signed", "Les deux ministres ont apposé leur signature au bas de la convention."],
    [
      "agreement_signed",
      "Les chefs de délégation ont apposé leurs signatures au bas des documents.",
    ],
    ["agreement_signed", "Les travaux se sont achevés par la signature du procès-verbal."],
    ["agreement_signed", "Un mémorandum d'entente sur les semences a été paraphé."],
    [
      "agreement_signed",
      "Deux textes ont été signés mercredi, l'un sur les semences, l'autre sur l'eau.",
    ],
    [
      "agreement_signed",
      "Au terme des travaux, les ministres ont procédé à la signature d'un protocole d'accord.",
    ],
    ["agreement_signed", "Le Bénin et le Togo ont conclu un accord sur les semences."],
    ["agreement_signed", "Un accord est intervenu sur le partage des semences."],
    [
      "agreement_signed",
      "Cinq accords ont vu le jour à cette occasion, dont l'un sur les semences.",
    ],
    ["agreement_signed", "La cérémonie de signature du procès-verbal a clos la rencontre."],
    [
      "agreement_signed",
      "Le compte rendu de la session a été paraphé par les deux chefs de délégation.",
    ],
    ["agreement_signed", "Bénin et Togo signent un accord sur le riz."],
    ["agreement_signed", "Un traité d'entraide a été signé en présence des ministres."],
    ["agreement_signed", "Les ministres se sont quittés après avoir signé un protocole sur l'eau."],
    [
      "declaration_adopted",
      "La conférence s'est achevée sur l'adoption de la Déclaration de Dakar.",
    ],
    ["declaration_adopted", "Une déclaration finale a été rendue publique."],
    ["declaration_adopted", "Les ministres ont fait leur une résolution sur les semences."],
    ["declaration_adopted", "Trois résolutions ont été votées."],
    [
      "declaration_adopted",
      "Le communiqué final sanctionnant les travaux appelle à protéger les sols.",
    ],
    [
      "declaration_adopted",
      "Dans leur déclaration commune, les ministres appellent à protéger les sols.",
    ],
    ["declaration_adopted", "Une déclaration commune insiste sur la protection des sols."],
    [
      "declaration_adopted",
      "La Déclaration de Dakar, en douze points, appelle à protéger les sols.",
    ],
    ["declaration_adopted", "Un communiqué conjoint a clos la rencontre."],
    ["declaration_adopted", "La réunion a accouché d'une déclaration en dix points."],
    [
      "declaration_adopted",
      "À l'issue des travaux, un communiqué final a été lu par le ministre béninois.",
    ],
    ["declaration_adopted", "Les participants se sont séparés sur une déclaration commune."],
    ["declaration_adopted", "Les ministres ont endossé la Déclaration de Dakar sur les sols."],
    ["declaration_adopted", "Une motion sur les semences a été adoptée à l'unanimité."],
    ["roadmap", "Un plan d'action pour 2020-2025 a été adopté."],
    ["roadmap", "Les participants ont arrêté un plan de travail pour les deux années à venir."],
    ["roadmap", "La feuille de route 2020-2025 a été approuvée."],
    ["roadmap", "Les ministres ont donné leur aval au plan stratégique 2020-2025."],
    ["roadmap", "Le plan d'action 2020-2024 a été entériné par les ministres."],
    ["roadmap", "Un nouveau plan de travail, qui court jusqu'en 2025, a été validé."],
    ["roadmap", "La feuille de route a été mise au point."],
    ["roadmap", "Le plan de travail 2020-2024 y a reçu ses dernières retouches."],
    ["roadmap", "Le programme de travail a reçu de nouvelles orientations."],
    ["roadmap", "La conférence s'est dotée d'une stratégie pour les sols jusqu'en 2030."],
    ["roadmap", "Les délégués ont fixé neuf priorités pour l'année."],
    ["roadmap", "Un calendrier de travail a été établi jusqu'en 2021."],
    ["roadmap", "Ils ont tracé une feuille de route."],
    ["commitment", "Les ministres sont convenus d'échanger leurs semences."],
    ["commitment", "Les deux parties se sont mises d'accord sur l'échange de semences."],
    ["commitment", "Les deux pays se sont accordés sur un contrôle commun des semences."],
    ["commitment", "Ils se sont promis d'échanger leurs semences."],
    ["commitment", "Le Togo a promis d'ouvrir ses marchés."],
    ["commitment", "Le Bénin s'engage à ouvrir ses marchés."],
    ["commitment", "Les délégations ont décidé de créer un groupe de travail sur les sols."],
    ["commitment", "Décision a été prise de créer un fonds pour les sols."],
    ["commitment", "Un fonds commun pour les sols a été créé."],
    ["commitment", "Les participants ont lancé un réseau de banques de semences."],
    ["commitment", "Il a été décidé que les semences seraient échangées."],
    ["commitment", "Cinq domaines ont été choisis pour la coopération."],
    ["commitment", "Les ministres ont renouvelé leur engagement de protéger les sols."],
    ["commitment", "Les ministres ont pris l'engagement de protéger les sols."],
    ["commitment", "Un comité de suivi sera créé, ont décidé les ministres."],
    ["commitment", "Le Togo fournira mille tonnes de semences, a promis son ministre."],
    [
      "commitment",
      "Chacun versera dix millions de francs à un fonds commun, ont convenu les ministres.",
    ],
    ["proposal", "Le Togo a proposé de créer une banque de semences."],
    ["proposal", "Le ministre togolais a suggéré un concours."],
    ["proposal", "Le Bénin a présenté une proposition de fonds commun."],
    ["proposal", "Le principe d'une conférence sur l'eau a été retenu."],
    ["proposal", "Les experts ont recommandé de créer un fonds."],
    ["proposal", "Le projet de déclaration a été mis au point pour être soumis aux chefs d'État."],
  ])("%s: %s", (kind, sentence) => {
    expect(kindsOf(sentence)).toEqual([kind]);
  });

  test.each([
    "La réunion précédente avait adopté un plan d'action sur les semences.",
    "Une déclaration commune sera publiée dans les prochains jours.",
    "La déclaration de Lomé, adoptée en 2012, a été relue.",
    "Les ministres ont repoussé la signature de l'accord.",
    "Ils ont jugé bonne l'application de l'accord de coopération.",
    "Les ministres n'ont pas adopté de déclaration.",
    "La réunion précédente avait adopté une déclaration.",
    "L'accord signé en 2012 n'est pas encore appliqué.",
    "Les accords signés l'an dernier ont été passés en revue.",
    "Le plan d'action 2015-2020, adopté à Cotonou, touche à sa fin.",
    "Les participants ont examiné le plan d'action 2020-2025.",
    "Les ministres ont évalué la mise en œuvre de la feuille de route adoptée en 2015.",
    "Les deux parties espèrent signer un accord avant la fin de l'année.",
    "Un accord pourrait être signé l'an prochain.",
    "Aucune déclaration n'a été adoptée.",
    "Les ministres ne sont pas parvenus à un accord.",
    "La signature de l'accord a été reportée.",
    "La septième réunion des ministres, un temps envisagée, a été renvoyée à plus tard.",
    "La conférence avait été lancée en 2009 à Cotonou.",
    "Fondée en 1990, la Francophonie agricole compte douze membres.",
    "Les délégués ont visité une ferme. Ils ont signé le livre d'or.",
    "Le ministre a salué l'accord de Paris et la convention sur les sols.",
    "Le Bénin a présidé la conférence avec brio.",
    "Les ministres ont souligné l'importance de la déclaration de 2012.",
    "Selon un communiqué du ministère, la conférence a duré un jour.",
    "Le Togo a proposé du riz aux invités.",
    "Les participants ont convenu que le riz était bon.",
    "Ses résolutions, adoptées par consensus, sont transmises aux gouvernements.",
    "Les élections auront lieu l'an prochain au Togo.",
    "Les échanges se sont engagés à bon rythme.",
    "Le ministre devait regagner Lomé mercredi.",
    "La sixième conférence n'aura pas lieu.",
    "Un rendez-vous de suivi doit être organisé chaque année.",
    "Le prochain président du Togo sera élu en juin.",
    "L'accord entrera en vigueur en juin.",
    "Une vision commune permettra de nourrir la région.",
    "Une déclaration et un accord sont prêts à être signés.",
    "Deux textes sont attendus : une déclaration et un accord.",
    "Le premier accord entre les deux organisations, signé à Cotonou, date de 1990.",
    "Il a été peu question de la conclusion d'un accord à l'issue des travaux.",
    "Le dialogue des paysans du Sahel doit apaiser les conflits.",
    "La conférence s'inscrit dans la mise en œuvre des accords conclus lors de la réunion de 2012.",
  ])("nothing: %s", (sentence) => {
    expect(kindsOf(sentence)).toEqual([]);
  });

  test("two things adopted are two outcomes", () => {
    expect(kindsOf("Une déclaration et un plan d'action ont été adoptés.")).toEqual([
      "declaration_adopted",
      "roadmap",
    ]);
  });
});

describe("the next meeting", () => {
  test.each([
    ["Le Bénin accueillera la suivante.", null, "BJ"],
    ["La sixième est attendue au Togo.", 6, "TG"],
    ["La 6e conférence aura lieu en 2021 au Bénin.", 6, "BJ"],
    ["Le Togo prendra le relais l'an prochain.", null, "TG"],
    ["La présidence a été remise au Bénin, qui organisera la 6e conférence.", 6, "BJ"],
    ["Le prochain rendez-vous est prévu au Togo.", null, "TG"],
    ["Les ministres ont convenu que la 6e conférence se tiendrait au Bénin.", 6, "BJ"],
  ])("is told: %s", (sentence, ordinal, country) => {
    expect(outcomesOf(sentence)).toMatchObject([
      { kind: "next_meeting", next_ordinal: ordinal, next_country: country },
    ]);
  });

  test.each([
    "La prochaine conférence aura lieu au Bénin en 2021.",
    "Rendez-vous a été pris au Bénin en 2021 pour la sixième édition.",
    "Le Bénin recevra la 6e conférence en 2021.",
    "C'est à Lomé que se tiendra la sixième édition, en 2021.",
    "Lomé abritera la VIe conférence en mars 2021.",
    "Le flambeau passe au Bénin, qui recevra les ministres en 2021.",
    "La présidence a été transmise au Bénin, dont la capitale abritera la 6e conférence.",
    "Les ministres se retrouveront à Lomé dans deux ans.",
    "Ils se reverront en 2021 au Bénin.",
    "La rencontre suivante est prévue en 2021 à Cotonou.",
    "La quatre-vingtième session se tiendra dans un an au Togo.",
    "Les experts préparaient la conférence des ministres de l'Environnement, qui se tiendra en juin au Togo.",
    "Les textes seront soumis au sommet de la Francophonie, prévu en novembre à Djerba.",
    "L'édition 2021 aura pour cadre la ville de Lomé.",
    "Le Togo s'est porté volontaire pour accueillir la prochaine édition.",
    "Le Bénin a été choisi pour accueillir la sixième conférence.",
    "Il a été convenu de tenir la sixième session à Lomé en 2021.",
    "Les parties ont décidé de se revoir à Lomé l'an prochain.",
    "Prochaine étape : Lomé, en 2021.",
    "Le ministre béninois a invité ses collègues à Cotonou, où aura lieu l'an prochain leur sixième rencontre.",
    "La 6e conférence des ministres de l'Agriculture de la Francophonie se tiendra au Bénin.",
  ])("is announced: %s", (sentence) => {
    expect(kindsOf(sentence)).toEqual(["next_meeting"]);
  });

  test.each([
    "La précédente avait eu lieu au Togo.",
    "Les récoltes seront bonnes dans les prochains mois.",
    "Les ministres parleront encore de semences cette semaine.",
  ])("is not told: %s", (sentence) => {
    expect(kindsOf(sentence)).toEqual([]);
  });
});

describe("whose outcomes they are", () => {
  const [main, companion] = reportsOf(
    "La 14e réunion des ministres de la Santé de l'ASEAN",
    "La 14e réunion des ministres de la Santé de l'ASEAN s'est tenue mardi 14 mai à Bangkok, en Thaïlande. Une déclaration sur les vaccins a été adoptée.",
    "La 8e réunion des ministres de la Santé de l'ASEAN+3 s'est tenue mercredi 15 mai à Bangkok. Les participants y ont approuvé un plan d'action.",
  );

  test("each meeting has those of its own paragraph", () => {
    expect(main?.outcomes.map(({ kind }) => kind)).toEqual(["declaration_adopted"]);
    expect(companion?.outcomes.map(({ kind }) => kind)).toEqual(["roadmap"]);
  });
});
