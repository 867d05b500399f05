import { spawnSync } from "node:child_process";
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import sirv from "sirv";
import { writeDownloads } from "../../src/load/downloads.ts";
import { pageFiles } from "../../src/load/page-files.ts";

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

/** A copy of a built site over other tables. */
export async function withTables(
  site: string,
  tables: string,
  dist: string,
  { bodies = false, downloads = true } = {},
): Promise<void> {
  cpSync(site, dist, { recursive: true, filter: (path) => !path.endsWith(".wasm") });
  const folder = join(dist, "_file/tables");
  const answers = await pageFiles(tables, bodies);
  for (const file of readdirSync(folder)) {
    writeFileSync(join(folder, file), answers.get(`${file.split(".")[0]}.json`) ?? "");
  }
  if (!downloads) return;
  const folders = { downloads: join(dist, "downloads"), sql: join(dist, "_sql") };
  for (const path of Object.values(folders)) rmSync(path, { recursive: true });
  await writeDownloads(tables, folders, bodies);
}

/** Repeats the meetings of a built site and their articles, under other ids and names. */
export function repeatMeetings(dist: string, times: number): void {
  const folder = join(dist, "_file/tables");
  for (const file of readdirSync(folder)) {
    if (!/^(meetings|articles)\./.test(file)) continue;
    const columns = JSON.parse(readFileSync(join(folder, file), "utf8")) as Record<
      string,
      unknown[]
    >;
    const copies = Object.entries(columns).map(([name, values]) => {
      const isOwn = ["meeting_id", "article_id", "name"].includes(name);
      const copy = (value: unknown, time: number, i: number) =>
        isOwn && name === "name" ? `${value} ${i}-${time}` : isOwn ? `${value}-${time}` : value;
      const all = Array.from({ length: times }, (_, time) =>
        values.map((value, i) => copy(value, time, i)),
      );
      return [name, all.flat()];
    });
    writeFileSync(join(folder, file), JSON.stringify(Object.fromEntries(copies)));
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
