const tracking =
  /^(?:utm_|fbclid|gclid|yclid|mc_|igshid|ref$|ref_|source$|src$|from$|share|cmp$|xtor|at_)/i;
const mobile = /^(?:www|m|mobile|amp)\./;
/** A content system's number, in its old and its new address. */
const numbered = /(?:^|[/-])(?:post|item)?(\d{4,})\.(?:vnp|vov|html?)$/;

/** One key for the variants of an address; null where it is no address. */
export function urlKey(url: string | null): string | null {
  const parsed = url && URL.canParse(url) ? new URL(url) : null;
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return null;
  const host = parsed.hostname.toLowerCase().replace(/\.$/, "").replace(mobile, "");
  const path = parsed.pathname.replace(/\/(?:amp\/?)?$/, "").replace(/\/{2,}/g, "/");
  const id = numbered.exec(path)?.[1];
  if (id && path.split("/").length <= 3) return `${host}#${id}`;
  const query = [...parsed.searchParams].filter(([name]) => !tracking.test(name));
  const kept = query.map(([name, value]) => `${name}=${value}`).sort();
  return [`${host}${path}`, ...kept].join("&");
}
