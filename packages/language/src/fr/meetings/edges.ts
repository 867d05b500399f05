/** Where a meeting's name begins and ends, and which numbers count its editions. */
export interface MeetingEdges {
  /** A word that brings a name in, and how: `the` meeting, `a`, `this`, `its`. */
  readonly determiners: Readonly<Record<string, "the" | "a" | "this" | "its">>;
  /** Those of them that are plural. */
  readonly plurals: ReadonlySet<string>;
  /** Words that no name ends with. */
  readonly connectors: ReadonlySet<string>;
  /** `de`: the noun after it only says of what kind another is. */
  readonly of: RegExp;
  /** `et`: may join two names. */
  readonly and: string;
  /** `au`: goes on with a name only where the name of another meeting follows. */
  readonly to: RegExp;
  /** A name goes on after the word only where one of these follows: `en matière de`, `pour la`. */
  readonly goesOn: ReadonlyMap<string, RegExp>;
  /** A word after which `à` goes on with the name: `conférence des parties à la Convention`. */
  readonly partyTo: RegExp;
  readonly partyToWord: string;
  /** A quarter of the sky after its article, which is no verb there: `Asie de l'est`. */
  readonly compass: RegExp;
  readonly compassArticle: string;
  /** A verb in the future, folded: the name before it is its subject. */
  readonly future: RegExp;
  /** A verb in the imperfect or the conditional, folded: the name before it is its subject. */
  readonly imperfect: RegExp;
  /** Never after `et` inside one name: `et un`. */
  readonly anew: RegExp;
  /** An article or number right before a name of its own. */
  readonly startsName: RegExp;
  /** `le`, `les`, `du` and the number of a day. */
  readonly beforeDay: RegExp;
  readonly dayNumber: RegExp;
  /** Stop words that may part an article from its noun: `la prochaine grande réunion`. */
  readonly movable: RegExp;
  /** Words right before a noun that a verb cannot have there. */
  readonly beforeNoun: RegExp;
  /** Words right after a verb, before its object. */
  readonly beforeObject: RegExp;
  /** `par visioconférence`: how something is done. */
  readonly means: RegExp;
  /** Nouns whose lemma may end in é: no participles. */
  readonly accented: RegExp;
  /** A noun in the plural, as written. */
  readonly pluralNoun: RegExp;
  /** An ordinal in figures with its ending: `19e`. */
  readonly suffixed: RegExp;
  /** The ending alone, come loose. */
  readonly looseSuffix: RegExp;
  /** A Roman ordinal with its ending, folded. A lone L or C before an e is an article. */
  readonly roman: RegExp;
  /** Folded words of rank, which a name and its series must share: officials never meet as ministers. */
  readonly ranks: readonly string[];
  /** Folded words of form, which a series must have where its name has: no forum is a ministers' meeting. */
  readonly forms: readonly string[];
  /** The folded word for ministers, which may go unsaid in a name. */
  readonly ministers: string;
  /** The folded words for any meeting. */
  readonly meeting: ReadonlySet<string>;
  /** The folded word for a meeting of leaders. */
  readonly summit: string;
  /** The folded word for leaders, which says nothing in `chefs de la diplomatie`. */
  readonly leaders: string;
  /** Folded nouns that need somebody who meets to be a name. */
  readonly bare: ReadonlySet<string>;
  /** The lemma for one edition of a meeting. */
  readonly edition: string;
  /** What brings in an acronym at the end of a name, and the article before a name: `de l'`. */
  readonly ofThe: RegExp;
  readonly theBefore: RegExp;
}

export const meetingEdges: MeetingEdges = {
  compass: /^(?:est|ouest)$/u,
  compassArticle: "l",
  determiners: {
    la: "the",
    le: "the",
    les: "the",
    l: "the",
    du: "the",
    des: "the",
    au: "the",
    aux: "the",
    un: "a",
    une: "a",
    ce: "this",
    cet: "this",
    cette: "this",
    ces: "this",
    sa: "its",
    son: "its",
    ses: "its",
    leur: "its",
    leurs: "its",
  },
  plurals: new Set(["les", "des", "aux", "ces", "ses", "leurs"]),
  connectors: new Set(
    "de du des d la le les l et sur entre au aux pour un une en contre".split(" "),
  ),
  of: /^(?:de|d)$/,
  and: "et",
  to: /^aux?$/,
  goesOn: new Map([
    ["dans", /^ (?:le|les) (?:domaine|secteur)s?\b/],
    ["en", /^ (?:matiere|charge|faveur)\b/],
    ["pour", /^ (?:la|le|les|une?|l['’])/],
  ]),
  partyTo: /^parties$/,
  partyToWord: "a",
  future:
    /^(?!opera$|camera$)\p{L}{3,}(?:era|ira|vra|ndra|ettra|eront|iront|vront|ndront|ettront)$/u,
  imperfect:
    /^(?!(?:bien|par|for)?fait$|(?:re|por|ex|at|abs|dis)?trait$|souhait$|lait$)\p{L}{2,}(?:ait|aient)$/u,
  anew: /^une?$/,
  startsName: /^(?:la|le|les|l|un|une|\d+\w*)$/,
  beforeDay: /^(?:le|les|du)$/,
  dayNumber: /^(?:\d{1,2}|1er)$/,
  movable: /^prochain|^dernier/,
  beforeNoun: /^(?:la|les?|l|une?|des|cette|sa|leur|premiere|derniere|prochaine|d)$/,
  beforeObject: /^(?:des|les?|la|l|une?|son|sa|ses)$/,
  means: /^(?:par|en|via)$/,
  accented: /comit|commission/,
  pluralNoun: /^(?!assises|pourparlers|négociations|congrès|consultations)\p{L}+s\b/iu,
  suffixed: /^(\d{1,3})(?:e|er|ere|eme|es|emes|ieme|iemes|ᵉ|nd|nde|th|st|rd)$/,
  looseSuffix: /^(?:e|es|eme|emes|ieme|iemes|ere|er|ᵉ)$/,
  roman: /^([ivx]|[ivxlc]{2,7})(?:e|eme|ᵉ)$/,
  ranks:
    "officiels groupe experts interparlementaire gouverneurs adjoints vice sommet retraite".split(
      " ",
    ),
  forms: "forum atelier seminaire symposium colloque foire congres table webinaire".split(" "),
  ministers: "ministres",
  meeting: new Set(["reunion", "consultation", "dialogue"]),
  summit: "sommet",
  leaders: "chef",
  bare: new Set("assemblee forum sommet retraite conseil comite conclave congres".split(" ")),
  edition: "edition",
  ofThe: /\b(?:de la|de l['’]|du|des|de|d['’])\s*$/iu,
  theBefore: /^(?:la|le|les|l|du|au)$/,
};
