import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** What is read of a report that vitest wrote. */
interface TestReport {
  readonly success: boolean;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
}
/** What is read of a task in turbo's summary of a run. */
interface Task {
  readonly taskId: string;
  readonly execution?: { readonly exitCode: number | null } | null;
}

const root = resolve(import.meta.dirname, "..");
const summaries = join(root, ".turbo/runs");

function list(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
}

function readJson<Content>(path: string): Content {
  return JSON.parse(readFileSync(path, "utf8"));
}

function testReports(): Map<string, TestReport> {
  const folders = ["packages", "pipelines", "apps"].flatMap((folder) => list(join(root, folder)));
  const packages = [...folders, join(root, "docs")];
  const files = packages.flatMap((folder) => list(join(folder, "test-results")));
  const reports = files.filter((file) => file.endsWith(".json"));
  return new Map(reports.map((file) => [file, readJson<TestReport>(file)]));
}

function failedTasks(): string[] {
  const tasks = list(summaries).flatMap((file) => readJson<{ tasks: Task[] }>(file).tasks);
  const failed = tasks.filter(({ execution }) => execution && execution.exitCode !== 0);
  return failed.map(({ taskId }) => taskId);
}

/** A failed task counts as one failure where no failed test of its package tells of it. */
function count(status: number): { passed: number; failed: number } {
  const reports = [...testReports().values()];
  const passed = reports.reduce((sum, report) => sum + report.numPassedTests, 0);
  const tests = reports.reduce((sum, report) => sum + report.numFailedTests, 0);
  const broken = reports.filter(({ success, numFailedTests }) => !success && numFailedTests === 0);
  const others = failedTasks().filter((task) => !/#(test|e2e|browser)$/.test(task));
  const failed = tests + broken.length + others.length;
  return { passed, failed: failed === 0 && status !== 0 ? 1 : failed };
}

const { passed, failed } = count(Number(process.argv[2] ?? 0));
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
