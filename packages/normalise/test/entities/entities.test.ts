import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { EntityMention } from "../../src/entities/types.ts";
import { entitiesOf, rowsOf } from "./french.ts";

const cases = rowsOf(join(import.meta.dirname, "cases.tsv"));

function show({ kind, text, value, role, country }: EntityMention): string {
  const part = role && kind !== "country" ? `@${role}` : "";
  return `${text}=${value}${part}${kind === "person" ? `/${country ?? ""}` : ""}`;
}

describe.each(["country", "place", "bloc", "organisation", "ministry", "person", "format"])(
  "%s",
  (kind) => {
    test.each(cases.filter((row) => row.kind === kind))("$text", ({ text = "", expected = "" }) => {
      const found = entitiesOf(text).filter((mention) => mention.kind === kind);
      expect(found.map(show).join("; ") || "-").toBe(expected);
    });
  },
);
