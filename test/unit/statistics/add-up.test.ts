import { describe, expect, it } from "vitest";
import { addUpExact, addUpPublished } from "../../../server/statistics/units/add-up.ts";
import { type CountedMove, countChanges } from "../../../server/statistics/counters/count-moves.ts";
import {
  bandOf,
  EVALUATION_COUNTER,
  SCORE_BAND_COUNTER,
  SCORE_COUNTER,
} from "../../../server/statistics/counters/counter-tables.ts";
import { mergeGrades } from "../../../server/statistics/counters/derive-grades.ts";
import { Evaluation, type EvaluationFacts, EvaluationStep, factsOf } from "../../../server/evaluation/index.ts";

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
  const facts = factsOf(
    Object.assign(new Evaluation(), {
      ...{ cycleId: "c", unitId: "u", frameworkVersionId: "v", leading: false, step: EvaluationStep.SELF },
    }),
  );
  const decided: EvaluationFacts = {
    ...facts,
    ...{ step: EvaluationStep.LOCKED, grade: "A", totalMillionths: 89_500_000, suggestedGrade: "B", decidedLate: true },
  };
  const move = (before: EvaluationFacts | null, after: EvaluationFacts) => ({ evaluationId: "e", before, after });
  const ofEvaluations = (...moves: CountedMove[]) => countChanges(moves).get(EVALUATION_COUNTER) ?? [];
  const ofScores = (...moves: CountedMove[]) => countChanges(moves).get(SCORE_COUNTER) ?? [];

  it("move one evaluation from step to step", () => {
    const after = { ...facts, step: EvaluationStep.DECISION };
    expect(ofEvaluations(move(facts, after)).map(({ step, count }) => [step, count])).toEqual([
      ["DECISION", 1],
      ["SELF", -1],
    ]);
  });

  it("stay where a move comes back", () => {
    const after = { ...facts, step: EvaluationStep.DECISION };
    expect(ofEvaluations(move(facts, after), move(after, facts))).toEqual([]);
  });

  it("count a long reason by its beginning", () => {
    const long = { ...facts, notRatedReason: "ố".repeat(500) };
    expect(ofEvaluations(move(null, long))[0]?.not_rated_reason).toBe("ố".repeat(200));
  });

  it("know scores, computed grades and lateness only while a decision stands", () => {
    expect(ofEvaluations(move(null, decided))).toMatchObject([
      { grade: "A", suggested_grade: "B", scored: 1, score_sum: 89_500_000, late_decision: 1 },
    ]);
    expect(ofScores(move(null, decided))).toMatchObject([
      { grade: "A", part_of: 895, total_millionths: 89_500_000, count: 1 },
    ]);
    const reopened = { ...decided, step: EvaluationStep.DECISION };
    expect(ofEvaluations(move(null, reopened))).toMatchObject([
      { grade: "A", suggested_grade: "", scored: 0, score_sum: 0, late_decision: 0 },
    ]);
    expect(ofScores(move(decided, reopened))).toMatchObject([{ total_millionths: 89_500_000, count: -1 }]);
  });

  it("count a total in its whole point and in its tenth, rounded down", () => {
    const ofBands = (total: number) =>
      (countChanges([move(null, { ...decided, totalMillionths: total })]).get(SCORE_BAND_COUNTER) ?? [])
        .map(({ width, part_of: point, band, count }) => [width, point, band, count])
        .sort(([one], [other]) => Number(other) - Number(one));
    expect(ofBands(89_570_000)).toEqual([
      [1_000_000, 89, 89, 1],
      [100_000, 89, 895, 1],
    ]);
    expect(ofBands(-1)).toEqual([
      [1_000_000, -1, -1, 1],
      [100_000, -1, -1, 1],
    ]);
    expect(bandOf(-100_001)).toBe(-2);
    expect(bandOf(Number.MAX_SAFE_INTEGER - 1, 100_000)).toBe(90_071_992_547);
    expect(bandOf(90_071_992_546 * 100_000 + 99_999, 100_000)).toBe(90_071_992_546);
  });

  it("know nothing of a form that was not handed in", () => {
    const draft = { ...facts, selfGrade: "A", selfSubmittedAt: "2026-07-01T00:00:00.000Z", selfLate: true };
    const none = { self_grade: "", handed_in: 0, late_self: 0 };
    expect(ofEvaluations(move(null, draft))).toMatchObject([none]);
    const sent = { ...draft, step: EvaluationStep.DECISION };
    expect(ofEvaluations(move(null, sent))).toMatchObject([{ self_grade: "A", handed_in: 1, late_self: 1 }]);
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
