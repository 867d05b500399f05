import { generateAtomFeed } from "feedsmith";
import { dataset, type Edition } from "./dataset.ts";
import { addressOf, type Occasion, placeOf } from "./occasion.ts";

/** Where the site keeps the public copy. */
const DOWNLOADS = "downloads/";

/** Entries of the feed: the meetings that were reported last. */
const MOST_ENTRIES = 100;

/** Where the calendar of time begins for a meeting whose articles carry no day. */
const UNDATED = "1970-01-01";

/** An Atom feed of the meetings that were first reported last. */
export function atomFeed(occasions: Iterable<Occasion>, { site, date }: Edition): string {
  const newest = [...occasions].sort(byNewest).slice(0, MOST_ENTRIES);
  return generateAtomFeed(
    {
      id: "urn:communique:meetings",
      title: { value: "Communiqué: new meetings" },
      subtitle: { value: dataset.description },
      updated: instant(date ?? UNDATED),
      authors: [{ name: dataset.creator }],
      rights: { value: `${dataset.licence.title}. ${dataset.rights}` },
      links: [
        ...(site === null ? [] : [{ href: site, rel: "alternate", type: "text/html" }]),
        { href: site === null ? "meetings.atom" : `${site}${DOWNLOADS}meetings.atom`, rel: "self" },
      ],
      entries: newest.map((occasion) => entryOf(occasion, site)),
    },
    { strict: true },
  );
}

function byNewest(a: Occasion, b: Occasion): number {
  const [one, other] = [seenOn(a), seenOn(b)];
  if (one !== other) return one > other ? -1 : 1;
  return a.meeting_id < b.meeting_id ? -1 : 1;
}

/** The day of its first article, else its own. */
function seenOn({ first_seen, starts_on }: Occasion): string {
  return first_seen ?? starts_on ?? UNDATED;
}

function entryOf(occasion: Occasion, site: string | null) {
  const { meeting_id, name, topics, last_seen } = occasion;
  const page = site === null ? null : `${site}?meeting=${encodeURIComponent(meeting_id)}`;
  const link = page ?? addressOf(occasion);
  return {
    id: `urn:communique:meeting:${meeting_id}`,
    title: { value: name },
    updated: instant(last_seen ?? seenOn(occasion)),
    published: instant(seenOn(occasion)),
    links: link === null ? [] : [{ href: link, rel: "alternate" }],
    categories: topics.map((term) => ({ term })),
    content: contentOf(occasion),
  };
}

function contentOf(occasion: Occasion) {
  const { date_edtf, parties, sentence } = occasion;
  const facts = [date_edtf, placeOf(occasion), parties.map(({ code }) => code).join(" ")];
  const lines = [facts.filter((fact) => fact !== null && fact !== "").join(" · "), sentence];
  return { type: "text", value: lines.filter((line) => line !== null && line !== "").join("\n") };
}

function instant(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
