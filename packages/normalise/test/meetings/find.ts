import type { Mention } from "@communique/model";
import { normaliseArticle } from "../../src/index.ts";
import { articleOf, vocabulary } from "./vocabulary.ts";

/** The mentions of one kind that an article's body holds. */
export const mentionsOf = (body: string, kind: Mention["kind"]): Mention[] =>
  normaliseArticle(articleOf(body), vocabulary).filter((mention) => mention.kind === kind);
