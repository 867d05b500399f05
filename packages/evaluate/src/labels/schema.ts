import {
  formatSchema,
  levelSchema,
  outcomeKindSchema,
  statusSchema,
  topicSchema,
} from "@communique/model";
import { z } from "zod";

const country = z.string().regex(/^[A-Z]{2}$/, "must be an ISO 3166-1 alpha-2 code");
const bloc = z.string().min(1);
const reducedDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, "must be YYYY[-MM[-DD]]");

const person = z.strictObject({
  name: z.string().min(1),
  role: z.string().nullable().optional(),
  organisation: z.string().nullable().optional(),
  country: country.nullable().optional(),
});

const outcome = z.strictObject({
  kind: outcomeKindSchema,
  what: z.string().optional(),
  next_ordinal: z.int().nullable().optional(),
  next_year: z.int().nullable().optional(),
  next_country: country.nullable().optional(),
});

const goldMeeting = z.strictObject({
  name: z.string().min(1),
  acronym: z.string().min(1).nullable(),
  ordinal: z.int().positive().nullable(),
  starts_on: reducedDate.nullable(),
  ends_on: reducedDate.nullable(),
  date_basis: z.enum(["stated", "inferred", "partial"]),
  city: z.string().min(1).nullable(),
  country: country.nullable(),
  format: formatSchema,
  level: levelSchema,
  topic: topicSchema,
  countries: z.array(country),
  blocs: z.array(bloc),
  status: statusSchema,
  also_topics: z.array(topicSchema).optional(),
  host: country.nullable().optional(),
  chair: country.nullable().optional(),
  people: z.array(person).optional(),
  organisers: z.array(z.string()).optional(),
  supporters: z.array(z.string()).optional(),
  outcomes: z.array(outcome).optional(),
  not_participants: z.array(country).optional(),
  optional: z.boolean().optional(),
});

/** One line of a labels file; see data/gold/GUIDE.md. */
export const labelSchema = z
  .strictObject({
    id: z.string().min(1),
    url: z.string().nullable().optional(),
    published_on: reducedDate.nullable(),
    is_meeting: z.boolean(),
    meetings: z.array(goldMeeting),
    cluster: z.string().min(1).nullable(),
    noise: z.array(z.string()).optional(),
    dropped: z.array(z.string()).optional(),
    body: z.strictObject({ first: z.string(), last: z.string() }).optional(),
    query: z.string().optional(),
    text_basis: z.string().optional(),
    note: z.string().optional(),
  })
  .refine((label) => label.is_meeting === label.meetings.some((meeting) => !meeting.optional), {
    path: ["meetings"],
    message: "is_meeting must be true where meetings are listed, and false where none is",
  });

/** A label, and the line of the file that it stood on. */
export type Label = z.infer<typeof labelSchema> & { readonly line?: number };
export type GoldMeeting = z.infer<typeof goldMeeting>;
