import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Gives every page of the built site its language, a zoomable view and its security policy. */
export function finishPages(dist: string): void {
  const files = readdirSync(dist, { recursive: true, encoding: "utf8" });
  for (const file of files.filter((name) => name.endsWith(".html"))) {
    const path = join(dist, file);
    writeFileSync(path, finishPage(readFileSync(path, "utf8")));
  }
}

/** A page as Framework wrote it, made safe, accessible and the same at every build. */
export function finishPage(page: string): string {
  const stable = page.replaceAll(/"lastModified":\d+,?/g, "");
  return stable
    .replace("<html>", '<html lang="en">')
    .replace(", maximum-scale=1", "")
    .replace(
      '<meta charset="utf-8">',
      `<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="${policy(stable)}">`,
    );
}

/** Only what the site itself serves, and of inline scripts only those that stand in the page. */
function policy(page: string): string {
  const scripts = [...page.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)];
  const hashes = scripts.map(
    ([, text = ""]) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`,
  );
  return [
    "default-src 'none'",
    `script-src 'self' ${hashes.join(" ")}`.trim(),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'self'",
    "form-action 'none'",
  ].join("; ");
}
