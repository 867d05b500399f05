/** A stretch of text to be put in another form; an empty stretch is an insertion. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly rule: string;
}

/** A date as stamps, datelines and captions write it. */
export interface FrameDate {
  readonly start: number;
  readonly end: number;
  /** EDTF; `XXXX` where the year is not stated. */
  readonly edtf: string;
}

/** The start of an article that says where, when and by whom it was sent. */
export interface Dateline {
  /** Where the dateline ends and the text begins. */
  readonly end: number;
  readonly place: string | null;
  readonly edtf: string | null;
}

/** What the cleaner must know of French pages. Patterns are tested against one block of text. */
export interface FrenchCleaning {
  /** A photograph's credit (`Photo: X`), anywhere; group 1 is the credited name. */
  readonly credit: RegExp;
  /** A picture's number (`ảnh 1`), anywhere. */
  readonly pictureNumber: RegExp;
  /** A block that is nothing but a credit. */
  readonly creditOnly: RegExp;
  /** How captions begin. */
  readonly captionStart: RegExp;
  /** What only captions say. */
  readonly captionInside: RegExp;
  /** Where the picture was taken, at the end of a caption or before its credit; group 1 is the place. */
  readonly captionPlace: RegExp;
  /** An agency in brackets, or a copyright sign and a name, at the end of a block. */
  readonly bracketCredit: RegExp;
  /** The mark that ends an article (`-VNA`, `Fin`), at the end of a block. */
  readonly endMark: RegExp;
  /** The same mark inside a block, with something after it. */
  readonly endMarkInside: RegExp;
  /** A block that is an acronym and no more: the mark of an agency that no list knows, perhaps. */
  readonly loneMark: RegExp;
  /** Whether a text stops in the middle of a sentence, before a word that must follow. */
  readonly leavesOpen: (text: string) => boolean;
  /** A block after which nothing belongs to the article. */
  readonly tailMarker: RegExp;
  /** A line that sends the reader to another article. */
  readonly seeAlso: RegExp;
  /** How a footer's lines begin. */
  readonly footer: RegExp;
  /** What only calls to subscribe and the like say, anywhere in a short block. */
  readonly footerInside: RegExp;
  /** A block that is a button or a menu's entry. */
  readonly frame: RegExp;
  /** A block that is a menu's entry where it stands above the article. */
  readonly headFrame: RegExp;
  readonly byline: RegExp;
  /** A person's name, a comma and a newsroom. */
  readonly reporter: RegExp;
  /** A page stamp inside a block (`Publié le 3 mai 2019 à 10:22`). */
  readonly inlineStamp: RegExp;
  /** Whether a block holds nothing but a date, a time and words of stamps. */
  readonly isStamp: (text: string) => boolean;
  readonly dates: (text: string) => FrameDate[];
  readonly dateline: (text: string) => Dateline | null;
  /** Whether a text is French at a glance; where it does not look so, it may still be. */
  readonly looksFrench: (text: string) => boolean;
  /** Whether a text begins with a word that sentences begin with. */
  readonly opensSentence: (text: string) => boolean;
  /** Whether a stretch holds a word that only sentences have. */
  readonly hasVerb: (text: string) => boolean;
  /** Ordinals in words, folded, with their values. */
  readonly ordinalWords: ReadonlyMap<string, number>;
  /** Torn words put right, then glued ones: each in order, not overlapping. */
  readonly repairs: readonly ((text: string) => Edit[])[];
}
