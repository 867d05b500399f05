/** French of presiding, for folded text. */
export interface ChairingPatterns {
  /** Words without one of which nothing presides, anywhere in a text. */
  readonly telling: RegExp;
  /** Somebody before it presides over what the text is about: `presidait ;`, `en assure la presidence`. */
  readonly presides: RegExp;
  /** Somebody after it presides: `presidee par`, `sous la conduite de`, `avait a sa tete`. */
  readonly presidedBy: RegExp;
  /** Somebody before it presides over what follows: `a preside`, `dirige`. */
  readonly presidesOver: RegExp;
  /** Somebody beside it presides, before it rather than after: `president de seance`. */
  readonly office: RegExp;
  /** Ends right before a body that somebody beside it presides over: `president de l'`, `qui preside la`. */
  readonly ofBody: RegExp;
  /** Somebody before it takes the chair of the body over: `a recu la presidence tournante`. */
  readonly takesOver: RegExp;
  /** Somebody after it takes the chair of the body over: `la presidence est passee de X a`. */
  readonly passesTo: RegExp;
  /** Ends right before a verb that tells of another time: `avait`. */
  readonly earlier: RegExp;
  /** Several preside together. */
  readonly together: RegExp;
  /** Starts right after words of presiding over a body, not over its meeting: `l'Association`. */
  readonly body: RegExp;
  /** The chair goes to another at the end of the meeting, for the next one. */
  readonly closing: RegExp;
}

const verb = "(?:preside|presidait|presidera)";
const meeting =
  "(?:seance|rencontre|reunion|session|conference|pleniere|assemblee|retraite|consultation|table ronde|assises)";
const talks = "(?:debats|travaux|seances|discussions|deliberations|echanges|entretiens)";
const works = `(?:les|ses|leurs|des) ${talks}`;
const leads = "(?:dirige|dirigeait|dirigera|conduit|conduisait|anime|animait|mene|menait)";
const lead = `(?:${leads}|a dirige|a conduit|a anime|a mene)`;
const led = "(?:dirige|conduit|mene|anime)e?s?";
const holds =
  "(?:assure|assurait|assurera|exerce|exercait|assume|assumait|occupe|occupait|tient|tenait|a assure|a exerce|a assume)";
const held = "(?:assure|exerce|assume|confie|tenu|occupe)e";
const chairs = "presidente?s?";

export const chairingPatterns: ChairingPatterns = {
  telling:
    /presid|fauteuil|debats|travaux|seances|discussions|deliberations|echanges|entretiens|condui|direction|dirig|\banim|\bmen(?:e|ait)|houlette|egide|tete/g,
  presides: new RegExp(
    [
      String.raw`\b(?:la|le|l'a|l'ont|les|en|y) (?:co-?)?(?:${verb})(?:ee?s?)?\b`,
      String.raw`\b${verb}\b(?=\s*(?:$|[.;,:)]|a distance|les (?:deux|trois|debats|travaux|seances)|(?:la|cette) ${meeting}\b))`,
      String.raw`\ben ${holds} (?:alors |aussi |cette annee )?(?:la presidence|le fauteuil)`,
      String.raw`\b(?:en )?${lead} ${works}`,
      String.raw`\b${lead} (?:la|cette) ${meeting}\b`,
      String.raw`\b${verb} (?:la (?:cooperation|filiere)|l[ea] (?:secteur|pilier|volet|branche))\b`,
      String.raw`\ba preside (?:l'ouverture|la cloture|la ceremonie|les ${talks})`,
      String.raw`\b${holds} le fauteuil`,
      String.raw`\b(?:${holds}|garde|gardera|detient|detenait|prend|prenait) la presidence (?:du secteur|de la (?:filiere|branche|${meeting})|des ${talks})`,
      String.raw`\bco-?${chairs}\b(?! d)`,
    ].join("|"),
    "g",
  ),
  presidedBy: new RegExp(
    [
      String.raw`\b(?:co-?)?presidee?s?(?: \w+){0,3} par\b`,
      String.raw`\bsous (?:la |l')?(?:co-?)?(?:presidence|conduite|direction|houlette|egide)\b`,
      String.raw`\bavai(?:t|ent) a (?:sa|leur) tete\b|\ba (?:sa|leur) tete\b`,
      String.raw`\b(?:${meeting}|${talks})(?:, \w+,)?(?: \w+){0,5}? ${led} par\b`,
      String.raw`\bpresidence (?:en )?(?:est|etait|a ete|fut) ${held} (?:a|au|aux|par)\b`,
      String.raw`\bpresidence (?:en )?(?:revient|revenait|est revenue|echoit|echoyait) (?:a|au|aux)\b`,
      String.raw`\bpresidant (?:la|les|cette|l')`,
      String.raw`\bque presid(?:e|ait) (?=l)`,
    ].join("|"),
    "g",
  ),
  presidesOver: new RegExp(String.raw`\ba (?:co-?)?preside\b|\b(?:co-?)?${verb}\b`, "g"),
  office: new RegExp(
    String.raw`(?<!\b(?:vice|ancienne?|futur|future|ex)[ -])\b${chairs} (?:de (?:la |cette )?${meeting}|du (?:forum|sommet|dialogue)|en exercice|des ${talks})\b`,
    "g",
  ),
  ofBody: new RegExp(
    String.raw`(?<!\b(?:vice|ancienne?|futur|future|ex)[ -])\b(?:co-?)?(?:${chairs}(?: en exercice)? (?:d(?:e la |u |e l')|de )|${verb} (?:la |le |l'))`,
    "g",
  ),
  takesOver:
    /\b(?:a recu|recoit|recevait|a pris|prend|prenait|a herite)\b[^.;]{0,80}\bla presidence (?:tournante|en exercice|annuelle|de l'(?:union|organisation)|pour un an)/g,
  passesTo: /\bpresidence\b[^.;]{0,40}\best passee d(?:e|es|u)\b[^.;,]{0,40}? (?:a|au|aux)\b/g,
  earlier: /\bavai(?:en)?t\b[\s\w]{0,20}$/,
  together:
    /\bco-?presid|\bensemble\b|\bse partag|\bcodirig|\btour a tour\b|\bconjointement\b|\bhomologues?\b/,
  body: /^[\s,]*(?:(?:cette annee|actuellement|en \d{4}|pour un an)\s+)?(?:l'(?:asean|association|union|organisation|aipa|apf|anase)|le (?:bloc|groupe|g7|g20|conseil de)|la (?:sadc|cedeao|communaute|commission)|sa delegation|une delegation|la delegation|son pays)\b/,
  closing:
    /\bcloture\b|\bl'issue\b|\bprochaine?\b|\bsuivante?\b|\b(?:accueill|organis|presid|recev|abrit)(?:e?ra|ra)\b/,
};
