/**
 * The year solver's weights: how likely the article's year is, seen from a year that it mentions.
 * A profile gives a weight for each difference `article's year − year mentioned`; what is not named has `rest`.
 * Set by hand from some hundred and fifty labelled real articles of 2008 to 2025, r1 to r4; only ratios count.
 */
export interface Profile {
  readonly weights: Readonly<Record<number, number>>;
  readonly rest: number;
}

export const firstYear = 1995;
export const lastYear = 2026;

/** Newsrooms' pages before 2008 are rare, and so are those of the year that has just begun. */
export const prior = (year: number) => (year < 2008 ? 0.15 : year === lastYear ? 0.3 : 1);

export const profiles = {
  /** Stamps, the feed, a dated address. */
  certain: { weights: { 0: 1 }, rest: 0.0005 },
  /** A full date in the lead, told as news. */
  lead: { weights: { 0: 0.92, 1: 0.04, [-1]: 0.03 }, rest: 0.003 },
  /** A full date in the lead, told as to come. */
  leadAhead: { weights: { 0: 0.62, [-1]: 0.34, [-2]: 0.015 }, rest: 0.003 },
  /** A full date elsewhere that is no history. */
  stated: { weights: { 0: 0.6, 1: 0.15, [-1]: 0.1, 2: 0.05 }, rest: 0.01 },
  /** The year of a chairmanship. */
  chair: { weights: { 0: 0.85, [-1]: 0.08, 1: 0.04 }, rest: 0.01 },
  /** A chairmanship told in the future tense: of this year as often as of the next. */
  chairAhead: { weights: { 0: 0.55, [-1]: 0.4, [-2]: 0.02 }, rest: 0.005 },
  /** The edition that the article itself reports, whose year the series' table knows. */
  edition: { weights: { 0: 0.93, 1: 0.03, [-1]: 0.03 }, rest: 0.002 },
  /** The same where the year follows from the editions before and after, one or two away. */
  paced: { weights: { 0: 0.7, 1: 0.12, [-1]: 0.12, 2: 0.01, [-2]: 0.01 }, rest: 0.003 },
  /** Or further away. */
  pacedFar: {
    weights: { 0: 0.4, 1: 0.18, [-1]: 0.18, 2: 0.06, [-2]: 0.06, 3: 0.02, [-3]: 0.02 },
    rest: 0.006,
  },
  /** An edition named further down: as often the one before or after. */
  otherEdition: { weights: { 0: 0.35, 1: 0.3, [-1]: 0.15, 2: 0.1 }, rest: 0.015 },
  /** The latest year told in the past tense: nothing is told before it happens. */
  past: {
    weights: { 0: 0.5, 1: 0.24, 2: 0.09, 3: 0.05, 4: 0.03, 5: 0.02, [-1]: 0.04, [-2]: 0.02 },
    rest: 0.01,
  },
  /** The earliest year told in the future tense. */
  future: { weights: { 0: 0.4, [-1]: 0.36, [-2]: 0.14, [-3]: 0.05, 1: 0.01 }, rest: 0.006 },
  /** The year of an aim, `la Communauté en 2015`: it bounds from above and says little more. */
  goal: {
    weights: {
      ...{
        1: 0.03,
        0: 0.15,
        [-1]: 0.15,
        [-2]: 0.14,
        [-3]: 0.12,
        [-4]: 0.11,
        [-5]: 0.1,
        [-6]: 0.09,
      },
      ...{ [-7]: 0.08, [-8]: 0.07, [-9]: 0.06, [-10]: 0.06, [-11]: 0.05, [-12]: 0.05, [-13]: 0.04 },
    },
    rest: 0.01,
  },
  /** A founding and the years since: `10e anniversaire` of what was founded in 2009. */
  anniversary: { weights: { 0: 0.75, [-1]: 0.15, 1: 0.05 }, rest: 0.012 },
  /** Figures are known when the year is over: `8 milliards de dollars en 2015`. */
  figure: { weights: { 1: 0.55, 0: 0.2, 2: 0.14, 3: 0.04 }, rest: 0.012 },
  /** `La suivante aura lieu en 2016`: most bodies meet every year. */
  next: { weights: { [-1]: 0.7, 0: 0.1, [-2]: 0.12, [-3]: 0.03 }, rest: 0.008 },
  /** Two years in one word, `2015-2016`, seen from the second. */
  span: { weights: { 0: 0.38, [-1]: 0.36, 1: 0.14, 2: 0.04 }, rest: 0.012 },
  /** The latest year without a tense. */
  plain: { weights: { 0: 0.45, 1: 0.22, [-1]: 0.14, 2: 0.1, 3: 0.05 }, rest: 0.015 },
  /** `cette année 2019`, `en 2019` three times and more. */
  often: { weights: { 0: 0.6, 1: 0.2, [-1]: 0.08 }, rest: 0.02 },
} as const satisfies Record<string, Profile>;

/** A year at the end of an address' words: `…-le-31-mai-2021.html`. */
export const slugProfile: Profile = { weights: { 0: 0.6, 1: 0.12, [-1]: 0.2 }, rest: 0.01 };

/** Outside the months in which a name or event is news, by months off: the former is still spoken of. */
export const eraMargins = {
  before: [
    { months: 3, weight: 0.3 },
    { months: 12, weight: 0.08 },
    { months: Number.POSITIVE_INFINITY, weight: 0.02 },
  ],
  after: [
    { months: 3, weight: 0.4 },
    { months: 12, weight: 0.2 },
    { months: Number.POSITIVE_INFINITY, weight: 0.08 },
  ],
} as const;

/** How much the second, third … name that does not fit adds, as an exponent. */
export const eraDependence = 0.6;

/** News of April with `fin 2021` in the past tense is not of 2021. */
export const contradiction = 0.08;

/** In January to March, a bare year told as past is more likely the one before. */
export const earlyWeights: Readonly<Record<number, number>> = { 1: 0.4, 2: 0.55, 3: 0.75 };

/** An article older than what it tells as past: by a month named, by a bare year. */
export const beforeWeights = { dated: 0.03, bare: 0.2 } as const;

/** A weekday that fits the date in a year against one that does not: pages seldom err. */
export const weekdayMisses = 0.03;

/** The dateline's weekday seen from `ce lundi` (`this`) and from `lundi` (`plain`), by days after it. */
export const datelineWeights = {
  this: { 0: 1, 1: 0.2, 6: 0.2 },
  plain: { 0: 0.85, 1: 1, 2: 0.15, 6: 0.25, 5: 0.12 },
  rest: 0.07,
} as const;

/** A bare weekday beside the days that the lead tells. */
export const leadWeekdayWeights = { inside: 1, before: 0.35, after: 0.4, rest: 0.12 } as const;

/** The year of an article that names a bloc's chair, by years off from the chair's. */
export const chairWeights: Readonly<Record<number, number>> & { readonly rest: number } = {
  0: 1,
  1: 0.2,
  rest: 0.06,
};

/** Where in a plan of several years an article that cites it stands. */
export const periodWeights = { before: 0.12, first: 0.28, inside: 0.16, after: 0.02 } as const;

/** Where one period ends and the next begins, seen from the first year of the next. */
export const junctionProfile: Profile = {
  weights: { [-2]: 0.12, [-1]: 0.42, 0: 0.36, 1: 0.08 },
  rest: 0.01,
};

/** Years of a term of two years: `mandat 2023-2024`. */
export const termWeights = { before: 0.02, first: 0.55, inside: 0.35, after: 0.02 } as const;

/** A year is given only from this share of the whole on; below, the date keeps XXXX. */
export const least = 0.5;
