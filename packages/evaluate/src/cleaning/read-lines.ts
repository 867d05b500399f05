import { z } from "zod";

/** The body that a reader would keep of an article. */
const body = z.strictObject({
  id: z.string().min(1),
  title: z.string().min(1).nullable(),
  /** What stands before the body and may stay: a standfirst, a dateline's place. */
  may_stay: z.array(z.string()).optional(),
  body: z.string().min(1),
});
export type GoldBody = z.infer<typeof body>;

/** A record made of an article of the sample. */
const copy = z.looseObject({
  id: z.string().min(1),
  /** The article that it was made of. */
  of: z.string().min(1),
  /** How it was made; an `edition` is another meeting and no copy. */
  kind: z.enum(["rewrite", "headline", "added_lead", "cut_end", "dirty", "address", "edition"]),
});
export type GoldCopy = z.infer<typeof copy>;

const language = z.looseObject({ id: z.string().min(1), language: z.string().min(2) });
export type GoldLanguage = z.infer<typeof language>;

/** Reads the bodies to keep, one JSON object a line; throws on a broken line and names it. */
export const readBodies = (text: string): GoldBody[] => readLines(text, "bodies", body);
/** Reads the records of the duplicates set. */
export const readCopies = (text: string): GoldCopy[] => readLines(text, "copies", copy);
/** Reads the records of the language set. */
export const readLanguages = (text: string): GoldLanguage[] => readLines(text, "texts", language);

function readLines<Row>(text: string, name: string, schema: z.ZodType<Row>): Row[] {
  return text.split("\n").flatMap((line, index) => {
    if (line.trim() === "") return [];
    const result = schema.safeParse(JSON.parse(line));
    if (result.success) return [result.data];
    throw new Error(`evaluate: ${name} line ${index + 1}: ${z.prettifyError(result.error)}`);
  });
}
