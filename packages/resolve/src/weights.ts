/**
 * Scores that nothing outweighs: copies of one article first, then one edition of one series, then a
 * series' meeting on days that overlap or follow each other. An article that tells of one meeting
 * twice, once without its number, comes before all.
 */
export const sure = { restated: 300, copy: 200, edition: 100, series: 50 };

/**
 * Two reports join from these log-odds on, and two groups if their reports agree so on average. More
 * than even odds for a pair, as one meeting is commoner among the pairs of the lessons than at large.
 */
export const joinFrom = { pair: 0.75, groups: 0 };

/** So many reports of a group are compared with those of another. */
export const witnesses = 4;

/** Days that may lie between two reports of one meeting, by what they have in common. */
export const tolerance = {
  none: 1,
  announced: 3,
  series: 7,
  numbered: 40,
  edition: 300,
  editionMoved: 800,
};

/**
 * Days between the meetings or the publication of two reports: near ones speak for one meeting,
 * distant ones against it. Announcements may come long before.
 */
export const publicationDays = { near: 20, apart: 90, announced: 500 };

/** How much a report's word counts when reports of one meeting differ. */
export const evidenceWeights = {
  basis: { stated: 4, inferred: 2, partial: 1, propagated: 0.5 },
  status: { held: 1.5, planned: 1, postponed: 1, cancelled: 1 },
  /** A copy of an article says nothing of its own. */
  copy: 0.01,
  /** A number that the known editions put into another year gives way to any other. */
  misnumbered: 0.001,
};

/** Longer blocks are compared in a moving window, not every pair. */
export const blockLimits = { allPairs: 48, window: 24, days: 10 };

/** An end before the start is taken for a swap up to so many days; else it is dropped. */
export const longestSwap = 31;
