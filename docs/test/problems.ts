import { dirname, join } from "node:path/posix";
import type { Document } from "./document.ts";
import type { House } from "./house.ts";

type Check = (line: string, document: Document, house: House) => (string | null)[];

const FOLDERS = /^(?:apps|data|docs|packages|pipelines|scripts)\/[\w./-]*$/;

/** What a document says that is not so: one line each; none if all is well. */
export function problemsOf(document: Document, house: House): string[] {
  const links = document.links.map((link) => linkProblem(link, document, house));
  const code = document.code.flatMap((line) =>
    checks.flatMap((check) => check(line, document, house)),
  );
  return [...links, ...code].filter((problem) => problem !== null);
}

const checks: readonly Check[] = [checkPath, checkCommunique, checkNpm, checkTurbo, checkTsx];

function linkProblem(link: string, document: Document, house: House): string | null {
  if (/^(?:https?|mailto):/.test(link)) return null;
  const [file = "", anchor] = link.split("#");
  const path = file === "" ? document.path : join(dirname(document.path), file);
  if (!house.exists(path)) return `the link ${link} leads nowhere`;
  const known = anchor === undefined || house.anchorsOf(path).includes(anchor);
  return known ? null : `the link ${link} names no heading`;
}

/** Inline code that is a path from the repository's folder, without a placeholder. */
function checkPath(line: string, _: Document, house: House): (string | null)[] {
  if (!FOLDERS.test(line) || /[A-Z]{3}/.test(line.replace(/[A-Z]+\.(?:md|txt)$/, ""))) return [];
  const isThere = house.exists(line) || house.isGenerated(line);
  return [isThere ? null : `there is no ${line}`];
}

function checkCommunique(line: string, _: Document, { commands }: House): (string | null)[] {
  const [whole, name = "", rest = ""] = /\bnpx communique ([\w-]+)([^|]*)/.exec(line) ?? [];
  if (whole === undefined) return [];
  const source = commands.get(name);
  if (source === undefined) return [`communique has no command ${name}`];
  const options = rest.replaceAll(/"[^"]*"/g, "").match(/(?<=\s)--?[a-z][\w-]*/g) ?? [];
  const strange = options.filter(
    (option) => !["--help", "-h"].includes(option) && !source.includes(option),
  );
  return strange.map((option) => `communique ${name} has no option ${option}`);
}

function checkNpm(line: string, document: Document, house: House): (string | null)[] {
  return [...line.matchAll(/\bnpm (?:run ([\w:-]+)|(test|start))(?: -w ([@\w/-]+))?/g)].map(
    ([said, script, short, workspace]) => {
      const folder =
        workspace === undefined ? ownFolder(document, house) : house.workspaces.get(workspace);
      const scripts = folder === undefined ? null : house.scriptsIn(folder);
      return scripts?.includes(script ?? short ?? "") ? null : `there is no script for: ${said}`;
    },
  );
}

/** A package's README speaks of the package's own scripts; other documents of the project's. */
function ownFolder({ path }: Document, { scriptsIn }: House): string {
  const folder = dirname(path);
  const isPackage = path.endsWith("README.md") && scriptsIn(folder) !== null;
  return isPackage ? folder : "";
}

function checkTurbo(line: string, _: Document, house: House): (string | null)[] {
  const pattern = /\bturbo run((?: [\w:]+)+)(?:.* --filter=([@\w/-]+))?/g;
  return [...line.matchAll(pattern)].flatMap(([, names = "", workspace]) => [
    ...names
      .trim()
      .split(" ")
      .map((task) => (house.tasks.includes(task) ? null : `turbo has no task ${task}`)),
    workspace === undefined || house.workspaces.has(workspace)
      ? null
      : `there is no workspace ${workspace}`,
  ]);
}

function checkTsx(line: string, _: Document, house: House): (string | null)[] {
  return [...line.matchAll(/\btsx ([\w./-]+\.ts)\b/g)].map(([, path = ""]) =>
    house.exists(path) ? null : `there is no ${path} to run`,
  );
}
