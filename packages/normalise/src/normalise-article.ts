import { chairWordsIn, type DatePhrase, readDates } from "@communique/language";
import type { Cleaned, Mention } from "@communique/model";
import { findPhrases, fold, type Tokens, tokenise } from "@communique/text";
import {
  chairYearsOf,
  type KnownEdition,
  type Published,
  type ResolvedDate,
  resolveDates,
} from "./dates/index.ts";
import { type EntityMention, findEntities } from "./entities/index.ts";
import { yearOfEdition } from "./meetings/pace.ts";
import { firstFrom } from "./meetings/party-spans.ts";
import { findMeetingPhrases } from "./meetings/phrases.ts";
import type { MeetingPhrase } from "./meetings/types.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Every date, place, country, body, person and meeting that an article names, in order of the text. */
export function normaliseArticle(article: Cleaned, vocabulary: Vocabulary): Mention[] {
  if (article.language !== null && article.language !== "fr") return [];
  const { body } = article;
  const tokens = tokenise(fold(body));
  const { phrases, settings } = readDates(body, vocabulary.french.dates, tokens.folded);
  const entities = outsideDates(findEntities(body, tokens, vocabulary.entities), phrases);
  const meetings = findMeetings(body, tokens, entities, phrases, vocabulary);
  const { dates, published } = resolveDates(phrases, {
    text: body,
    settings,
    clues: article.clues,
    url: article.url,
    knownEditions: knownEditions(body, tokens, meetings, vocabulary),
    urlIds: vocabulary.urlIds,
    chairYears: chairYearsOf(chairWordsIn(tokens.folded), entities, vocabulary.reference.chairs),
  });
  const rows = [
    ...entities.map(entityRow),
    ...dates.map((date) => dateRow(body, date)),
    ...meetings.flatMap((meeting) => meetingRows(body, meeting)),
    ...(published ? [publicationRow(published)] : []),
  ];
  return rows.map((row) => mentionOf(article.article_id, row)).sort(inOrder);
}

/** One shape for all mentions: what reads them is the faster for it. */
function mentionOf(article_id: string, row: Row): Mention {
  return {
    article_id,
    start: row.start,
    end: row.end,
    kind: row.kind,
    text: row.text,
    value: row.value,
    basis: row.basis,
    rule: row.rule,
    country: row.country,
    role: row.role,
    confidence: row.confidence,
    cues: row.cues,
  };
}

type Row = Omit<Mention, "article_id">;

const inOrder = (a: Mention, b: Mention) =>
  a.start - b.start || b.end - a.end || (a.kind + a.value < b.kind + b.value ? -1 : 1);

/** `5 mars` is no planet and `dimanche` no person: what a date covers is nothing else. */
function outsideDates(entities: readonly EntityMention[], dates: readonly DatePhrase[]) {
  let next = 0;
  return entities.filter((entity) => {
    while (next < dates.length && (dates[next] as DatePhrase).end <= entity.start) next++;
    const date = dates[next];
    return !date || entity.kind === "ministry" || date.start >= entity.end;
  });
}

function findMeetings(
  body: string,
  tokens: Tokens,
  atoms: readonly EntityMention[],
  dates: readonly DatePhrase[],
  vocabulary: Vocabulary,
): MeetingPhrase[] {
  return findMeetingPhrases({
    body,
    tokens,
    atoms,
    dateStarts: new Set(dates.map((date) => date.start)),
    words: vocabulary.french.meetings,
    series: vocabulary.series,
  });
}

/** An edition named before this offset, without words that place it elsewhere, is what is reported. */
const leadLength = 500;

/** Words that place an edition begin at most so far before its name. */
const contextReach = 40;

/** The years of the editions that the text names by number. */
function knownEditions(
  body: string,
  tokens: Tokens,
  meetings: readonly MeetingPhrase[],
  { series, french }: Vocabulary,
): KnownEdition[] {
  const contexts = findPhrases(french.meetings.contexts, body, tokens).filter(
    (context) => context.values[0] !== "at",
  );
  return meetings.flatMap(({ start, end, head, ordinals, series: own }) =>
    ordinals.flatMap(({ value }) => {
      const year = own ? yearOfEdition(series.anchors.get(own.id) ?? [], value) : null;
      const near = contexts.slice(
        firstFrom(contexts, start - contextReach),
        firstFrom(contexts, head),
      );
      const placed = near.some((each) => each.end >= start - 3 && each.start <= start + 4);
      return year === null
        ? []
        : [{ start, end, ...year, reported: start < leadLength && !placed }];
    }),
  );
}

const entityRow = (entity: EntityMention): Row => ({ ...entity, cues: [] });

const dateRow = (body: string, date: ResolvedDate): Row => ({
  start: date.start,
  end: date.end,
  kind: "date",
  text: body.slice(date.start, date.end),
  value: date.edtf,
  basis: date.basis,
  rule: date.rule,
  country: null,
  role: date.phrase.bound ?? null,
  confidence: date.confidence,
  cues: [...date.cues],
});

const publicationRow = (published: Published): Row => ({
  start: 0,
  end: 0,
  kind: "publication",
  text: "",
  value: published.edtf,
  basis: published.basis,
  rule: published.cues[0] ?? "",
  country: null,
  role: null,
  confidence: published.confidence,
  cues: [...published.cues],
});

/** A meeting's name, and the series and numbers inside it. */
function meetingRows(body: string, meeting: MeetingPhrase): Row[] {
  const row = (kind: Row["kind"], start: number, end: number, value: string): Row => ({
    start,
    end,
    kind,
    text: body.slice(start, end),
    value,
    basis: "stated",
    rule: meeting.rule,
    country: null,
    role: null,
    confidence: 1,
    cues: [],
  });
  const { start, end, series, ordinals, acronym } = meeting;
  const cues = [
    ...(meeting.plural ? ["plural"] : []),
    ...(acronym ? [`acronym:${acronym.text}`] : []),
  ];
  return [
    { ...row("meeting", start, end, meeting.noun.lemma), role: meeting.determiner, cues },
    ...(series ? [{ ...row("series", start, end, series.id), confidence: series.score }] : []),
    ...ordinals.map((each) => row("ordinal", each.start, each.end, String(each.value))),
  ];
}
