import type { EntityMention } from "./types.ts";

type Draft = Pick<EntityMention, "start" | "end" | "kind" | "value" | "rule"> &
  Partial<EntityMention>;

/** A stated mention, unless the draft says more. */
export function mention(body: string, draft: Draft): EntityMention {
  const { start, end, kind, value, rule } = draft;
  const { country = null, role = null, basis = "stated", confidence = 1 } = draft;
  const text = draft.text ?? body.slice(start, end);
  return { start, end, kind, text, value, basis, rule, country, role, confidence };
}
