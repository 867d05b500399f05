import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Bundles } from "./bundle-pages.ts";

/** Gives every page of the built site its scripts, its language and its security policy. */
export function finishPages(dist: string, bundles: Bundles): void {
  for (const file of readdirSync(dist).filter((name) => name.endsWith(".html"))) {
    const path = join(dist, file);
    const scripts = bundles.get(file.replace(".html", "")) ?? [];
    writeFileSync(path, finishPage(readFileSync(path, "utf8"), scripts));
  }
}

/** The tables that every page of meetings reads: fetched while its scripts are. */
const preloaded = /\/tables\/(?:meetings|articles|countries|topics|series|summary)\.[^"]*\.json$/;

/** A page as Framework wrote it, made small, safe, accessible and the same at every build. */
export function finishPage(page: string, [own, ...shared]: readonly string[]): string {
  const paths = [...page.matchAll(/"path":"(\.\/_file\/[^"]*)"/g)].map(([, path = ""]) => path);
  const files = paths.filter((path) => preloaded.test(path)).sort();
  const links = [
    ...shared.map((path) => `<link rel="modulepreload" href="${path}">`),
    ...files.map((path) => `<link rel="preload" as="fetch" crossorigin href="${path}">`),
    ...(own === undefined ? [] : [`<script type="module" src="${own}"></script>`]),
  ];
  return page
    .replaceAll(/<script type="module"[^>]*>[\s\S]*?<\/script>\n?/g, "")
    .replaceAll(/<link rel="modulepreload"[^>]*>\n?/g, "")
    .replace("<html>", '<html lang="en">')
    .replace(", maximum-scale=1", "")
    .replace('<meta charset="utf-8">', `<meta charset="utf-8">\n${policy}`)
    .replace("</head>", `${links.join("\n")}\n</head>`);
}

/** Only what the site itself serves. */
const policy = `<meta http-equiv="Content-Security-Policy" content="${[
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'self'",
  "form-action 'none'",
].join("; ")}">`;
