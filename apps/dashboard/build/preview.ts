import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import {
  createServer,
  type IncomingMessage,
  request,
  type Server,
  type ServerResponse,
} from "node:http";
import { type AddressInfo, connect } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import sirv from "sirv";
import { writeDownloads } from "../src/load/downloads.ts";
import { copyDatabase } from "./copy-database.ts";
import { seedVersions } from "./seed-versions.ts";

/** A site that follows its sources while somebody works on them. */
export interface Preview {
  readonly address: string;
  close(): void;
}

const HOST = "127.0.0.1";
const dashboard = resolve(import.meta.dirname, "..");

/**
 * Starts Framework's preview and stands before it: Framework renders pages as they are written, and
 * knows nothing of the downloads and the database of the SQL page, which are served from here.
 */
export async function startPreview(
  tables: string,
  { port, bodies }: { readonly port: number; readonly bodies: boolean },
): Promise<Preview> {
  const files = mkdtempSync(join(tmpdir(), "communique-preview-"));
  const folders = { downloads: join(files, "downloads"), sql: join(files, "_sql") };
  await writeDownloads(tables, folders, bodies);
  copyDatabase(join(files, "_duckdb"));
  const behind = await freePort();
  const framework = startFramework(tables, behind);
  const server = await listen(serverOf(files, behind), port);
  return {
    address: `http://${HOST}:${portOf(server)}/`,
    close: () => {
      framework.kill();
      server.close();
      server.closeAllConnections();
      rmSync(files, { recursive: true, force: true });
    },
  };
}

function startFramework(tables: string, port: number) {
  seedVersions(join(dashboard, "src/.observablehq/cache"));
  const words = ["preview", "--host", HOST, "--port", String(port), "--no-open"];
  return spawn(join(dashboard, "../../node_modules/.bin/observable"), words, {
    cwd: dashboard,
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, COMMUNIQUE_TABLES: tables, OBSERVABLE_TELEMETRY_DISABLE: "true" },
  });
}

function serverOf(folder: string, behind: number): Server {
  const files = sirv(folder, { dev: true });
  const server = createServer((asked, answer) => {
    files(asked, answer, () => passOn(asked, answer, behind));
  });
  // What Framework says to an open page when its sources change.
  server.on("upgrade", (asked, socket, head) => {
    const other = connect(behind, HOST, () => {
      const lines = Object.entries(asked.headers).map(([name, value]) => `${name}: ${value}`);
      other.write(`GET ${asked.url} HTTP/1.1\r\n${lines.join("\r\n")}\r\n\r\n`);
      other.write(head);
      other.pipe(socket).pipe(other);
    });
    for (const end of [other, socket])
      end.on("error", () => [other, socket].map((one) => one.destroy()));
  });
  return server;
}

function passOn(asked: IncomingMessage, answer: ServerResponse, port: number): void {
  const { url: path, method, headers } = asked;
  const passed = request({ host: HOST, port, path, method, headers }, (got) => {
    answer.writeHead(got.statusCode ?? 502, got.headers);
    got.pipe(answer);
  });
  passed.on("error", () =>
    answer.writeHead(503, { "retry-after": "1" }).end("starting, try again"),
  );
  asked.pipe(passed);
}

const listen = (server: Server, port: number): Promise<Server> =>
  new Promise((done, fail) => {
    server.once("error", fail);
    server.listen(port, HOST, () => done(server));
  });

async function freePort(): Promise<number> {
  const server = await listen(createServer(), 0);
  const port = portOf(server);
  await new Promise((done) => server.close(done));
  return port;
}

const portOf = (server: Server) => (server.address() as AddressInfo).port;
