/** What a word says of the outcomes of a meeting. */
export interface OutcomeWord {
  readonly kind:
    | "sign"
    | "conclude"
    | "adopt"
    | "approve"
    | "agree"
    | "propose"
    | "set"
    | "choose"
    | "create"
    | "treaty"
    | "declaration"
    | "final"
    | "text"
    | "pact"
    | "draft"
    | "plan"
    | "scheme"
    | "fields"
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
  /** Ends right before a participle alone whose thing is an old one: `les accords`. */
  readonly stale: RegExp;
  /** Ends right before the thing of a participle alone that is new: `une`, `trois`. */
  readonly fresh: RegExp;
  /** Starts right after one: `par les ministres`, `a l'unanimite`. */
  readonly freshly: RegExp;
  /** Starts right after a deed that was put off or failed: `a ete reportee`. */
  readonly putOff: RegExp;
  /** Ends right before a deed or thing that somebody hopes for or works at: `repousser la`, `en vue d'une`. */
  readonly hoped: RegExp;
  /** Words of agreeing that only hold an opinion or tell of a pace, and what follows them. */
  readonly opinion: RegExp;
  /** Starts right after what is offered and not proposed: `du riz`. */
  readonly offered: RegExp;
  /** Ends right before a date that a thing is meant for: `pour`, `jusqu'en`. */
  readonly meantFor: RegExp;
  /** Starts right after a document that is still to come: `sera`, `doit etre`. */
  readonly toCome: RegExp;
  /** Ends right before a document that is its sentence's subject. */
  readonly subject: RegExp;
  /** The same where what the document says must follow: `la declaration`. */
  readonly known: RegExp;
  /** Starts right after a document that speaks: `appelle`, `, en dix points, insiste`. */
  readonly speaks: RegExp;
  /** A draft goes to those who are to adopt it. */
  readonly submitted: RegExp;
  /** Starts right after a plan that is to be written: `sera redige`. */
  readonly written: RegExp;
  /** Names the next edition: `la suivante`, `le prochain sommet`, `prendra le relais`. */
  readonly next: RegExp;
  /** Appoints the next meeting by itself: `rendez-vous a ete pris`, `convenu de tenir la 6e session`. */
  readonly appointed: RegExp;
  /** Says that a meeting is called off, or takes place again and again. */
  readonly calledOff: RegExp;
  /** Ends right before a meeting that only tells when: `avant la`. */
  readonly anchors: RegExp;
  /** Ends right before a meeting at which something was done: `lors du`, `aux`. */
  readonly at: RegExp;
  /** A sentence about the edition before: `la reunion precedente a adopte`. */
  readonly former: RegExp;
  /** Ends right before a meeting that this one makes ready: `preparaient la`. */
  readonly prepares: RegExp;
  /** Names another edition by its number, and says that it is to come: `la onzieme est attendue`. */
  readonly numbered: RegExp;
  /** What is to come: a verb in the future, `doit se tenir`, `est prevue`. */
  readonly future: RegExp;
  /** The same of a meeting: `doit resserrer les rangs` tells of none. */
  readonly toMeet: RegExp;
}

const future = String.raw`\b\w+(?<!\b(?:op|cam|chol|rivi|mad|ind|lib|sie|v))(?:[eidvuo]ra|[eidvuo]ront|rra|rront|ttra|ttront)\b`;
/** The same within a longer text: the ending is looked for first. */
const futureWithin = String.raw`(?:[eidvuo]ra|[eidvuo]ront|rra|rront|ttra|ttront)\b(?<=\b\w+(?<!\b(?:op|cam|chol|rivi|mad|ind|lib|sie|v))(?:[eidvuo]ra|[eidvuo]ront|rra|rront|ttra|ttront))`;
const conditional = String.raw`\bse (?:tiend|deroule|reuni)rai(?:en)?t\b|\baurai(?:en)?t lieu\b`;
const due = String.raw`\b(?:doi(?:ven)?t|devrai(?:en)?t|devr(?:a|ont)|va|vont)\s+(?:\w+\s+){0,3}?\w{2,}(?:er|ir|re)\b`;
const dueToMeet = String.raw`\b(?:doi(?:ven)?t|devrai(?:en)?t|devr(?:a|ont)|va|vont)\s+(?:\w+\s+){0,2}?(?:se tenir|avoir lieu|se (?:derouler|reunir|retrouver)|s'ouvrir|s'achever|accueillir|recevoir|abriter|organiser|preceder|suivre|assister|participer|etre (?:organise|convoque|accueilli|abrite|precede|suivi|tenu|consacre)e?s?)\b`;
const fixed = "(?:fixe|programme|convoque|projete|envisage|confie|charge|promis)";
const planned = String.raw`\b(?:prevu|attendu)e?s?\b|\b${fixed}ees?\b|(?:\b(?:est|sont|etait|etaient|ete|reste|restent|deja)|,) (?:deja |donc |alors )?${fixed}e?s?\b|\bpromises? a\b|\ben vue pour\b|\bau calendrier\b|\bpreparai(?:en)?t\b`;
const number = String.raw`(?:\d+ ?e(?:me)?|(?:\w+-)*\w+ieme|[ivx]+e)`;
const auxiliary = "(?:ont|a|est|sont|fut|furent|ete|d'etre|avoir)";
const editions =
  "(?:reunion|session|conference|consultation|rencontre|edition|assemblee|sommet|forum|dialogue|rendez-vous|tour|cycle|retraite)s?";
