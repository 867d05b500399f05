import { basename } from "node:path";
import { dirname } from "node:path/posix";
import type { RawRecord } from "./record.ts";

/** Newsrooms by their domain. */
export type Outlets = ReadonlyMap<string, string>;

/** The newsroom: by the address's domain, else as the page says, else the file's folder. */
export function outletOf(record: RawRecord, source: string, outlets: Outlets): string | null {
  const folder = basename(dirname(source));
  const parent = folder === "." || folder === ".." ? null : folder;
  return byDomain(record.url, outlets) ?? record.outlet ?? byDomain(parent, outlets) ?? parent;
}

function byDomain(address: string | null | undefined, outlets: Outlets): string | null {
  let host = hostOf(address ?? "");
  while (host.includes(".")) {
    const outlet = outlets.get(host);
    if (outlet !== undefined) return outlet;
    host = host.slice(host.indexOf(".") + 1);
  }
  return null;
}

function hostOf(address: string): string {
  try {
    return new URL(address.includes("://") ? address : `http://${address}`).hostname;
  } catch {
    return "";
  }
}
