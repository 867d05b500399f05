/** Patterns of French syntax around meetings; the words themselves stand in the lexicons. */
export interface MeetingPatterns {
  /** Ends right before a place where something happens: `à`, `dans la ville de`. */
  readonly venue: RegExp;
  /** Ends right before the party that a noun names: `participation de`, `délégations des`. */
  readonly partOf: RegExp;
  /** Ends right before a country that is a thing discussed or a partner thanked. */
  readonly matter: RegExp;
  /** Ends right before the other side of talks: `son homologue`, `avec le ministre`. */
  readonly counterpart: RegExp;
  /** Those whose meeting a possessive speaks of: `les ministres du Tourisme …`, `la Commission …`. */
  readonly owner: RegExp;
  /** Ends right before a length that is the meeting's own: `réunion de deux jours`. */
  readonly lasting: RegExp;
  /** Starts right after a length that is the meeting's own: `deux jours de travaux`. */
  readonly ofWork: RegExp;
  /** Words of chairing that are followed by the one who chairs: `présidée par`, `sous la présidence`. */
  readonly chairedBy: RegExp;
  /** Starts right after a name whose number counts something else: `de l'année`, `depuis 2019`. */
  readonly otherCount: RegExp;
}

export const meetingPatterns: MeetingPatterns = {
  venue:
    /(?:^|[\s(,;'’])(?:à|a|au|aux|en|dans l['’]île de|sur l['’]île de|capitale (?:de|du)|(?:province|ville|station balnéaire|district|région|municipalité|station) (?:de |du |d['’])|dans (?:le|la|les|l['’]))\s*(?:la |le |l['’])?(?:(?:ville|province|capitale|station balnéaire|région|municipalité|île|cité)(?: \p{L}+)?(?: de | du | d['’]))?$/iu,
  partOf:
    /(?:participation|présence|délégations?|représentants?|délégués?|ministres?|dirigeants?|experts?|homologues?|chefs?|leaders|responsables|pays|présidents?|officiels|participants|membres?|hauts fonctionnaires|venus?|issus)\s+(?:\p{L}+\s+){0,4}?(?:de |du |des |d['’]|de la |de l['’]|comme |tels que |dont )?(?:la |le |les |l['’])?$/iu,
  matter:
    /(?:situation|crise|question|questions|conflit|guerre|tensions?|évolutions?|relations?|liens|coopération|partenariats?|soutien|aide|adhésion|candidature|élections?|investissements?|échanges|commerce|exportations?|importations?|marché|dossier|paix|frontières?|intérêts?|politique|économie|développement|histoire)\s+(?:\p{L}+\s+){0,2}?(?:de|du|des|d['’]|en|au|aux|avec|entre|à|vers|dans)\s*(?:la |le |les |l['’])?$/iu,
  counterpart: /(?:son|sa|leurs?|ses) homologues?\s*$/iu,
  owner:
    /(?:(?:ministres|hauts (?:fonctionnaires|officiels|responsables)|gouverneurs|chefs|dirigeants|parlementaires)\s(?!.*(?:ministres|hauts (?:fonctionnaires|officiels|responsables)))|(?:Commission|Comité|Conseil)\s)/u,
  lasting: /(?:\bde|\bd['’]une durée de|\bpendant|\bdurant|\baprès|\bsur)\s*$/iu,
  ofWork:
    /^\s*(?:de|d['’])\s*(?:travail|travaux|débats|discussions|réunions?|séances?|sessions)\b/iu,
  chairedBy: /\bpar$|présidence|direction|égide/iu,
  otherCount:
    /^\s*(?:\p{L}+\s+){0,2}?(?:de l['’]année|de cette année|du genre|de ce genre|depuis|en présentiel|en personne|de son histoire|du mandat|entre les deux|en tant que|à l['’]étranger)/iu,
};