const again = `(?:la |leur |une |le |un )?(?:prochaine?|suivante?|nouvelle|nouveau|autre|${number})`;
const holding = "(?:tenir|organiser|convoquer|accueillir|recevoir|abriter|reunir)";
const chosen = "(?:choisie?|designee?|retenue?|volontaire|candidate?)";

export const outcomePatterns: OutcomePatterns = {
  done: new RegExp(String.raw`\b${auxiliary}(?:\s+\w+){0,3}\s*$`),
  undone:
    /\b(?:avait|avaient|etait|etaient|ayant|aurait|auraient|n'(?:y )?(?:ont|a|est|ait)|doit|doivent|devr\w+|pourr\w+|sera|seront|soit|soient)(?:\s+\w+){0,3}\s*$|\b(?:a|pour|devant|peut|peuvent|doit|doivent) etre(?:\s+\w+)?\s*$/,
  stale: /\b(?:les|ces|des|ses|leurs|aux)\s?(?:[\w']+\s){1,4}$/,
  fresh:
    /(?:\b(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|plusieurs|\d{1,2}|d'autres)|(?:^|[.;:]\s*)des)\s(?:\w+\s){0,2}$/,
  freshly:
    /^\s*[.;]?\s*$|^[^.;]{0,30}?\b(?:a l'issue|au terme|a l'unanimite|par les (?:ministres|participants|dirigeants|delegues|chefs|deux|parties)|a cette occasion|hier|aujourd'hui|en cloture)\b/,
  putOff:
    /^[^.;]{0,60}?\b(?:a|ont|est|sont) (?:ete )?(?:reporte|repousse|ajourne|differe|renvoye|annule|remis)e?s?\b/,
  hoped:
    /\b(?:avant|en vue de|repouss\w+|report\w+|retard\w+|esper\w+|prepar\w+|acceler\w+|vers|d'ici|pour|sans|redig\w+|projet|au service de|afin de|vis(?:e|ent|ant) a|facilit\w+|favoris\w+|promouvoir|parvenir a|aboutir a|negoci\w+|poursui\w+|appliqu\w+|attendue?s?|mise en (?:oeuvre|place|application) d(?:e|es|u))(?:[\s':]+\w+){0,3}[\s':]*$/,
  opinion:
    /^\w+ (?:a )?(?:bon|vive|grand|meme) |^[\w' ]*? (?:sur|de) (?:la |le |les |l')(?:rapport|bilan|contenu|ordre du jour|evaluation|evolution|idee|fait|constat|necessite|importance)\b|^[\w' ]*?\bqu(?:e |')(?![^.;]{0,90}(?:rai(?:en)?t|ra|ront)\b)[^.;]{0,70}?\b(?:est|sont|etait|etaient|avait|avaient|pouvaient|pouvait|restait|restaient|demeurait|demeuraient)\b/,
  offered: /^\s+(?:du|des (?:repas|plats|visites))\b/,
  meantFor: /(?:\bpour|\bjusqu'(?:en|a|au)|\bd'ici(?: a| la)?|\bhorizon|\bperiode|\bvers)[\s(]*$/,
  toCome: new RegExp(
    String.raw`^[^.;:]{0,40}?(?:${future}|${due}|\b(?:est|sont) (?:prete?s?|attendue?s?|prevue?s?|en (?:cours|preparation|vue))\b)`,
  ),
  subject: /(?:^|[.;:»]\s+)\s*une? (?:\w+ )?$/,
  known: /(?:^|[.;:»]\s+)\s*(?:la|le|cette|ce) (?:\w+ )?$/,
  speaks:
    /^(?: d[eu] [\w -]{2,30}?)?(?:,[^,.;]{2,60},)? (?:appelle|invite|engage|insiste|prevoit|fixe|souligne|affirme|reaffirme|demande|annonce|compte|enumere|condamne|exhorte|met l'accent|consacre|reconnait|promet|plaide|comporte)\b/,
  submitted:
    /\b(?:soumi|soumettr|transmis|transmettr|present)\w* (?:\w+ )?(?:aux?|a la|a l')|\b(?:sera|seront) (?:soumis|presente|transmis|adopte|signe)e?s?\b/,
  written:
    /^[^.;:]{0,40}?\b(?:sera|seront|doit etre|doivent etre|reste a) (?:\w+ )?(?:redige|elabore|prepare|etabli|mis au point|mise au point)/,
  next: new RegExp(
    [
      String.raw`\b(?:la|le|une?|sa|son|leur|du|au|aux|les|cette|ses|leurs) prochaine?s?\b(?!\s+(?:fois|ans?|annees?|mois|semaines?|jours?|heures?|decennies?|siecles?|etapes?|generations?|phases?|presidente?|secretaire|directeur|directrice|gouvernement|budget|plan|programme|elections?|scrutin|ministre|commission europeenne|mandat|legislature|saison|campagne|recolte|decision|strategie|document|declaration|priorite)s?\b)`,
      String.raw`\b(?:la|le|les) suivante?s?\b`,
      String.raw`\b${editions} suivante?s?\b`,
      String.raw`\bedition \d{4}\b`,
      String.raw`\bprend(?:ra|ront|re) (?:le relais|la releve|la suite|le flambeau)\b`,
      String.raw`\bpasse(?:ra)? la main\b|\b(?:sera|revient)\b.{0,20}\ble tour d`,
      String.raw`\bpresidence\b.{0,30}\b(?:remise|transmise|passera|reviendra|confiee|echoira)\b`,
      String.raw`\bse (?:retrouver|reverr|reunir)(?:a|ont)\b|\bse (?:revoir|retrouver) (?:en|a|au|l'an|dans)\b`,
    ].join("|"),
  ),
  appointed: new RegExp(
    [
      String.raw`\brendez-vous (?:\w+ )?(?:a ete|est|etait) (?:\w+ )?(?:pris|donne|fixe)\b`,
      String.raw`\b(?:ont|a) pris rendez-vous\b|\bse (?:sont|donnent|donneront) (?:donne )?rendez-vous\b`,
      String.raw`\b(?:flambeau|relais|temoin|maillet) (?:passe|a ete (?:remis|passe|transmis)|est passe|revient)\b`,
      String.raw`\b${chosen} pour (?:${holding}|etre l'hote)\b`,
      String.raw`\b${chosen} pour (?:la |le |l')(?:prochaine?|${number})`,
      String.raw`\bprochaine? (?:etape|rendez-vous|${editions}) ?:`,
      String.raw`\b(?:convenus?|convenues?|decident?|decide|d'accord|choisi|accordes|prevoient) (?:de |d'|pour )(?:\w+ )?${holding} ${again}`,
      String.raw`\b(?:convenus?|convenues?|decident?|decide|d'accord|choisi|promis) (?:de |d'|pour )se (?:revoir|retrouver|reunir|rencontrer) (?:de nouveau |a nouveau )?(?:en|a|au|aux|l'an|l'annee|dans|d'ici|avant)\b`,
    ].join("|"),
  ),
  calledOff:
    /\b(?:report|repouss|renvoy|ajourn|annul)\w+ (?:a plus tard|sine die)|\bn'aura(?:it)?(?: donc)? (?:pas|plus) lieu\b|\bne (?:se )?(?:tiendra|reunira)\w* (?:pas|plus)\b|\bchaque annee\b|\btous les ans\b/,
  anchors:
    /\b(?:avant|apres|depuis|d'ici|en attendant|jusqu'(?:a|au))(?: la| le| les| l| du)?[\s']*$/,
  at: /\b(?:lors d(?:e la|u|es|e l')|aux?|a l'occasion d(?:e la|u|es|e l')|pendant (?:la|les?))[\s']*$/,
  former: new RegExp(
    String.raw`^[^,.;]{0,25}\b(?:la|le|lors (?:de la|du)) (?:precedente?|dernier|derniere)\b|\b${editions} precedentes?\b`,
  ),
  prepares:
    /\b(?:prepar(?:e|ent|er|ait|aient|ant|atoires? (?:a|au|de|du))|prelud\w* a|en preparation d[eu])(?: la| le| les| l| des| leurs?)?[\s']*$/,
  numbered: new RegExp(
    [
      String.raw`\b(?:la|le|une?|sa|leur) ${number}(?: \w+){0,6}? (?:sera|aura|devrait|doit|se (?:tiendra|fera|deroulera|reunira))`,
      String.raw`\b(?:la|le|une?|sa|leur) ${number}(?: \w+){0,6}?,? (?:est )?(?:attendu|prevu|promis|programme|fixe|confie|d'ores)`,
      String.raw`\baura lieu\b.{0,30}\b${number}`,
      String.raw`\b(?:accueill|recev|abrit|organis|heberg)(?:e?ra|e?ront|ra|ront)\b.{0,30}\b${number}`,
    ].join("|"),
  ),
  future: new RegExp(`${futureWithin}|${conditional}|${due}|${planned}`),
  toMeet: new RegExp(`${futureWithin}|${conditional}|${dueToMeet}|${planned}`),
};
