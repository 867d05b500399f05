/** What a word says of the outcomes of a meeting. */
export interface OutcomeWord {
  readonly kind:
    | "sign"
    | "conclude"
    | "adopt"
    | "approve"
    | "agree"
    | "propose"
    | "treaty"
    | "declaration"
    | "final"
    | "plan"
    | "other";
  /** A participle needs its auxiliary to tell when; null for things. */
  readonly tense: "participle" | "finite" | null;
}

/** French syntax around outcomes, for folded text; the words themselves stand in `outcome-words.tsv`. */
export interface OutcomePatterns {
  /** Ends right before a participle whose deed is done: `ont egalement`, `a ete`. */
  readonly done: RegExp;
  /** Ends right before what was done before the meeting, was not done or is still to do: `avaient`, `n'ont pas`, `doit etre`. */
  readonly undone: RegExp;
  /** Ends right before a deed or thing that somebody hopes for or works at: `repousser la`, `en vue d'une`. */
  readonly hoped: RegExp;
  /** Starts right after a document that is still to come: `sera`, `doit etre`. */
  readonly toCome: RegExp;
  /** Ends right before a document that is its sentence's subject. */
  readonly subject: RegExp;
  /** Names the next edition: `la suivante`, `le prochain sommet`, `prendra le relais`. */
  readonly next: RegExp;
  /** Names another edition by its number, and says that it is to come: `la onzieme est attendue`. */
  readonly numbered: RegExp;
  /** What is to come: a verb in the future, `doit se tenir`, `est prevue`. */
  readonly future: RegExp;
}

const future = String.raw`\b\w+(?<!\b(?:op|cam|chol|rivi|mad|ind|lib|sie|v))(?:[eidvuo]ra|[eidvuo]ront|rra|rront)\b`;
/** The same within a longer text: the ending is looked for first. */
const futureWithin = String.raw`(?:[eidvuo]ra|[eidvuo]ront|rra|rront)\b(?<=\b\w+(?<!\b(?:op|cam|chol|rivi|mad|ind|lib|sie|v))(?:[eidvuo]ra|[eidvuo]ront|rra|rront))`;
const conditional = String.raw`\bse (?:tiend|deroule|reuni)rai(?:en)?t\b|\baurai(?:en)?t lieu\b`;
const due = String.raw`\b(?:doi(?:ven)?t|devrai(?:en)?t|devr(?:a|ont)|va|vont)\s+(?:\w+\s+){0,3}?\w{2,}(?:er|ir|re)\b`;
const planned = String.raw`\b(?:prevu|fixe|programme|attendu|convoque|projete|envisage|confie|charge)e?s?\b|\bpromise?s? a\b|\ben vue pour\b|\bau calendrier\b|\bpreparai(?:en)?t\b`;
const number = String.raw`(?:\d+ ?e(?:me)?|\w+ieme)`;
const auxiliary = "(?:ont|a|est|sont|fut|furent|ete|d'etre|avoir|aient|ait)";
const editions =
  "(?:reunion|session|conference|consultation|rencontre|edition|assemblee|sommet|forum|dialogue|rendez-vous|tour|cycle|retraite)s?";

export const outcomePatterns: OutcomePatterns = {
  done: new RegExp(String.raw`\b${auxiliary}(?:\s+\w+){0,3}\s*$`),
  undone:
    /\b(?:avait|avaient|etait|etaient|ayant|aurait|auraient|n'(?:y )?(?:ont|a|est|ait)|doit|doivent|devr\w+|pourr\w+|sera|seront|soit|soient)(?:\s+\w+){0,3}\s*$/,
  hoped:
    /\b(?:avant|en vue de|repouss\w+|report\w+|retard\w+|esper\w+|prepar\w+|acceler\w+|vers|d'ici|pour|sans|redig\w+|projet)(?:[\s']+\w+){0,3}[\s']*$/,
  toCome: new RegExp(`^[^.,;:]{0,40}?(?:${future}|${due})`),
  subject: /(?:^|[.;:»]\s+)\s*une? (?:\w+ )?$/,
  next: new RegExp(
    [
      String.raw`\b(?:la|le|une?|sa|son|leur|du|au|aux|les|cette|ses|leurs) prochaine?s?\b(?!\s+(?:fois|ans?|annees?|mois|semaines?|jours?|heures?|decennies?|siecles?|etapes?|generations?|phases?))`,
      String.raw`\b(?:la|le|les) suivante?s?\b`,
      String.raw`\b${editions} suivante?s?\b`,
      String.raw`\bprend(?:ra|ront|re) (?:le relais|la releve|la suite|le flambeau)\b`,
      String.raw`\bpasse(?:ra)? la main\b|\b(?:sera|revient)\b.{0,20}\ble tour d`,
      String.raw`\bpresidence\b.{0,30}\b(?:remise|transmise|passera|reviendra|confiee|echoira)\b`,
      String.raw`\bse (?:retrouver|reverr|reunir)(?:a|ont)\b|\bse (?:revoir|retrouver) (?:en|a|au|l'an|dans)\b`,
    ].join("|"),
  ),
  numbered: new RegExp(
    [
      String.raw`\b(?:la|le|une?|sa|leur) ${number}(?: \w+){0,6}? (?:sera|aura|devrait|doit|se (?:tiendra|fera|deroulera|reunira))`,
      String.raw`\b(?:la|le|une?|sa|leur) ${number}(?: \w+){0,6}?,? (?:est )?(?:attendu|prevu|promis|programme|fixe|confie|d'ores)`,
      String.raw`\baura lieu\b.{0,30}\b${number}`,
    ].join("|"),
  ),
  future: new RegExp(`${futureWithin}|${conditional}|${due}|${planned}`),
};
