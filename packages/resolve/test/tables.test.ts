import type { Report } from "@communique/model";
import { describe, expect, test } from "vitest";
import { resolveReports } from "../src/index.ts";
import { contextOf, edtf, on, reportOf, talksOf } from "./make.ts";

const resolve = (...reports: Report[]) => resolveReports(reports, contextOf());
const almm = { series: "almm", ordinal: 22 };

describe("meeting_countries", () => {
  const listed = (...reports: Report[]) =>
    resolve(...reports).meeting_countries.map(
      ({ country, role, via }) => `${country} ${role} ${via}`,
    );

  test.each<[string, Partial<Report>, string[]]>([
    ["members on the day", {}, ["KH host named", "VN participant ASEAN"]],
    [
      "a member since",
      on("2025-11-01"),
      ["KH host named", "TL participant ASEAN", "VN participant ASEAN"],
    ],
    [
      "a member of that year only from its day on",
      edtf("2025"),
      ["KH host named", "VN participant ASEAN"],
    ],
    [
      "a member that left",
      { blocs: ["EU"], ...on("2020-02-01") },
      ["FR participant EU", "KH host named"],
    ],
    [
      "a member before it left",
      { blocs: ["EU"], ...on("2020-01-15") },
      ["FR participant EU", "GB participant EU", "KH host named"],
    ],
    [
      "members of today without a date",
      { blocs: ["EU"], ...edtf(null) },
      ["FR participant EU", "KH host named"],
    ],
    [
      "a named country without a role",
      { blocs: [], countries: ["CN", "KH"] },
      ["CN participant named", "KH host named"],
    ],
  ])("%s", (_, values, expected) => {
    expect(listed(reportOf("a", values))).toEqual(expected);
  });

  test("roles of all reports add up; mere participation gives way", () => {
    const other = {
      ...almm,
      country_roles: [
        { country: "KH", role: "participant" as const },
        { country: "KH", role: "chair" as const },
        { country: "FR", role: "host" as const },
      ],
    };
    expect(listed(reportOf("a", almm), reportOf("b", other))).toEqual([
      "KH chair named",
      "KH host named",
      "VN participant ASEAN",
    ]);
  });
});

test("meeting_topics: shares of the evidence, one of them primary", () => {
  const scores = [
    { topic: "labour" as const, score: 3 },
    { topic: "health" as const, score: 1 },
  ];
  const { meeting_topics } = resolve(
    reportOf("a", { ...almm, topic_scores: scores }),
    reportOf("b", { ...almm, topic_scores: [], topics: ["labour"] }),
  );
  expect(meeting_topics.map(({ topic, score, is_primary }) => [topic, score, is_primary])).toEqual([
    ["health", 0.125, false],
    ["labour", 0.875, true],
  ]);
});

test("meeting_people: one row a person, with what any report knows", () => {
  const person = (name: string, role: string | null, country: string | null) => ({
    people: [{ name, role, organisation: null, country }],
    ...almm,
  });
  const { meeting_people } = resolve(
    reportOf("a", person("Nguyen Van A", null, "VN")),
    reportOf("b", person("Nguyên Van A", "ministre", null)),
    reportOf("c", person("Nguyên Van A", "ministre", null)),
  );
  expect(meeting_people).toMatchObject([{ name: "Nguyên Van A", role: "ministre", country: "VN" }]);
});

test("meeting_organisations: roles without repeats", () => {
  const part = (organisation: string, role: "organiser" | "participant") => ({
    organisation,
    role,
  });
  const { meeting_organisations } = resolve(
    reportOf("a", { ...almm, organisations: [part("UNICEF", "participant")] }),
    reportOf("b", {
      ...almm,
      organisations: [part("Unicef", "organiser"), part("OIT", "participant")],
    }),
  );
  expect(meeting_organisations.map(({ organisation, role }) => [organisation, role])).toEqual([
    ["OIT", "participant"],
    ["UNICEF", "organiser"],
  ]);
});

test("meeting_outcomes: each sentence once a kind, with its article", () => {
  const outcome = {
    next_ordinal: null,
    next_year: null,
    next_country: null,
    text: "…",
    start: 12,
    end: 20,
  };
  const outcomes = (["roadmap", "roadmap", "commitment"] as const).map((kind) => ({
    ...outcome,
    kind,
  }));
  const { meeting_outcomes } = resolve(
    reportOf("a", { ...almm, outcomes }),
    reportOf("b", { ...almm, outcomes }),
  );
  expect(meeting_outcomes.map(({ article_id, kind }) => `${article_id} ${kind}`)).toEqual([
    "a commitment",
    "a roadmap",
    "b commitment",
    "b roadmap",
  ]);
});

test.each<[string, Report, string, string]>([
  ["many", reportOf("a"), "CONSULT/multilateral", "044"],
  ["a visit", talksOf("a"), "CONSULT/visit", "042"],
  [
    "two in a third place",
    talksOf("a", { country: "TH", city: "Bangkok" }),
    "CONSULT/third-party",
    "044",
  ],
  ["online", reportOf("a", { format: "virtual" }), "CONSULT/multilateral", "040"],
  [
    "by phone",
    talksOf("a", {
      format: "virtual",
      evidence: [{ field: "format", start: 0, end: 1, rule: "phone_call" }],
    }),
    "CONSULT/phone",
    "041",
  ],
  ["planned", reportOf("a", { status: "planned" }), "AGREE", "036"],
])("codes: %s", (_, report, plover, cameo) => {
  expect(resolve(report).meetings[0]).toMatchObject({
    plover,
    cameo,
    iptc: `iptc-${report.topic}`,
  });
});

test("a topic that the reference lacks is named", () => {
  expect(() => resolve(reportOf("a", { topic: "energy" }))).toThrow(/^resolve: .*energy$/);
});
