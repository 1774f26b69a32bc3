import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import "reflect-metadata";
import { afterAll, describe, expect, it } from "vitest";
import { benchScore } from "../../../server/cli/bench/score-bench.ts";
import { quotaOf, rollUpCase, scoreCase } from "../../../server/cli/framework/answer-cases.ts";
import { parseExactJson, readList } from "../../../server/cli/framework/read-json.ts";
import { readFrameworkYaml } from "../../../server/framework/index.ts";
import { generalPoints335, shippedFramework, shippedText } from "../../support/build-rating.ts";

const decree = shippedFramework("nd-335-2025");

/** A case as a file brings it: its numbers are read by their digits. */
function score(text: string): ReturnType<typeof scoreCase> {
  return scoreCase(decree, parseExactJson(text, "cases.json"), 0);
}

function caseOf(more: object, general = "27.5"): string {
  return JSON.stringify({
    ...{ id: "c1", leading: false, class: "PROFESSIONAL" },
    criteria: generalPoints335(Number(general)),
    ...more,
  });
}

const shares = { quantity: "25/28", quality: "25/28", progress: "25/28" };

describe("cases of framework score", () => {
  it("rate the decree's own example exactly", () => {
    const metrics = { quantity: 1, quality: 0.96875, progress: "0.9125" };
    expect(score(caseOf({ metrics }))).toMatchObject({
      ...{ id: "c1", total: "94.7292", exact: "4547/48", grade: "HTXS", needsDecision: false },
      groups: { I: { total: "10" }, III: { total: "7.5" } },
    });
  });

  it("take numbers as JSON numbers, decimals or fractions by their digits", () => {
    expect(score(caseOf({ metrics: shares }))).toMatchObject({ total: "90", exact: "90/1", grade: "HTXS" });
    const digits = caseOf({ metrics: shares }).replace('"25/28"', "0.89285714285714285714285714");
    expect(score(digits)).toMatchObject({ grade: "HTT" });
  });

  it("cap a head by the unit's grade and reject for a duty-related discipline", () => {
    const metrics = { quantity: 1, quality: 1, progress: 1, unitResult: "full", organizing: "full", uniting: "full" };
    const head = { leading: true, class: "LEADER", metrics };
    expect(score(caseOf({ ...head, unitGrade: "HTT" }))).toMatchObject({ grade: "HTT" });
    const disciplined = { metrics: shares, disciplines: [{ dutyRelated: true, form: "khiển trách" }] };
    expect(score(caseOf(disciplined))).toMatchObject({ total: "90", grade: "KHT" });
    expect(score(caseOf({ metrics: shares, disciplines: [{ dutyRelated: false }] }))).toMatchObject({ grade: "HTXS" });
  });

  it("name everything that is wrong with a case, at its place", () => {
    const wrong = score(caseOf({ criteria: { "I.1": 5.1, "X.9": 1 }, metrics: { quantity: "many" } }));
    expect(wrong).toMatchObject({
      errors: [
        { path: "criteria.I.1", rule: "answer.overMax" },
        { path: "criteria.X.9", rule: "answer.unknownCriterion" },
        { path: "metrics.quantity", rule: "answer.notANumber" },
      ],
    });
    expect(score('{"id":"c2","leading":"yes"}')).toMatchObject({ id: "c2", errors: [{ path: "leading" }] });
    expect(scoreCase(decree, 7, 4)).toMatchObject({ id: "#5", errors: [{ path: "" }] });
  });
});

describe("cases of framework rollup", () => {
  it("make a year of plain scores", () => {
    const periods = parseExactJson("[90,90,90,90,90,90,90,90,90,90,90,89.9]", "");
    expect(rollUpCase(decree, { id: "p", periods }, 0)).toMatchObject({ exact: "10799/120", grade: "HTT" });
  });

  it("refuse a period that stands twice", () => {
    const period = { key: "2026-01", kind: "MONTH", score: "90" };
    expect(rollUpCase(decree, { id: "p", periods: [period, period] }, 0)).toMatchObject({
      errors: [{ rule: "rollUp.duplicate" }],
    });
  });
});

describe("people of framework quota", () => {
  const rule = { mode: "WARN", grade: "HTXS", percent: "20", base: "GOOD_ONLY", groupBy: "UNIT" } as const;
  const people = ["HTXS", "HTXS", "HTT", "HTT", "HTT", "HTT", "HTT"].map((grade, place) => ({
    id: `p${String(place)}`,
    grade,
  }));

  it("are counted by the given rule", () => {
    const { result } = quotaOf(decree, people, { extended: false, rule });
    expect(result?.groups).toMatchObject([{ base: 5, allowed: 1, count: 2, excess: 1 }]);
  });

  it("with an unknown grade stop the count", () => {
    const { result, errors } = quotaOf(decree, [...people, { id: "x", grade: "A+" }], { extended: false, rule });
    expect([result, errors]).toMatchObject([null, [{ id: "x", rule: "answer.unknownGrade" }]]);
  });
});

describe("a JSON file", () => {
  const folder = mkdtempSync(join(tmpdir(), "khung-json-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const file = (text: string): string => {
    const path = join(folder, "cases.json");
    writeFileSync(path, text);
    return path;
  };

  it("that is none is refused with line and column", () => {
    expect(() => readList(file('[{"id": "a"},\n {"id": }]'), "cases")).toThrow(/cases\.json:2:9 is not JSON/);
    expect(() => readList(file("[1,\n2"), "cases")).toThrow(/cases\.json:2:2 is not JSON/);
    expect(() => readList(file('{"id": 1}'), "cases")).toThrow(/expected a list/);
  });

  it("keeps every digit of a number", () => {
    expect(readList(file("[2.50, 0.1000000000000000000001]"), "cases").items).toEqual([
      "2.50",
      "0.1000000000000000000001",
    ]);
  });
});

describe("defects of a framework file", () => {
  it("each carry line, column, rule and a proposal in both languages", () => {
    const text = shippedText("nd-335-2025").replace("from: 90", "from: 91").replace("maxPoints: 10", "maxPoints: 11");
    const { defects } = readFrameworkYaml(text);
    expect(defects.map(({ rule }) => rule)).toEqual(["content.groupSum", "content.bandHole"]);
    for (const { line, column, proposal } of defects) {
      expect(line).toBeGreaterThan(1);
      expect(column).toBeGreaterThan(1);
      expect(proposal?.vi.length).toBeGreaterThan(10);
      expect(proposal?.en).not.toMatch(/[{}]/);
    }
  });
});

describe("the bench", () => {
  it("gives the same scores and grades as the decree's arithmetic written by hand", () => {
    expect(benchScore(decree, 500)).toMatchObject({ cases: 500, equal: true });
  });
});
