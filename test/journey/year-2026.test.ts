import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildYear } from "../../seeds/demo/year/build-year.ts";
import { driveYear, finishYear } from "../../seeds/demo/year/drive-year.ts";
import type { MonthLine, PersonYear, YearReport } from "../../seeds/demo/year/report/report-shape.ts";
import { sceneAt } from "../../seeds/demo/year/year-scene.ts";
import { eachDatabase, type TestKhung } from "../support/each-database.ts";
import { listening, seedDepsOf } from "../support/listening.ts";
import { type November, runUntilNovember, takeOver } from "./november.ts";
import {
  COUNTS_2026,
  type ExpectedYear,
  OBJECTION_2026,
  PEOPLE_2026,
  QUOTA_2026,
  UNITS_2026,
} from "./year-2026.table.ts";

/** Sixty people, twelve months and a year through the API. */
const TIMEOUT = 900_000;
const NOW = "2027-01-04T01:00:00Z";

let november: Promise<November> | undefined;
afterAll(async () => (await november)?.forget());

/**
 * The year on a database. SQLite goes through all of it; PostgreSQL takes over what the first eleven months left, row by
 * row, and goes through December and everything of the year, unless KHUNG_WHOLE_YEAR asks it to go through all, too.
 */
async function yearOn(khung: TestKhung): Promise<YearReport> {
  const address = await listening(khung);
  if (khung.database.kind === "postgresql" && process.env["KHUNG_WHOLE_YEAR"] !== undefined)
    return driveYear(address, await buildYear(seedDepsOf(khung)));
  november ??= runUntilNovember(khung.database.kind === "sqlite" ? { khung, address } : null, NOW);
  const { scene, months, file } = await november;
  if (khung.database.kind === "sqlite") return finishYear(scene, months);
  await takeOver(file, khung.database);
  return finishYear(sceneAt(address, scene), months);
}

eachDatabase("the year 2026 of a commune under Decree 335/2025, over HTTP", (start) => {
  let khung: TestKhung;
  let report: YearReport;

  beforeAll(async () => {
    khung = await start({ now: NOW });
    report = await yearOn(khung);
  }, TIMEOUT);
  afterAll(() => khung.stop());

  describe("gives each of the sixty people the scores and grades of the table worked out by hand", () => {
    it.each(Object.keys(PEOPLE_2026))("%s", (code) => {
      const person = report.people.find((each) => each.code === code);
      expect(person && asExpected(person)).toEqual(PEOPLE_2026[code]);
    });

    it("and nobody else", () => {
      expect(report.people.map(({ code }) => code)).toEqual(Object.keys(PEOPLE_2026));
    });
  });

  it("rates the units before their people and the commune last", () => {
    expect(report.units).toEqual(UNITS_2026);
  });

  it("shows three too many at the quota, and none after the authority decided", () => {
    expect(report.quota).toEqual(QUOTA_2026);
  });

  it("upholds the objection and keeps both decisions", () => {
    expect(report.objection).toEqual(OBJECTION_2026);
    const decisions = report.people.find(({ code }) => code === "P45")?.decisions ?? [];
    expect(decisions).toMatchObject([
      { grade: "HTN", cause: "DECISION", superseded: true, decidedBy: "P01" },
      { grade: "HTT", cause: "RESOLUTION", superseded: false, decidedBy: "P01" },
    ]);
  });

  it("lets the head of the commune rate everybody, and the province the head of the commune", () => {
    const deciders = new Map(report.people.map(({ code, decisions }) => [code, decisions[0]?.decidedBy]));
    expect(deciders.get("P01")).toBe("PROVINCE");
    expect([...deciders].filter(([code]) => code !== "P01" && code !== "P18").every(([, by]) => by === "P01")).toBe(
      true,
    );
  });

  it("gives a reason wherever the decision departs from the rules", () => {
    const departing = report.people.filter(
      ({ grades, decisions }) => decisions[0]?.grade !== (grades.suggested ?? undefined),
    );
    expect(departing.map(({ code }) => code)).toEqual(["P23", "P45", "P50", "P51"]);
    expect(departing.every(({ decisions }) => (decisions[0]?.reason ?? "") !== "")).toBe(true);
  });

  it("publishes grades inside each unit and numbers of the commune, and counts 8, 46, 3, 2 and one not rated", () => {
    expect(report.counts).toEqual(COUNTS_2026);
    expect(report.published.map(({ audience, unit, people }) => [audience, unit, people])).toEqual([
      ["INTERNAL", "HC", 14],
      ["INTERNAL", "KT", 14],
      ["INTERNAL", "VP", 15],
      ["INTERNAL", "VX", 14],
      ["INTERNAL", "XA", 3],
      ["PUBLIC", "XA", 0],
    ]);
  });

  it("shows the public the groups of the commune that are large enough and hides the five in the small ones", () => {
    const shown = report.published.find(({ audience }) => audience === "PUBLIC")?.rows ?? [];
    expect(shown[0]).toEqual({ unit: "XA", rated: 59, grades: { HTXS: 8, HTT: 46, HTN: null, KHT: null } });
  });
});

function asExpected({ unit, months, year, grades, special }: PersonYear): ExpectedYear {
  const { self, suggested, proposed, decided } = grades;
  const [one, two, three, four] = [self, suggested, proposed, decided].map((grade) => grade ?? "–");
  return {
    unit,
    months: months.map(exactOf),
    year: year.exact ?? "–",
    of: year.rolledUp,
    grades: [one ?? "–", two ?? "–", three ?? "–", four ?? "–"],
    special: special.map(({ rule }) => rule),
  };
}

function exactOf(month: MonthLine): string {
  return "notRated" in month ? "–" : month.exact;
}
