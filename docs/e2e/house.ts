import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { repository } from "./program.ts";

const leftOut =
  /(^|\/)(node_modules|\.git|\.turbo|dist|test-results|\.observablehq)$|^data\/([1-5]-\w+|tables|fetched|\..*|.*\.duckdb.*|inputs\.json)$/;

/**
 * A copy of the house in a folder, in which things may be added without touching this one. Packages
 * of others are linked, our own point into the copy.
 */
export function copyHouse(to: string): string {
  cpSync(repository, to, {
    recursive: true,
    filter: (path) => !leftOut.test(relative(repository, path)),
  });
  linkModules(join(repository, "node_modules"), join(to, "node_modules"));
  for (const [link, { resolved = "" }] of ownLinks()) {
    mkdirSync(dirname(join(to, link)), { recursive: true });
    symlinkSync(relative(dirname(join(to, link)), join(to, resolved)), join(to, link));
    const nested = join(repository, resolved, "node_modules");
    linkModules(nested, join(to, resolved, "node_modules"));
  }
  return to;
}

function ownLinks(): [link: string, workspace: { resolved?: string; link?: boolean }][] {
  const { packages } = JSON.parse(readFileSync(join(repository, "package-lock.json"), "utf8"));
  const all = Object.entries(packages as Record<string, { resolved?: string; link?: boolean }>);
  return all.filter(([, { link }]) => link === true);
}

function linkModules(from: string, to: string): void {
  const names = listed(from).filter((name) => !["@communique", ".cache", ".vite"].includes(name));
  if (names.length > 0) mkdirSync(to, { recursive: true });
  for (const name of names) symlinkSync(join(from, name), join(to, name));
}

function listed(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
