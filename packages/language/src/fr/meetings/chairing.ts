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
  /** Ends right before a verb that tells of another time: `avait`. */
  readonly earlier: RegExp;
  /** Several preside together. */
  readonly together: RegExp;
  /** Starts right after words of presiding over a body, not over its meeting: `l'Association`. */
  readonly body: RegExp;
}

const verb = "(?:preside|presidait|presidera)";
const works = "(?:les|ses|leurs|des) (?:debats|travaux|seances|discussions|deliberations)";
const lead =
  "(?:dirige|dirigeait|dirigera|conduit|conduisait|anime|animait|mene|menait|a dirige|a conduit|a anime|a mene)";
const holds =
  "(?:assure|assurait|assurera|exerce|exercait|assume|assumait|occupe|occupait|tient|tenait|a assure|a exerce|a assume)";

export const chairingPatterns: ChairingPatterns = {
  telling:
    /presid|fauteuil|debats|travaux|seances|discussions|deliberations|conduite|direction|houlette|egide|tete/g,
  presides: new RegExp(
    [
      String.raw`\b(?:la|le|l'a|l'ont|les|en|y) (?:co-?)?(?:${verb})(?:ee?s?)?\b`,
      String.raw`\b${verb}\b(?=\s*(?:$|[.;,:)]|a distance|les (?:deux|trois|debats|travaux|seances)|la (?:seance|rencontre|reunion)\b))`,
      String.raw`\ben ${holds} (?:alors |aussi |cette annee )?(?:la presidence|le fauteuil)`,
      String.raw`\b(?:en )?${lead} ${works}`,
      String.raw`\b${holds} le fauteuil`,
    ].join("|"),
    "g",
  ),
  presidedBy:
    /\b(?:co-?)?presidee?s?(?: \w+){0,3} par\b|\bsous (?:la |l')?(?:co-?)?(?:presidence|conduite|direction|houlette|egide)\b|\bavai(?:t|ent) a (?:sa|leur) tete\b|\ba (?:sa|leur) tete\b/g,
  presidesOver: new RegExp(String.raw`\ba (?:co-?)?preside\b|\b(?:co-?)?${verb}\b`, "g"),
  earlier: /\bavai(?:en)?t\b[\s\w]{0,20}$/,
  together:
    /\bco-?presid|\bensemble\b|\bse partag|\bcodirig|\btour a tour\b|\bconjointement\b|\bhomologues?\b/,
  body: /^[\s,]*(?:(?:cette annee|actuellement|en \d{4}|pour un an)\s+)?(?:l'(?:asean|association|union|organisation|aipa|apf|anase)|le (?:bloc|groupe|g7|g20|conseil de)|la (?:sadc|cedeao|communaute|commission)|sa delegation|une delegation|la delegation|son pays)\b/,
};
