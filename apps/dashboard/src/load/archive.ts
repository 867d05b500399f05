import { resolve } from "node:path";
import JSZip from "jszip";

/** Files of the site by name. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

/** Where the published tables lie when COMMUNIQUE_TABLES does not say. */
export const tablesFolder = (environment: NodeJS.ProcessEnv): string =>
  resolve(environment.COMMUNIQUE_TABLES ?? "../../data/tables");

/** Whether the site may carry whole articles: newsrooms own them, so only where it is asked for. */
export const withBodies = (environment: NodeJS.ProcessEnv): boolean =>
  environment.COMMUNIQUE_BODIES === "1";

/** Files in one archive, out of which Framework takes each that a page names. */
export function archive(files: Files): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [name, content] of files) zip.file(name, content);
  return zip.generateAsync({ type: "uint8array", compression: "STORE" });
}
