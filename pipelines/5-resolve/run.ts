import * as model from "@communique/model";
import { resolveReports } from "@communique/resolve";
import { type Effects, type Places, runIfMain, runStage } from "@communique/stage";
import { loadReference } from "@communique/store";
import { readArticles, readReports } from "./read.ts";

/** Joins the reports of one meeting, from all articles, into one meeting. */
export async function resolve(places: Places, effects: Effects) {
  const run = { stage: "resolve", folder: import.meta.dirname, output: places.resolved } as const;
  return runStage(run, effects, async ({ write }) => {
    const reference = await effects.once("reference", () => loadReference(places.reference));
    const articles = await readArticles(places, effects);
    const reports = await readReports(places, effects);
    const total = reports.length;
    effects.progress({ stage: "resolve", phase: "work", done: 0, total });
    const resolved = resolveReports(reports, { reference, articles });
    effects.progress({ stage: "resolve", phase: "write", done: total, total });
    await write(model.reports, resolved.reports);
    await write(model.meetings, resolved.meetings);
    await write(model.meetingCountries, resolved.meeting_countries);
    await write(model.meetingTopics, resolved.meeting_topics);
    await write(model.meetingPeople, resolved.meeting_people);
    await write(model.meetingOrganisations, resolved.meeting_organisations);
    await write(model.meetingOutcomes, resolved.meeting_outcomes);
    return { read: total, accepted: resolved.reports.length };
  });
}

await runIfMain(import.meta, resolve);
