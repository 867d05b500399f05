/** What speaks for and against two reports telling of one meeting. */
export const pairWeights = {
  /** Two reports join from this sum on. */
  threshold: 6,
  copy: 10,
  series: 3,
  acronym: { same: 2, other: -3 },
  ordinal: { edition: 6, numbered: 2 },
  time: {
    same: 3,
    start: 2.7,
    overlap: 2,
    dayOfYear: 2,
    month: 1,
    year: 0.3,
    near: -0.5,
    apart: -4,
    published: 1,
    publishedApart: -4,
    unknown: -2.5,
  },
  place: {
    city: 1.5,
    country: 0.7,
    online: 0.7,
    otherFormat: -0.5,
    otherCity: -1,
    otherCountry: -3,
    unknown: 0,
  },
  parties: { same: 2.5, body: 1, overlap: 0.7, kind: -2, otherPartners: -2.5, unknown: 0 },
  level: { same: 0.7, other: -2.5 },
  topic: { same: 1, other: -0.8 },
  name: { slope: 3, offset: -0.75 },
  plus: -4,
};

/** Days that may lie between two reports of one meeting, by what they have in common. */
export const tolerance = {
  none: 1,
  announced: 3,
  series: 7,
  numbered: 40,
  edition: 300,
  editionMoved: 800,
};

/** Publication days: near ones speak for one meeting, distant ones against it. */
export const publicationDays = { near: 20, apart: 90 };

/** How much a report's word counts when reports of one meeting differ. */
export const evidenceWeights = {
  basis: { stated: 4, inferred: 2, partial: 1, propagated: 0.5 },
  status: { held: 1.5, planned: 1, postponed: 1, cancelled: 1 },
  /** A copy of an article says nothing of its own. */
  copy: 0.01,
};

/** Longer blocks are compared in a moving window, not every pair. */
export const blockLimits = { allPairs: 48, window: 24, days: 10 };

/** An end before the start is taken for a swap up to so many days; else it is dropped. */
export const longestSwap = 31;
