import { describe, expect, it } from "vitest";
import { ABSTAIN, fillWithSelf, paperOf, votedOn, votesFor } from "../../../admin/evaluation/meeting/ballot-paper.ts";
import type { Candidate } from "../../../admin/evaluation/meeting/meeting-rows.ts";
import { cellOf, gradeColumns, hiddenIn, type Statistic } from "../../../admin/statistics/statistic-rows.ts";

const GRADES = ["HTXS", "HTT"].map((code) => ({ code, nameVi: code, nameEn: null }));
const candidate = (evaluationId: string, more: Partial<Candidate> = {}): Candidate => ({
  evaluationId,
  personId: evaluationId,
  personName: evaluationId,
  positionName: null,
  positionNameEn: null,
  selfGrade: null,
  suggestedGrade: null,
  proposedGrade: null,
  isOwn: false,
  opinion: null,
  priorGrade: null,
  grades: GRADES,
  ...more,
});
const PAPER = [
  candidate("an"),
  candidate("binh", { selfGrade: "HTXS" }),
  candidate("me", { isOwn: true, selfGrade: "HTXS" }),
];

describe("the voting paper", () => {
  it("names everybody except oneself", () => {
    expect(votedOn(PAPER).map(({ evaluationId }) => evaluationId)).toEqual(["an", "binh"]);
  });

  it("is not ready while somebody is not marked", () => {
    expect(paperOf(PAPER, { an: "HTT" })).toBeNull();
  });

  it("sends no opinion as such, which is not the same as not marked", () => {
    expect(paperOf(PAPER, { an: "HTT", binh: ABSTAIN })).toEqual([
      { evaluationId: "an", grade: "HTT" },
      { evaluationId: "binh", grade: null },
    ]);
  });

  it("takes the grades people named only where nothing is marked", () => {
    expect(fillWithSelf(PAPER, {})).toEqual({ binh: "HTXS" });
    expect(fillWithSelf(PAPER, { binh: "HTT" })).toEqual({ binh: "HTT" });
  });

  it("shows no number where the tally is kept from the viewer", () => {
    expect(votesFor(undefined, "HTXS")).toBeNull();
    expect(votesFor({ meetingId: "m", evaluationId: "an", counts: [{ grade: null, count: 2 }] }, null)).toBe(2);
  });
});

describe("a row of statistics", () => {
  const row = (counts: readonly (number | null)[], rated: number): Statistic =>
    ({
      rated,
      subjects: null,
      completion: null,
      notRated: [],
      steps: [],
      unit: { id: "u", code: "U", name: "U", depth: 0 },
      grades: counts.map((count, at) => ({
        grade: `G${String(at)}`,
        gradeNameVi: "",
        gradeNameEn: null,
        count,
        share: null,
      })),
    }) as Statistic;

  it("hides a small group and shows the rest of the bar as hidden", () => {
    const published = row([22, 5, null, null], 30);
    expect(cellOf(published, "G2")).toEqual({ kind: "small" });
    expect(hiddenIn(published)).toBe(3);
  });

  it("calls a hidden number small only where it must be", () => {
    expect(cellOf(row([null, 8, null], 30), "G0")).toEqual({ kind: "hidden" });
  });

  it("counts a grade that nobody got as zero, not as hidden", () => {
    const exact = row([30, 0], 30);
    expect(cellOf(exact, "G1")).toEqual({ kind: "count", count: 0, share: null });
    expect(cellOf(exact, "G9")).toEqual({ kind: "count", count: 0, share: null });
    expect(hiddenIn(exact)).toBe(0);
  });

  it("names each grade once, in the order of the regulation", () => {
    expect(gradeColumns([row([1, 2], 3), row([1, 2, 3], 6)]).map(({ grade }) => grade)).toEqual(["G0", "G1", "G2"]);
  });
});
