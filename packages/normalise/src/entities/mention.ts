import type { EntityMention } from "./types.ts";

type Draft = Pick<EntityMention, "start" | "end" | "kind" | "value" | "rule"> &
  Partial<EntityMention>;

/** A stated mention, unless the draft says more. */
export function mention(body: string, draft: Draft): EntityMention {
  return {
    text: body.slice(draft.start, draft.end),
    country: null,
    role: null,
    basis: "stated",
    confidence: 1,
    ...draft,
  };
}
