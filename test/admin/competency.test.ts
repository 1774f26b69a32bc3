import { describe, expect, it } from "vitest";
import { barCells, countByStatus, levelColumns, peopleAt } from "../../admin/competency/gap/gap-rows.ts";
import { type Competency, levelOptions, rangeText } from "../../admin/competency/levels.ts";
import {
  assessedRows,
  type Assessment,
  choiceKey,
  choicesOf,
  earlierOf,
  latestOf,
  withAnswer,
} from "../../admin/competency/person/assess-draft.ts";
import {
  type CompetencyFramework,
  rowsOf,
  sameRanges,
  usableVersions,
  withEnd,
  withRange,
} from "../../admin/competency/requirement/requirement-rows.ts";
import { linkToBelow, type Need, shownNeeds } from "../../admin/competency/unit/need-rows.ts";
import { readCompetency } from "../../admin/competency/unit/useUnitChoice.ts";

const shared = { versionId: "v", textVi: "", textEn: null, groupCode: "C", groupVi: "Chung", groupEn: null };
const level = (key: number, variant: "LEADER" | "SPECIALIST" | null = null) => ({
  ...{ level: key, variant, descriptorEn: null },
  descriptorVi: `${String(key)} ${variant ?? "chung"}`,
});
const inspection: Competency = { ...shared, id: "kt", code: "KT", levels: [level(2, "LEADER"), level(3), level(4)] };
const service: Competency = { ...shared, id: "pv", code: "PV", levels: [] };

describe("levels to choose from", () => {
  it("are those that the competency has for the class of the position", () => {
    expect(levelOptions(inspection, "LEADER").map((option) => option.level)).toEqual([2, 3, 4]);
    expect(levelOptions(inspection, "SUPPORT").map((option) => option.level)).toEqual([3, 4]);
    expect(levelOptions(service, "PROFESSIONAL")).toEqual([{ level: 1, descriptor: null }]);
  });

  it("of an assessment begin below the lowest, and a competency without levels is met or not", () => {
    expect(choicesOf(inspection, "PROFESSIONAL").map((option) => option.level)).toEqual([0, 3, 4]);
    expect([0, 1].map((each) => choiceKey(service, each))).toEqual(["competency.notMet", "competency.met"]);
    expect([0, 3].map((each) => choiceKey(inspection, each))).toEqual(["competency.zero", "competency.level"]);
  });
});

describe("requirements of a position", () => {
  it("keep their ends in order whichever end is chosen", () => {
    expect(withEnd({ minLevel: 2, maxLevel: 3 }, "minLevel", 4)).toEqual({ minLevel: 4, maxLevel: 4 });
    expect(withEnd({ minLevel: 3, maxLevel: 4 }, "maxLevel", 2)).toEqual({ minLevel: 2, maxLevel: 2 });
    expect(withEnd(undefined, "maxLevel", 3)).toEqual({ minLevel: 3, maxLevel: 3 });
    expect(withEnd({ minLevel: 2, maxLevel: 3 }, "maxLevel", null)).toBeUndefined();
    expect(rangeText({ minLevel: 3, maxLevel: 3 })).toBe("3");
  });

  it("are sent in the order of the framework, and only those that are set", () => {
    const ranges = withRange(withRange(new Map(), "PV", { minLevel: 1, maxLevel: 1 }), "KT", {
      minLevel: 3,
      maxLevel: 4,
    });
    expect(rowsOf(ranges, [inspection, service]).map(({ criterionId }) => criterionId)).toEqual(["kt", "pv"]);
    const without = withRange(ranges, "PV", undefined);
    expect(rowsOf(without, [inspection, service])).toEqual([{ criterionId: "kt", minLevel: 3, maxLevel: 4 }]);
    expect(sameRanges(ranges, without)).toBe(false);
    expect(sameRanges(ranges, new Map(ranges))).toBe(true);
  });

  it("are set under the newest published version of a framework", () => {
    const versions = [
      { id: "1", number: 1, status: "RETIRED" },
      { id: "2", number: 2, status: "PUBLISHED" },
      { id: "3", number: 3, status: "DRAFT" },
    ];
    const framework = { id: "f", code: "KNL", nameVi: "", nameEn: null, versions } as CompetencyFramework;
    expect(usableVersions([framework, { ...framework, versions: [] }]).map(({ id }) => id)).toEqual(["2"]);
  });
});

describe("assessing somebody", () => {
  it("sends the competencies with a level, each with what it rests on", () => {
    const answers = withAnswer(withAnswer(new Map(), "KT", { level: 0, note: "  " }), "PV", { note: "chưa rõ" });
    expect(assessedRows(answers, [inspection, service])).toEqual([{ criterionId: "kt", level: 0, note: null }]);
  });

  it("compares with the assessment of the same step that was recorded last", () => {
    const made = (id: string, step: "SELF" | "HEAD", recordedAt: string, found: number): Assessment =>
      ({
        ...{ id, step, recordedAt, assessedOn: recordedAt.slice(0, 10) },
        levels: [{ level: found, note: null, competency: { code: "KT" } }],
      }) as Assessment;
    const assessments = [
      made("b", "HEAD", "2026-05-02", 4),
      made("c", "SELF", "2026-05-01", 2),
      made("a", "HEAD", "2026-05-03", 3),
    ];
    expect(latestOf(assessments, "HEAD")?.id).toBe("a");
    expect(latestOf([], "SELF")).toBeNull();
    expect(earlierOf(assessments, "KT").map(({ step, level: found }) => `${step} ${String(found)}`)).toEqual([
      "HEAD 4",
      "SELF 2",
    ]);
    expect(earlierOf(assessments, "PV")).toEqual([]);
  });
});

describe("gaps", () => {
  it("draw the required levels and those reached", () => {
    const cells = barCells({ minLevel: 2, maxLevel: 3, level: 1 });
    expect(cells.map(({ isRequired, isReached }) => Number(isRequired) + 2 * Number(isReached))).toEqual([
      2, 1, 1, 0, 0,
    ]);
    expect(barCells({ minLevel: 1, maxLevel: 5, level: null }).some(({ isReached }) => isReached)).toBe(false);
  });

  it("are counted by result, and a column for people below every level shows only where there are any", () => {
    expect(countByStatus([{ status: "BELOW" }, { status: "BELOW" }, { status: "WITHIN" }])).toEqual({
      ...{ BELOW: 2, WITHIN: 1, ABOVE: 0, NOT_ASSESSED: 0 },
    });
    const spread = { levels: [{ level: 2, people: 3 }] };
    expect([peopleAt(spread, 2), peopleAt(spread, 4)]).toEqual([3, 0]);
    expect(levelColumns([spread])).toEqual([1, 2, 3, 4, 5]);
    expect(levelColumns([spread, { levels: [{ level: 0, people: 1 }] }])[0]).toBe(0);
  });

  it("lead from a need to the people who are below, and back to the competency of the address", () => {
    const need = { unit: { id: "u", name: "" }, frameworkCode: "CF-CC", code: "C1", below: 2 } as Need;
    const address = new URLSearchParams(linkToBelow(need).split("?")[1]);
    expect(readCompetency(address.get("competency"))).toEqual({ frameworkCode: "CF-CC", competencyCode: "C1" });
    expect(readCompetency(null)).toEqual({ frameworkCode: null, competencyCode: null });
    expect(shownNeeds([need, { ...need, below: 0 }], true)).toHaveLength(1);
    expect(shownNeeds([need, { ...need, below: 0 }], false)).toHaveLength(2);
  });
});
