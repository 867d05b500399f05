import { examine, printExamined } from "../doctor/examine.ts";
import { thisWorld, type World } from "../doctor/world.ts";
import type { Terminal } from "../terminal.ts";

/** What `doctor` is asked for. */
export interface DoctorOptions {
  readonly json?: true;
}

/** Checks the machine and the folder; fails where something does not work. */
export async function doctor(
  { json }: DoctorOptions,
  terminal: Terminal,
  world: World = thisWorld(process.env),
): Promise<void> {
  const examined = await examine(world);
  terminal.out(json ? `${JSON.stringify(examined, null, 2)}\n` : printExamined(examined));
  const wrong = examined.filter(({ state }) => state === "wrong").map(({ name }) => name);
  if (wrong.length > 0) throw new Error(`doctor: to be mended: ${wrong.join(", ")}`);
}
