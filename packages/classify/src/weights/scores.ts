/** How much a mention makes an article be about its meeting. */
export const mentionWeights = {
  noun: 1,
  position: { title: 2.5, lead: 2.5, second: 1, body: 0 },
  held: 1.5,
  joined: 1.2,
  pluperfect: -2,
  ordinal: 0.6,
  series: 0.5,
  plural: -1.5,
  organiser: -3,
  date: 0.8,
  bygone: -2.5,
  context: { past: -2.5, next: -2, margin: -1.6, also: -0.8, at: 0.3 },
  rest: 0.3,
  restMost: 3,
};

/** Which of an article's meetings are reported. */
export const selection = {
  /** The main meeting needs at least this score. */
  main: 1,
  /** Another one needs this score. */
  other: 3,
  /** Companions lie no more days apart than this. */
  daysApart: 12,
};

/** Where a word that tells of a topic stands. */
export const topicWeights = {
  series: 12,
  /** A series of leaders' meetings on everything. */
  leaders: 7,
  /** The first field of the meeting's name; each further one has `later` of the one before. */
  best: 8,
  later: 0.55,
  name: 0.4,
  position: { title: 1, lead: 0.8, second: 0.4, body: 0.24 },
  ministry: 2.5,
  /** All body words of one topic together weigh less than this. */
  bodyMost: 6,
  /** Visits and talks are about foreign affairs unless much speaks for something else. */
  bilateral: 6,
  /** Less where ministers of one field meet. */
  ofOneField: 1,
  /** So are summits, and joint committees a little. */
  summit: 2.4,
  committee: 5,
};

/** What the verbs around a meeting say of its status. */
export const statusWeights = {
  body: 0.4,
  next: 0.7,
  moved: 2,
  willBeHeld: 1.2,
  willBe: 0.9,
  /** The day before or after the article's own. */
  day: 0.9,
  present: 0.8,
};
