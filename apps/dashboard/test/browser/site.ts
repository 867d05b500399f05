import { spawnSync } from "node:child_process";
import { cpSync, readdirSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import sirv from "sirv";
import { arrowStream } from "../../src/load/arrow.ts";
import { quoteSentences } from "../../src/load/evidence.ts";
import { askTables } from "../../src/load/loader.ts";

const dashboard = resolve(import.meta.dirname, "../..");

/** Builds the site from tables into a folder, with the command that the pipeline uses. */
export function buildSite(tables: string, dist: string): void {
  const { status, stderr } = spawnSync("npm", ["run", "--silent", "pipeline"], {
    cwd: dashboard,
    encoding: "utf8",
    env: { ...process.env, COMMUNIQUE_TABLES: tables, COMMUNIQUE_DIST: dist },
  });
  if (status !== 0) throw new Error(`the site could not be built:\n${stderr}`);
}

/** A copy of a built site with the answers of its loaders over other tables. */
export async function withTables(site: string, tables: string, dist: string): Promise<void> {
  cpSync(site, dist, { recursive: true });
  const folder = join(dist, "_file/data");
  for (const file of readdirSync(folder)) {
    const name = file.split(".")[0] ?? "";
    const answer = await askTables(name, tables);
    const changed = name === "evidence" ? quoteSentences(answer) : answer;
    writeFileSync(join(folder, file), arrowStream(changed));
  }
}

/** A static server of a site, below a path as many hosts have it. */
export interface Host {
  readonly address: string;
  close(): void;
}

const BASE = "/some/where";

/** Serves a built site on a free port. */
export async function serve(dist: string): Promise<Host> {
  const files = sirv(dist, { dev: true });
  const server = createServer((request, response) => {
    request.url = request.url?.replace(BASE, "") ?? "/";
    files(request, response, () => void response.writeHead(404).end());
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    address: `http://127.0.0.1:${portOf(server)}${BASE}/`,
    close: () => void server.close(),
  };
}

const portOf = (server: Server) => (server.address() as AddressInfo).port;
