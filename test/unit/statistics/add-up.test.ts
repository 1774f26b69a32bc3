import { describe, expect, it } from "vitest";
import { addUpExact, addUpPublished } from "../../../server/statistics/units/add-up.ts";
import { countChanges } from "../../../server/statistics/counters/count-moves.ts";
import { mergeGrades } from "../../../server/statistics/counters/derive-grades.ts";
import type { EvaluationFacts } from "../../../server/evaluation/index.ts";

const unit = { id: "u", code: "U", name: "Unit", depth: 0 };
const names = [
  { grade: "A", nameVi: "Loại A", nameEn: null },
  { grade: "B", nameVi: "Loại B", nameEn: "Grade B" },
];

describe("the numbers of a unit", () => {
  it("are shares of the rated, exact, with grades that nobody got", () => {
    const rows = [
      { step: "LOCKED", grade: "A", reason: "", count: "6" },
      { step: "LOCKED", grade: "A", reason: "", count: 1 },
      { step: "NOT_RATED", grade: "", reason: "Nghỉ thai sản", count: 2 },
      { step: "SELF", grade: "", reason: "", count: 5 },
    ];
    const sums = addUpExact(unit, rows, names);
    expect(sums).toMatchObject({
      subjects: 14,
      rated: 7,
      completion: "9/14",
      notRated: [{ reason: "Nghỉ thai sản", count: 2 }],
    });
    expect(sums.grades.map(({ grade, count, share }) => [grade, count, share])).toEqual([
      ["A", 7, "1/1"],
      ["B", 0, "0/1"],
    ]);
    expect(sums.steps.find(({ step }) => step === "SELF")).toEqual({ step: "SELF", count: 5, completed: 7 });
  });

  it("do not count a grade whose decision is open again", () => {
    expect(addUpExact(unit, [{ step: "DECISION", grade: "A", reason: "", count: 3 }], names)).toMatchObject({
      subjects: 3,
      rated: 0,
    });
  });

  it("have no share where nobody is rated", () => {
    expect(addUpExact(unit, [], names)).toMatchObject({
      subjects: 0,
      rated: 0,
      completion: null,
      grades: [{ share: null }, { share: null }],
    });
  });

  it("stay empty where a published group is too small", () => {
    const rows = [
      { step: "LOCKED", grade: "*", reason: null, count: 9 },
      { step: "LOCKED", grade: "A", reason: null, count: null },
      { step: "LOCKED", grade: "B", reason: null, count: 6 },
    ];
    const sums = addUpPublished(unit, rows, names);
    expect(sums).toMatchObject({ subjects: null, rated: 9, steps: [], notRated: [], completion: null });
    expect(sums.grades.map(({ count, share }) => [count, share])).toEqual([
      [null, null],
      [6, "2/3"],
    ]);
  });
});

describe("counters", () => {
  const facts = {
    cycleId: "c",
    unitId: "u",
    subject: "PERSON",
    positionClass: null,
    subjectType: null,
    step: "SELF",
    grade: null,
    notRatedReason: null,
  } as EvaluationFacts;

  it("move one evaluation from step to step", () => {
    const after = { ...facts, step: "DECISION" } as EvaluationFacts;
    expect(countChanges([{ before: facts, after }]).map(({ step, count }) => [step, count])).toEqual([
      ["DECISION", 1],
      ["SELF", -1],
    ]);
  });

  it("stay where a move comes back", () => {
    const after = { ...facts, step: "DECISION" } as EvaluationFacts;
    expect(
      countChanges([
        { before: facts, after },
        { before: after, after: facts },
      ]),
    ).toEqual([]);
  });

  it("count a long reason by its beginning", () => {
    const long = { ...facts, notRatedReason: "ố".repeat(500) };
    expect(countChanges([{ before: null, after: long }])[0]?.not_rated_reason).toBe("ố".repeat(200));
  });
});

describe("grades of several regulations", () => {
  it("come in one list, best first", () => {
    const scheme = (...codes: string[]) => ({ grades: codes.map((code) => ({ code, name: { vi: code } })) });
    expect(
      mergeGrades([scheme("HTXS", "HTT", "KHT"), scheme("HTXS", "HTT", "HTN", "KHT")]).map(({ grade }) => grade),
    ).toEqual(["HTXS", "HTT", "HTN", "KHT"]);
  });
});
