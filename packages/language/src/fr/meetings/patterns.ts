/** Patterns of French syntax around meetings; the words themselves stand in the lexicons. */
export interface MeetingPatterns {
  /** Ends right before a place where something happens: `à`, `dans la ville de`. */
  readonly venue: RegExp;
  /** Starts right after those who did something before: `avaient reconnu`. */
  readonly hadDone: RegExp;
  /** Ends right before the owners of a thing: `engagements des`. */
  readonly ownedBy: RegExp;
  /** Ends right before a country that something is meant for, and is not held in: `élargie à la`. */
  readonly aimedAt: RegExp;
  /** Ends right before the party that a noun names: `participation de`, `délégations des`. */
  readonly partOf: RegExp;
  /** Ends right before a country that is a thing discussed or a partner thanked. */
  readonly matter: RegExp;
  /** Ends right before a country where something is, rather than one that acts: `au Mali`, `en Libye`. */
  readonly locative: RegExp;
  /** Ends right before the country that the person before it speaks for: `Hor Namhong pour le`. */
  readonly speaksFor: RegExp;
  /** Ends right before the other side of talks: `son homologue`, `avec le ministre`. */
  readonly counterpart: RegExp;
  /** Ends right before a length that is the meeting's own: `réunion de deux jours`. */
  readonly lasting: RegExp;
  /** Starts right after a length that is the meeting's own: `deux jours de travaux`. */
  readonly ofWork: RegExp;
  /** Starts right after a name whose number counts something else: `de l'année`, `depuis 2019`. */
  readonly otherCount: RegExp;
  /** The same for what is a first only: `première réunion de la présidence lao`. */
  readonly otherFirst: RegExp;
  /** What in a name only points back to those who meet: `du groupe`, `des deux pays`. */
  readonly backReference: RegExp;
  /** A meeting that prepares another, whose name follows in its own. */
  readonly preparing: RegExp;
  /** China, Japan and Korea beside ASEAN: `et ses trois partenaires`. */
  readonly threePartners: RegExp;
  /** Brings in, after a name, the acronym that says it again: `leur comité, l'ACDM`. */
  readonly apposition: RegExp;
  /** A meeting with the press. */
  readonly briefing: RegExp;
  /** A body or meeting of one nation: `le Comité national de l'ASEAN`. */
  readonly national: RegExp;
  /** Begins a name that only praises: `le plus important forum`. */
  readonly superlative: RegExp;
  /** All that stands between the names of one list of meetings. */
  readonly enumeration: RegExp;
  /** Between a number of times and the acronym of what took place: `fois que cette instance, l'AMRDPE`. */
  readonly thatIt: RegExp;
  /** Starts right after a name that those meet who come with others: `avec leurs homologues de`. */
  readonly joinedBy: RegExp;
  /** Starts right after a number that may count editions: `la 19e du genre`, `c'est la 4e fois`. */
  readonly count: RegExp;
  /** The word for times, which may count anything. */
  readonly times: RegExp;
  /** Starts right after `la 4e fois` where it counts editions and not the feats of somebody. */
  readonly countedHere: RegExp;
  /** A head of something, who is a leader only beside the name of a state. */
  readonly presidents: RegExp;
  /** Starts right after `président` where a name or a republic follows. */
  readonly named: RegExp;
  /** Somebody who speaks for others, as an office. */
  readonly speaker: RegExp;
  /** An office held before. */
  readonly former: RegExp;
  /** An office of an organisation, not of a state. */
  readonly bodyOffice: RegExp;
  /** A rank in the plural: `ministres`, `chefs de police`. */
  readonly plural: RegExp;
}

