import { rm } from "node:fs/promises";
import * as model from "@communique/model";
import { openResolver, type Resolver } from "@communique/resolve";
import {
  type Effects,
  type Places,
  runIfMain,
  runStage,
  type StageTables,
} from "@communique/stage";
import { loadReference } from "@communique/store";
import { countReports, readCopies, readMeetings, readReports, writeGrouped } from "./read.ts";

const tables = [
  model.reports,
  model.meetings,
  model.meetingCountries,
  model.meetingTopics,
  model.meetingPeople,
  model.meetingOrganisations,
  model.meetingOutcomes,
] as const;

/** Joins the reports of one meeting, from all articles, into one meeting. */
export async function resolve(places: Places, effects: Effects) {
  const run = { stage: "resolve", folder: import.meta.dirname, output: places.resolved } as const;
  return runStage(run, effects, async (stage) => {
    // The threads have done their part, and hold a good deal of memory.
    await effects.close();
    const reference = await effects.once("reference", () => loadReference(places.reference));
    const resolver = openResolver({ reference, copies: await readCopies(places, effects) });
    const read = await countReports(places.classified, effects);
    const grouped = await group(resolver, { ...places, folder: stage.folder, read }, effects);
    const accepted = await writeMeetings(resolver, { grouped, read }, { stage, effects });
    for (const path of grouped) await rm(path);
    return { read, accepted };
  });
}

interface Given extends Places {
  /** The folder for what is not kept. */
  readonly folder: string;
  readonly read: number;
}

async function group(resolver: Resolver, given: Given, effects: Effects): Promise<string[]> {
  let done = 0;
  const tell = () => effects.progress({ stage: "resolve", phase: "work", done, total: given.read });
  tell();
  for await (const { report, published } of readReports(given, effects)) {
    resolver.learn(report, published);
    done += 1;
    tell();
  }
  const grouped = await writeGrouped(resolver.group(), given, effects);
  for await (const reports of readMeetings(grouped, given.read, effects)) {
    resolver.learnMeeting(reports);
  }
  return grouped;
}

async function writeMeetings(
  resolver: Resolver,
  { grouped, read }: { readonly grouped: readonly string[]; readonly read: number },
  { stage, effects }: { readonly stage: StageTables; readonly effects: Effects },
): Promise<number> {
  const ids = resolver.nameMeetings();
  const writers = new Map<string, Awaited<ReturnType<typeof stage.open>>>();
  for (const table of tables) writers.set(table.name, await stage.open(table as model.Table));
  const reports = writers.get(model.reports.name);
  let number = 0;
  for await (const meeting of readMeetings(grouped, read, effects)) {
    const rows = resolver.rowsOf(meeting, ids[number] ?? "");
    number += 1;
    for (const [name, own] of Object.entries(rows)) {
      for (const row of own) await writers.get(name)?.write(row);
    }
    effects.progress({ stage: "resolve", phase: "write", done: reports?.count ?? 0, total: read });
  }
  return reports?.count ?? 0;
}

await runIfMain(import.meta, resolve);
