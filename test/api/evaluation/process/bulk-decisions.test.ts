import { afterAll, beforeAll, expect, it } from "vitest";
import {
  act,
  currentOf,
  decide,
  makeProcess,
  type Process,
  withSteps,
} from "../../../support/process/build-process.ts";
import { adoptShipped, makeCommune, makeOpenedCycle } from "../../../support/build-evaluation.ts";
import { eachDatabase, type TestKhung } from "../../../support/each-database.ts";

const ROWS = `accepted { evaluationId version step decidedGrade } refused { evaluationId code rule messageVi messageEn }`;
const DECIDE_ALL = `mutation ($input: DecideEvaluationsInput!) { decideEvaluations(input: $input) { ${ROWS} } }`;
const ACCEPT = `mutation ($input: AcceptSuggestedGradesInput!) { acceptSuggestedGrades(input: $input) { ${ROWS} } }`;
const TELL = `mutation ($input: IssueNoticesInput!) { issueNotices(input: $input) { ${ROWS} } }`;

interface Outcome {
  readonly accepted: readonly { readonly evaluationId: string; readonly version: number; readonly step: string }[];
  readonly refused: readonly { readonly evaluationId: string; readonly rule: string; readonly messageVi: string }[];
}

eachDatabase("deciding for a whole unit", (start) => {
  let khung: TestKhung;
  let process: Process;
  beforeAll(async () => {
    khung = await start();
    process = await makeProcess(khung, withSteps(["SELF", "DECISION", "NOTICE", "LOCKED"]));
  });
  afterAll(() => khung.stop());

  it("each is decided with the rules of one by one: what is refused is listed with its rule, the rest is kept", async () => {
    const { clerks, deputy, head } = process.commune;
    for (const who of [clerks[0], clerks[1], head])
      await act(khung, process, who.actor, who, "submitSelfRating", { grade: "HTT" });
    const [one, two, late, own] = [
      await currentOf(khung, process, clerks[0]),
      await currentOf(khung, process, clerks[1]),
      await currentOf(khung, process, deputy),
      await currentOf(khung, process, head),
    ];
    const decisions = [
      { evaluationId: one.id, version: one.version, grade: "HTT" },
      { evaluationId: two.id, version: two.version - 1, grade: "HTT" },
      { evaluationId: late.id, version: late.version, grade: "HTT" },
      { evaluationId: own.id, version: own.version, grade: "HTXS" },
    ];
    const input = { decisions, idempotencyKey: "quyet-dinh-khoi" };
    const { decideEvaluations } = await head.actor.ok<{ decideEvaluations: Outcome }>(DECIDE_ALL, { input });
    expect(decideEvaluations.accepted).toMatchObject([{ evaluationId: one.id, step: "NOTICE", decidedGrade: "HTT" }]);
    expect(decideEvaluations.refused).toMatchObject([
      { evaluationId: two.id, code: "STALE", rule: "record.stale" },
      { evaluationId: late.id, code: "WRONG_STEP", rule: "step.wrong" },
      { evaluationId: own.id, code: "FORBIDDEN", rule: "decision.ownEvaluation" },
    ]);
    expect(decideEvaluations.refused[1]?.messageVi).toContain("SELF");
    expect(await currentOf(khung, process, clerks[1])).toMatchObject({ step: "DECISION", version: two.version });
    const again = await head.actor.ok<{ decideEvaluations: Outcome }>(DECIDE_ALL, { input });
    expect(again.decideEvaluations).toEqual(decideEvaluations);
  });

  it("a wrong grade or an evaluation named twice is told by its place", async () => {
    const { clerks, head } = process.commune;
    const { id, version } = await currentOf(khung, process, clerks[1]);
    const item = { evaluationId: id, version, grade: "GIOI" };
    const { decideEvaluations } = await head.actor.ok<{ decideEvaluations: Outcome }>(DECIDE_ALL, {
      input: { decisions: [item] },
    });
    expect(decideEvaluations.refused).toMatchObject([{ rule: "evaluation.gradeUnknown" }]);
    expect(await head.actor.refused(DECIDE_ALL, { input: { decisions: [item, item] } })).toMatchObject({
      fields: [{ path: "input.decisions.1.evaluationId", rule: "evaluation.twice" }],
    });
  });

  it("each decision is an entry of its own in the audit trail", async () => {
    const { clerks } = process.commune;
    const { id } = await currentOf(khung, process, clerks[0]);
    const rows = await khung
      .look()
      .sql.selectFrom("audit_entry")
      .select("changes")
      .where("verb", "=", "decideEvaluations")
      .where("changes", "like", `%${id}%`)
      .execute();
    expect(rows).toHaveLength(1);
  });

  it("one notice for the unit tells everybody who is decided, but never oneself", async () => {
    const { clerks, head, block, chairman } = process.commune;
    await decide(khung, process, clerks[1]);
    const { id, version } = await currentOf(khung, process, head);
    await chairman.actor.ok(DECIDE_ALL, { input: { decisions: [{ evaluationId: id, version, grade: "HTT" }] } });
    const input = { cycleId: process.cycle.id, unitId: block.id };
    const { issueNotices } = await head.actor.ok<{ issueNotices: Outcome }>(TELL, { input });
    expect(issueNotices.accepted).toHaveLength(2);
    expect(issueNotices.refused).toMatchObject([{ evaluationId: id, rule: "decision.ownEvaluation" }]);
    expect(await currentOf(khung, process, clerks[0])).toMatchObject({ step: "LOCKED", noticedOn: "2026-07-15" });
  });

  it("the suggested grades of a unit are accepted at once; a judged regulation suggests none", async () => {
    const { head, block, clerks, deputy } = process.commune;
    await act(khung, process, deputy.actor, deputy, "submitSelfRating", { grade: "HTT" });
    const input = { cycleId: process.cycle.id, unitId: block.id };
    const judged = await head.actor.ok<{ acceptSuggestedGrades: Outcome }>(ACCEPT, { input });
    expect(judged.acceptSuggestedGrades).toMatchObject({ accepted: [], refused: [{ rule: "bulk.noSuggestion" }] });
    expect(await head.actor.refused(ACCEPT, { input: {} })).toMatchObject({ fields: [{ rule: "bulk.nothingNamed" }] });
    const scored = await makeCommune(khung);
    await adoptShipped(khung, "nd-335-2025", scored.commune.id, (file) => ({
      scheme: { ...file.scheme, steps: ["DECISION", "LOCKED"] },
    }));
    const cycle = await makeOpenedCycle(khung, { unitId: scored.commune.id });
    const { id, version } = await currentOf(khung, { cycle }, scored.clerks[0]);
    await khung.write(suggest, { id, grade: "HTT" });
    const { acceptSuggestedGrades } = await scored.head.actor.ok<{ acceptSuggestedGrades: Outcome }>(ACCEPT, {
      input: { evaluations: [{ evaluationId: id, version }] },
    });
    expect(acceptSuggestedGrades.accepted).toMatchObject([{ evaluationId: id, step: "LOCKED", decidedGrade: "HTT" }]);
    expect(clerks).toHaveLength(2);
  });
});

/** As scoring would have left it. */
async function suggest(
  { sql }: { sql: import("../../../../server/kernel/index.ts").Sql },
  { id, grade }: { id: string; grade: string },
): Promise<object> {
  await sql.updateTable("evaluation").set({ suggested_grade: grade }).where("id", "=", id).execute();
  return {};
}
