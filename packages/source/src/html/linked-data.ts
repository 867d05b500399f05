/// <reference lib="dom" />

/** How deep things are looked for in each other. */
const DEEPEST = 12;

/** An object of a page's JSON-LD. */
export type LinkedThing = Readonly<Record<string, unknown>>;

/** Every object of the page's JSON-LD, nested ones after those that hold them. */
export function linkedThings(document: Document): LinkedThing[] {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  return scripts.flatMap((script) => thingsOf(parsed(script.textContent ?? "")));
}

/** The first text under one of the names, in any of the things. */
export function linkedText(things: readonly LinkedThing[], name: string): string | null {
  const value = things.map((thing) => thing[name]).find((text) => typeof text === "string");
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function thingsOf(value: unknown, depth = 0): LinkedThing[] {
  if (typeof value !== "object" || value === null || depth > DEEPEST) return [];
  const inner = Object.values(value).flatMap((one) => thingsOf(one, depth + 1));
  return Array.isArray(value) ? inner : [value as LinkedThing, ...inner];
}
