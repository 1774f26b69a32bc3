import { afterAll, beforeAll, expect, it } from "vitest";
import { canonicalJson } from "../../../server/audit/index.ts";
import type { Cycle } from "../../../server/cycle/index.ts";
import { type FrameworkVersion, loadContent } from "../../../server/framework/index.ts";
import { rate, type RatingInput } from "../../../server/rating/index.ts";
import {
  adoptShipped,
  type Commune,
  evaluationOf,
  makeCommune,
  makeOpenedCycle,
} from "../../support/build-evaluation.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import { DECIDE, EVALUATION, SAVE, SCORE, SUBMIT } from "../../support/evaluation-operations.ts";

const GENERAL = {
  "I.1": "5",
  "I.2": "5",
  "II.1": "2.5",
  "II.2": "2.5",
  "II.3": "2.5",
  "II.4": "2.5",
  "III.1": "2.5",
  "III.2": "2.5",
  "III.3": "2.5",
  "III.4": "0",
};

eachDatabase("a month under Decree 335/2025", (start) => {
  let khung: TestKhung;
  let commune: Commune;
  let version: FrameworkVersion;
  let cycle: Cycle;
  beforeAll(async () => {
    khung = await start();
    commune = await makeCommune(khung);
    version = await adoptShipped(khung, "nd-335-2025", commune.commune.id);
    cycle = await makeOpenedCycle(khung, { unitId: commune.commune.id });
  });
  afterAll(() => khung.stop());

  async function scores(values: Record<string, string>) {
    const { criterionIds } = await loadContent(khung.look().sql, version.id);
    return Object.entries(values).map(([code, value]) => ({ criterionId: criterionIds.get(code), value }));
  }
  const clerkEvaluation = () => evaluationOf(khung, cycle.id, commune.clerks[0].personId);
  const metrics = (share: string) => ["quantity", "quality", "progress"].map((name) => ({ name, value: share }));

  it("a draft keeps what was answered and nobody else sees it", async () => {
    const before = await clerkEvaluation();
    const [clerk] = commune.clerks;
    const input = {
      evaluationId: before.id,
      version: before.version,
      scores: await scores({ "I.1": "4.5" }),
      strengths: "Đúng hạn",
    };
    const { saveSelfRating } = await clerk.actor.ok<{ saveSelfRating: { version: number } }>(SAVE, { input });
    expect(saveSelfRating.version).toBe(before.version + 1);
    const own = await clerk.actor.ok<{ evaluation: object }>(EVALUATION, { id: before.id });
    expect(own.evaluation).toMatchObject({
      step: "SELF",
      shownTotal: null,
      scores: [{ step: "SELF", criterionCode: "I.1", value: "4.5" }],
    });
    const head = await commune.head.actor.ok<{ evaluation: object }>(EVALUATION, { id: before.id });
    expect(head.evaluation).toMatchObject({ scores: [], result: null, measures: [] });
  });

  it("wrong answers are refused with their fields, missing ones when handing in", async () => {
    const { id, version: seen } = await clerkEvaluation();
    const [clerk] = commune.clerks;
    const wrong = await clerk.actor.refused(SAVE, {
      input: { evaluationId: id, version: seen, scores: await scores({ "I.1": "5.5", "II.1": "0.3" }) },
    });
    expect(wrong.code).toBe("INVALID_INPUT");
    expect(wrong.fields?.map(({ path, rule }) => ({ path, rule }))).toEqual([
      { path: "input.criteria.I.1", rule: "answer.overMax" },
      { path: "input.criteria.II.1", rule: "answer.offStep" },
    ]);
    const missing = await clerk.actor.refused(SUBMIT, {
      input: { evaluationId: id, version: seen, metrics: metrics("1") },
    });
    expect(missing.fields?.map(({ path }) => path)).toContain("input.criteria.III.4");
    const headOnly = await clerk.actor.refused(SAVE, {
      input: { evaluationId: id, version: seen, findings: [{ name: "disciplinedForDuty", holds: false }] },
    });
    expect(headOnly.fields).toMatchObject([{ path: "input.findings.0.name", rule: "evaluation.headOnly" }]);
    const graded = await clerk.actor.refused(SAVE, { input: { evaluationId: id, version: seen, grade: "HTXS" } });
    expect(graded.fields).toMatchObject([{ path: "input.grade", rule: "evaluation.gradeNotAsked" }]);
  });

  it("27.5 points and 25/28 of the duties are exactly 90, excellent", async () => {
    const { id, version: seen } = await clerkEvaluation();
    const input = { evaluationId: id, version: seen, scores: await scores(GENERAL), metrics: metrics("25/28") };
    const { submitSelfRating } = await commune.clerks[0].actor.ok<{ submitSelfRating: object }>(SUBMIT, { input });
    expect(submitSelfRating).toMatchObject({
      step: "DECISION",
      exactTotal: "90/1",
      shownTotal: "90",
      suggestedGrade: "HTXS",
      needsDecision: false,
    });
    const { evaluation } = await commune.head.actor.ok<{
      evaluation: { result: { trace: string; input: string; contentHash: string } };
    }>(EVALUATION, { id });
    const content = await loadContent(khung.look().sql, version.id);
    expect(canonicalJson(rate(content, JSON.parse(evaluation.result.input) as RatingInput))).toBe(
      evaluation.result.trace,
    );
    expect(evaluation.result.contentHash).toBe(content.contentHash);
  });

  it("the decider scores anew from the person's answers, which stay as they were", async () => {
    const { id, version: seen } = await clerkEvaluation();
    const input = {
      evaluationId: id,
      version: seen,
      scores: await scores({ "III.1": "0" }),
      metrics: [{ name: "quality", value: "0.5" }],
    };
    const { scoreEvaluation } = await commune.head.actor.ok<{ scoreEvaluation: object }>(SCORE, { input });
    expect(scoreEvaluation).toMatchObject({ step: "DECISION", suggestedGrade: "HTT" });
    interface Seen {
      evaluation: { scores: { step: string; criterionCode: string; value: string }[] };
    }
    const { evaluation } = await commune.head.actor.ok<Seen>(EVALUATION, { id });
    const of = (step: string) =>
      evaluation.scores.find((score) => score.step === step && score.criterionCode === "III.1")?.value;
    expect([of("SELF"), of("DECISION")]).toEqual(["2.5", "0"]);
    const own = await commune.clerks[0].actor.ok<Seen>(EVALUATION, { id });
    expect(own.evaluation).toMatchObject({ shownTotal: null, suggestedGrade: null, result: { step: "SELF" } });
    expect(own.evaluation.scores.filter((score) => score.step === "DECISION")).toEqual([]);
  });

  it("a grade other than the suggested one needs a reason, an unknown one is refused", async () => {
    const { id, version: seen } = await clerkEvaluation();
    const decide = (grade: string, reason?: string) => ({ input: { evaluationId: id, version: seen, grade, reason } });
    const unknown = await commune.head.actor.refused(DECIDE, decide("GIOI"));
    expect(unknown.fields).toMatchObject([{ path: "input.grade", rule: "evaluation.gradeUnknown" }]);
    expect(await commune.head.actor.refused(DECIDE, decide("HTXS"))).toMatchObject({
      rule: "decision.reasonRequired",
      values: { proposed: "HTT" },
    });
    expect(await commune.head.actor.refused(DECIDE, decide("HTXS", "   "))).toMatchObject({
      rule: "decision.reasonRequired",
    });
    const { decideEvaluation } = await commune.head.actor.ok<{ decideEvaluation: object }>(DECIDE, decide("HTT"));
    expect(decideEvaluation).toMatchObject({ step: "LOCKED", decidedGrade: "HTT" });
  });

  it("a decision without scoring rests on a result computed from the person's answers", async () => {
    const [, clerk] = commune.clerks;
    const { id, version: seen } = await evaluationOf(khung, cycle.id, clerk.personId);
    await clerk.actor.ok(SUBMIT, {
      input: { evaluationId: id, version: seen, scores: await scores(GENERAL), metrics: metrics("1") },
    });
    const handed = await evaluationOf(khung, cycle.id, clerk.personId);
    await commune.head.actor.ok(DECIDE, { input: { evaluationId: id, version: handed.version, grade: "HTXS" } });
    const { evaluation } = await clerk.actor.ok<{ evaluation: object }>(EVALUATION, { id });
    expect(evaluation).toMatchObject({
      result: { step: "DECISION", exact: "195/2", shown: "97.5", grade: "HTXS" },
      decisions: [{ grade: "HTXS", reason: null, resultId: expect.any(String) }],
    });
  });

  it("a leader hands in without the numbers that only the superior types; the superior adds them", async () => {
    const { id, version: seen } = await evaluationOf(khung, cycle.id, commune.head.personId);
    const input = { evaluationId: id, version: seen, scores: await scores(GENERAL), metrics: metrics("1") };
    const { submitSelfRating } = await commune.head.actor.ok<{ submitSelfRating: { version: number } }>(SUBMIT, {
      input,
    });
    expect(submitSelfRating).toMatchObject({ step: "DECISION", suggestedGrade: null, exactTotal: null });
    const typed = ["unitResult", "organizing", "uniting"].map((name) => ({ name, value: "full" }));
    const options =
      (await loadContent(khung.look().sql, version.id)).scheme.metrics?.find((metric) => metric.name === "unitResult")
        ?.options ?? [];
    const best = options.find((option) => option.value === "1")?.key ?? "full";
    const scored = await commune.chairman.actor.ok<{ scoreEvaluation: object }>(SCORE, {
      input: {
        evaluationId: id,
        version: submitSelfRating.version,
        metrics: typed.map(({ name }) => ({ name, value: best })),
        findings: [{ name: "disciplinedForDuty", holds: true }],
      },
    });
    expect(scored.scoreEvaluation).toMatchObject({ shownTotal: "97.5", suggestedGrade: "KHT" });
  });
});
