import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "@communique/store";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { copyHouse } from "./house.ts";
import { type Outcome, start } from "./program.ts";

/** Two meetings that a feed reports, in words written for this test. */
const pages: readonly (readonly [path: string, title: string, day: string, text: string])[] = [
  [
    "/lacs",
    "Le Vietnam et le Laos parlent des lacs",
    "2024-03-14",
    "Les ministres de l'Environnement du Vietnam et du Laos se sont réunis le 14 mars 2024 à Vientiane pour leur troisième réunion sur les lacs. Les deux ministres ont adopté un plan commun. La délégation vietnamienne a remercié le pays hôte de son accueil.",
  ],
  [
    "/trains",
    "La Thaïlande et le Cambodge relancent leurs trains",
    "2024-05-22",
    "Les ministres des Transports de la Thaïlande et du Cambodge ont tenu le 22 mai 2024 à Bangkok leur septième réunion sur les chemins de fer. Ils ont signé un accord sur la ligne qui relie les deux capitales. La réunion a duré une journée.",
  ],
];

let folder: string;
let house: string;
let server: Server;
let shown = 1;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "site-"));
  house = copyHouse(join(folder, "house"));
  mkdirSync(join(folder, "own"));
  cpSync(join(house, "data/raw/sample/angkor-info"), join(folder, "own"), { recursive: true });
  server = createServer((request, response) => {
    const page = pages.find(([path]) => path === request.url);
    if (request.url === "/feed")
      response.setHeader("content-type", "application/rss+xml").end(rss());
    else if (page === undefined) response.writeHead(404).end();
    else response.setHeader("content-type", "text/html; charset=utf-8").end(html(page));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  writeFileSync(join(folder, "feeds.txt"), `${base()}/feed\n`);
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

const base = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

function rss(): string {
  const items = pages
    .slice(0, shown)
    .map(([path, title, day]) => {
      const date = new Date(`${day}T08:00:00Z`).toUTCString();
      return `<item><title>${title}</title><link>${base()}${path}</link><guid>${base()}${path}</guid><pubDate>${date}</pubDate></item>`;
    })
    .join("");
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Essai</title><link>${base()}/</link><description>Essai</description>${items}</channel></rss>`;
}

function html([, title, day, text]: (typeof pages)[number]): string {
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${title}</title><meta property="article:published_time" content="${day}T08:00:00Z"></head><body><article><h1>${title}</h1><p>${text}</p></article></body></html>`;
}

async function site(...more: string[]): Promise<Outcome> {
  const script = [
    "scripts/site.ts",
    "--feeds",
    join(folder, "feeds.txt"),
    "--into",
    join(folder, "fetched"),
  ];
  const to = ["--articles", join(folder, "own"), "--to", join(folder, "site")];
  const polite = ["--", "--allow-network", "127.0.0.0/8", "--delay", "0.01"];
  return start(
    process.execPath,
    [
      "--import",
      "tsx",
      ...script,
      ...to,
      "--address",
      "https://site.example/m/",
      ...more,
      ...polite,
    ],
    { cwd: house, env: { TURBO_TELEMETRY_DISABLED: "1" } },
  );
}

/** How many meetings the site offers, by its own table. */
async function meetingsOnSite(): Promise<number> {
  const store = await openStore({ threads: 1 });
  const { rows } = await store.query("SELECT count(*) FROM read_parquet($path)", {
    path: join(folder, "site/downloads/meetings.parquet"),
  });
  store.close();
  return Number(rows[0]?.[0]);
}

describe("the site", () => {
  let before: number;

  it("is made from a feed and a folder", async () => {
    const { code, out, err } = await site();
    expect(code, out + err).toBe(0);
    expect(readdirSync(join(folder, "site"))).toContain("index.html");
    before = await meetingsOnSite();
    const feed = readFileSync(join(folder, "site/downloads/meetings.atom"), "utf8");
    expect(feed).toContain("https://site.example/m/?meeting=");
    expect(readFileSync(join(folder, "site/downloads/calendars/all.ics"), "utf8")).toContain(
      "VEVENT",
    );
  });

  it("has one meeting more when the feed has one article more", async () => {
    shown = 2;
    const { code, out, err } = await site();
    expect(code, out + err).toBe(0);
    expect(await meetingsOnSite()).toBe(before + 1);
  });

  it("stays as it was when the list of feeds has a slip, which is told in one line", async () => {
    writeFileSync(join(folder, "feeds.txt"), `${base()}/feed\nhtps://b.example/feed\n`);
    const { code, err } = await site();
    expect(code).toBe(1);
    expect(err).toContain("feeds.txt:2: this is no web address: htps://b.example/feed");
    expect(await meetingsOnSite()).toBe(before + 1);
  });
});
