import * as model from "@communique/model";
import { resolveReports } from "@communique/resolve";
import {
  type Effects,
  gather,
  type Places,
  runIfMain,
  runStage,
  stageRows,
} from "@communique/stage";
import { loadReference } from "@communique/store";

/** Joins the reports of one meeting, from all articles, into one meeting. */
export async function resolve(places: Places, effects: Effects) {
  const reference = await effects.once("reference", () => loadReference(places.reference));
  const keep = <Row>(row: Row) => row;
  const articles = await gather(stageRows(effects, model.articles, places.classified), keep);
  const reports = await gather(stageRows(effects, model.reports, places.classified), keep);
  const run = { stage: "resolve", folder: import.meta.dirname, output: places.resolved } as const;
  return runStage(run, effects, async ({ write }) => {
    const resolved = resolveReports(reports, { reference, articles });
    await write(model.reports, resolved.reports);
    await write(model.meetings, resolved.meetings);
    await write(model.meetingCountries, resolved.meeting_countries);
    await write(model.meetingTopics, resolved.meeting_topics);
    await write(model.meetingPeople, resolved.meeting_people);
    await write(model.meetingOrganisations, resolved.meeting_organisations);
    await write(model.meetingOutcomes, resolved.meeting_outcomes);
    return { read: reports.length, accepted: resolved.reports.length };
  });
}

await runIfMain(import.meta, resolve);