export const meetingPatterns: MeetingPatterns = {
  venue:
    /(?:^|[\s(,;'’])(?:à|a|au|aux|en|dans l['’]île de|sur l['’]île de|capitale (?:de|du)|(?:province|ville|station balnéaire|district|région|municipalité|station) (?:\p{L}+ ){0,2}(?:de |du |d['’])|dans (?:le|la|les|l['’]))\s*(?:la |le |l['’])?(?:(?:\p{L}+ ){0,2}(?:ville|province|capitale|station balnéaire|région|municipalité|île|cité)(?: \p{L}+){0,2}(?: de | du | d['’]))?$/iu,
  hadDone: /^[^.;,]{0,40}\bavai(?:t|ent)\b/iu,
  ownedBy: /\p{L}\s+(?:des|de|d['’])\s*$/iu,
  aimedAt: /(?:\bà la|\bà l['’])\s*$/iu,
  partOf:
    /(?:participation|présence|délégations?|représentants?|délégués?|ministres?|dirigeants?|experts?|homologues?|chefs?|leaders|responsables|pays|présidents?|officiels|participants|membres?|hauts fonctionnaires|venus?|issus)\s+(?:\p{L}+\s+){0,4}?(?:de |du |des |d['’]|de la |de l['’]|comme |tels que |dont )?(?:la |le |les |l['’])?$/iu,
  matter:
    /(?:situation|crise|question|questions|conflit|guerre|tensions?|évolutions?|relations?|liens|coopération|partenariats?|soutien|aide|adhésion|candidature|élections?|investissements?|échanges|commerce|exportations?|importations?|marché|dossier|paix|frontières?|intérêts?|politique|économie|développement|histoire)\s+(?:\p{L}+\s+){0,2}?(?:de|du|des|d['’]|en|au|aux|avec|entre|à|vers|dans)\s*(?:la |le |les |l['’])?$/iu,
  locative: /(?:^|[\s(,'’])(?:en|au|aux)\s+$/iu,
  speaksFor: /(?:\bpour|\breprésent(?:ait|aient|ant|e|ent)) (?:le |la |les |l['’])?$/iu,
  counterpart: /(?:son|sa|leurs?|ses) homologues?\s*$/iu,
  lasting: /(?:\bde|\bd['’]une durée de|\bpendant|\bdurant|\baprès|\bsur)\s*$/iu,
  ofWork:
    /^\s*(?:de|d['’])\s*(?:travail|travaux|débats|discussions|réunions?|séances?|sessions)\b/iu,
  otherCount:
    /^\s*(?:\p{L}+\s+){0,2}?(?:de l['’]année|de cette année|de ce genre|de ce rang|de ce niveau|de la saison|de la semaine|de la journée|du mois|de suite|d['’]affilée|depuis|en présentiel|en personne|de son histoire|du mandat|entre les deux|en tant que|à l['’]étranger)/iu,
  otherFirst:
    /^\s*(?:\p{L}+\s+){0,3}?(?:de la présidence|sous (?:la |sa )?présidence|du genre|de la série|sous ce format|dans ce format|à se tenir|à avoir lieu)/iu,
  backReference:
    /\s(?:du (?:groupe|bloc)|de l['’](?:organisation|Association|Union)|des (?:deux|trois|quatre|dix) (?:pays|parties|États|Etats|voisins)(?: voisins)?|du genre|de la série|de travail)(?=$|[\s,.;)])/gu,
  preparing: /^\p{L}+ préparatoires?\s/iu,
  threePartners: /(?:trois|3) (?:(?:pays|États|Etats) )?partenaires/iu,
  apposition: /^,\s+(?:l['’]|la |le |dite? |ou |alias )?$/u,
  briefing:
    /(?:conférence|point|réunion) de presse|à la presse|aux journalistes|devant la presse/iu,
  national:
    /(?:comités?|conférences?|congrès|assises|forums?|ateliers?|séminaires?|commissions?|conseils?|réunions?) national/iu,
  superlative: /^(?:l[ae]s? )?plus \p{Ll}/iu,
  enumeration:
    /^(?:[\s,;()]|\p{Lu}{3,}(?:\+\d)?|\d\d?\+\d|(?:et|puis|ainsi|que|à|a|au|aux|de|du|des|la|le|les|leurs?|l['’]|d['’]|qu['’]une?)(?!\p{L}))*$/u,
  thatIt: /^\s+(?:que|qu['’])[^.;:\n]{0,40}$/u,
  joinedBy:
    /^[^.;\n]{0,60}?(?:avec|et) (?:leurs|ses|les|leur|son) (?:homologues?|collègues|collegues|partenaires?|pairs)/u,
  count: /^(?:\s{0,2}(?:fois|du genre|du nom|de la série|de la serie)(?!\p{L})|(?=\s*[.,;)]))/iu,
  times: /fois$/iu,
  countedHere:
    /^(?:\s*(?:[.,;:!?)]|$)|\s+(?:qu['’](?:elle|ils?|elles|on)\b|que (?:se|cette|ce|cet|l['’]instance|la (?:réunion|rencontre|conférence)|le (?:comité|forum|sommet))\b|cette année|en présence|à ))/u,
  presidents: /^pr[eé]sidente?$/iu,
  named: /^ (?:de la R[eé]publique|du Conseil d['’][EÉ]tat|d['’][EÉ]tat|\p{Lu}\p{Ll}+ \p{Lu})/u,
  plural: /^(?:vice-)?\p{L}*[sx](?=$|[\s-])|s$/iu,
  speaker: /^porte-parole/iu,
  former: /^(?:ancien|ancienne|ex-|ex |feu )/iu,
  bodyOffice:
    /secr[eé]taires? g[eé]n[eé]ra|commissaire|directeur ex[eé]cutif|directrice ex[eé]cutive|haute? repr[eé]sentant|repr[eé]sentante? sp[eé]cial/iu,
};
