import type { World } from "./world.ts";

/** What a check found. */
export interface Finding {
  /** well: nothing to do; note: something is not there yet; wrong: something does not work. */
  readonly state: "well" | "note" | "wrong";
  readonly says: string;
  /** What to type or do. */
  readonly fix?: string;
}

/** A thing that must be so for Communiqué to work. */
export interface Check {
  readonly name: string;
  readonly run: (world: World) => Promise<Finding>;
}

const GIGABYTE = 1024 ** 3;
const LEAST_NODE = [20, 19] as const;
const LEAST_SPACE = 0.5;
const GOOD_MEMORY = 1.9;
const PIPELINE = "npx turbo run pipeline";
const CHROMIUMS = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

const well = (says: string): Finding => ({ state: "well", says });
const note = (says: string, fix: string): Finding => ({ state: "note", says, fix });
const wrong = (says: string, fix: string): Finding => ({ state: "wrong", says, fix });

/** All checks, in the order in which a fault of one explains those after it. */
export const checks: readonly Check[] = [
  { name: "Node", run: checkNode },
  { name: "Packages", run: checkPackages },
  { name: "DuckDB", run: checkDuckdb },
  { name: "Memory", run: checkMemory },
  { name: "Folder", run: checkFolder },
  { name: "Space", run: checkSpace },
  { name: "Reference", run: checkReference },
  { name: "Articles", run: checkArticles },
  { name: "Tables", run: checkTables },
  { name: "Site", run: checkSite },
  { name: "Feeds", run: checkFeeds },
  { name: "Browser", run: checkBrowser },
];

async function checkNode({ node }: World): Promise<Finding> {
  const [major = 0, minor = 0] = node.split(".").map(Number);
  const [least, then] = LEAST_NODE;
  return major > least || (major === least && minor >= then)
    ? well(`version ${node}`)
    : wrong(`version ${node} is too old`, `install Node ${LEAST_NODE.join(".")} or newer`);
}

async function checkPackages({ missingWorkspaces }: World): Promise<Finding> {
  const missing = await missingWorkspaces();
  return missing.length === 0
    ? well("installed")
    : wrong(`${missing.length} missing, as ${missing[0]}`, "npm ci");
}

async function checkDuckdb({ duckdbVersion }: World): Promise<Finding> {
  return well(await duckdbVersion());
}

async function checkMemory({ memory }: World): Promise<Finding> {
  const said = `${(memory / GIGABYTE).toFixed(1)} GB`;
  return memory >= GOOD_MEMORY * GIGABYTE
    ? well(said)
    : note(`${said} is little`, "large inputs may be slow: give --threads 1 to `communique run`");
}

async function checkFolder({ isWritable }: World): Promise<Finding> {
  return (await isWritable("data"))
    ? well("data may be written")
    : wrong("data may not be written", "chmod -R u+w data, or work in a copy of your own");
}

async function checkSpace({ freeBytes }: World): Promise<Finding> {
  const free = (await freeBytes("data")) / GIGABYTE;
  return free >= LEAST_SPACE
    ? well(`${free.toFixed(1)} GB free`)
    : wrong(`only ${free.toFixed(2)} GB free`, "make room on this disk; `rm -rf .turbo` helps");
}

async function checkReference({ checkReference: check }: World): Promise<Finding> {
  await check();
  return well("data/reference is sound");
}

async function checkArticles({ input, countInput }: World): Promise<Finding> {
  const paths = (input ?? "data/raw").split(":").filter(Boolean);
  const n = await countInput(paths);
  return n > 0
    ? well(`${n} files in ${paths.join(" ")}`)
    : wrong(`no file in ${paths.join(" ")}`, "put articles into data/raw, or set COMMUNIQUE_INPUT");
}

async function checkTables({ exists, tablesNote }: World): Promise<Finding> {
  if (!(await exists("data/communique.duckdb"))) return note("not made yet", PIPELINE);
  const said = await tablesNote();
  return said === null
    ? well("data/communique.duckdb is up to this version")
    : note(said, PIPELINE);
}

async function checkSite({ exists }: World): Promise<Finding> {
  return (await exists("apps/dashboard/dist/index.html"))
    ? well("apps/dashboard/dist is built")
    : note("not built yet", PIPELINE);
}

async function checkFeeds({ feedLists, countFeeds }: World): Promise<Finding> {
  const lists = await feedLists();
  const said = [];
  for (const list of lists) said.push(`${await countFeeds(list)} in ${list}`);
  return well(said.length === 0 ? "no list in feeds" : said.join(", "));
}

async function checkBrowser({ hasProgram }: World): Promise<Finding> {
  return (await hasProgram(CHROMIUMS))
    ? well("a Chromium is there")
    : note(
        "no Chromium on the path: only the browser tests need one",
        "set CHROMIUM_PATH to yours",
      );
}
