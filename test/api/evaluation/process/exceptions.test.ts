import { afterAll, beforeAll, expect, it } from "vitest";
import { CycleStatus } from "../../../../server/cycle/index.ts";
import { Role, type Work } from "../../../../server/kernel/index.ts";
import {
  act,
  currentOf,
  decide,
  makeProcess,
  type Process,
  refuse,
  travel,
  withSteps,
} from "../../../support/process/build-process.ts";
import { eachDatabase, type TestKhung } from "../../../support/each-database.ts";

const SEEN = `query ($id: Uuid!) { evaluation(id: $id) { step selfGrade strengths decidedGrade needsReview reviewReason reviewOfId
  stepExceptions { kind step reason byName } decisions { grade cause supersededById } 
  deadlines { step dueOn doneOn isLate }
  abilities { canUnlock { allowed rule } canSupersede { allowed rule } canSkipStep { allowed rule } canConfirmReview { allowed rule } } } }`;
const COUNTS = `query ($filter: UnitStatisticsFilter!) { unitStatistics(filter: $filter) { total { grades { grade count } } } }`;

eachDatabase("what goes otherwise than the steps say", (start) => {
  let khung: TestKhung;
  let process: Process;
  beforeAll(async () => {
    khung = await start();
    process = await makeProcess(khung, withSteps(["SELF", "PARTY_OPINION", "DECISION", "NOTICE", "LOCKED"]));
  });
  afterAll(() => khung.stop());

  const seenBy = async (actor: { ok: <T>(document: string, variables?: object) => Promise<T> }, id: string) =>
    (await actor.ok<{ evaluation: Record<string, unknown> }>(SEEN, { id })).evaluation;

  it("a step is left out with a reason, which stays on record; a draft is never used", async () => {
    const { head, clerks, specialist } = process.commune;
    const [clerk] = clerks;
    await act(khung, process, clerk.actor, clerk, "saveSelfRating", { grade: "HTXS", strengths: "Nháp" });
    expect(await refuse(khung, process, clerk.actor, clerk, "skipStep", { reason: "Không cần" })).toMatchObject({
      rule: "decision.ownEvaluation",
    });
    expect(await refuse(khung, process, head.actor, clerk, "skipStep", { reason: "  " })).toMatchObject({
      fields: [{ rule: "evaluation.reasonRequired" }],
    });
    await act(khung, process, specialist, clerk, "skipStep", { reason: "Nghỉ ốm dài ngày" });
    await act(khung, process, head.actor, clerk, "skipStep", { reason: "Cấp ủy chưa kiện toàn" });
    const { id } = await currentOf(khung, process, clerk);
    expect(await seenBy(head.actor, id)).toMatchObject({
      step: "DECISION",
      selfGrade: null,
      strengths: null,
      stepExceptions: [
        { kind: "SKIPPED", step: "SELF", reason: "Nghỉ ốm dài ngày" },
        { kind: "SKIPPED", step: "PARTY_OPINION" },
      ],
    });
    expect(await refuse(khung, process, head.actor, clerk, "skipStep", { reason: "Bỏ qua" })).toMatchObject({
      code: "WRONG_STEP",
    });
  });

  it("a decided one is opened again only from above, the old decision stands until another supersedes it", async () => {
    const { head, clerks, specialist, block, deputy } = process.commune;
    const [clerk] = clerks;
    await decide(khung, process, clerk, "HTT");
    await act(khung, process, head.actor, clerk, "issueNotice");
    const reason = { reason: "Phát hiện sai số liệu" };
    expect(await refuse(khung, process, head.actor, clerk, "unlockEvaluation", reason)).toMatchObject({
      rule: "evaluation.notAbove",
    });
    const ofBlock = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: block.id });
    expect(await refuse(khung, process, ofBlock, clerk, "unlockEvaluation", reason)).toMatchObject({
      rule: "evaluation.notAbove",
    });
    expect(await refuse(khung, process, deputy.actor, deputy, "unlockEvaluation", reason)).toMatchObject({
      rule: "decision.ownEvaluation",
    });
    const open = await act(khung, process, specialist, clerk, "unlockEvaluation", reason);
    expect(open).toMatchObject({ step: "DECISION", decidedGrade: "HTT" });
    expect((await clerk.actor.ok<{ evaluation: object }>(SEEN, { id: open.id })).evaluation).toMatchObject({
      decidedGrade: "HTT",
      decisions: [{ grade: "HTT", supersededById: null }],
    });
    await act(khung, process, head.actor, clerk, "decideEvaluation", { grade: "HTN", reason: "Số liệu đúng" });
    expect(await seenBy(clerk.actor, open.id)).toMatchObject({ decidedGrade: null, decisions: [{ grade: "HTT" }] });
    expect(await seenBy(head.actor, open.id)).toMatchObject({
      decidedGrade: "HTN",
      decisions: [
        { grade: "HTT", supersededById: expect.any(String) },
        { grade: "HTN", supersededById: null },
      ],
    });
  });

  it("whoever leads the person is flagged for another look, and confirms it or decides anew", async () => {
    const { head, chairman, clerks } = process.commune;
    const { id } = await currentOf(khung, process, clerks[0]);
    const flagged = await currentOf(khung, process, head);
    expect(await seenBy(chairman.actor, flagged.id)).toMatchObject({
      needsReview: true,
      reviewReason: "Phát hiện sai số liệu",
      reviewOfId: id,
    });
    const list = `query ($filter: EvaluationFilter) { evaluations(filter: $filter) { items { id } } }`;
    expect(await chairman.actor.ok(list, { filter: { cycleId: process.cycle.id, needsReview: true } })).toEqual({
      evaluations: { items: [{ id: flagged.id }] },
    });
    expect(await refuse(khung, process, head.actor, head, "confirmReview", { reason: "Không đổi" })).toMatchObject({
      rule: "decision.ownEvaluation",
    });
    await act(khung, process, chairman.actor, head, "confirmReview", { reason: "Không ảnh hưởng" });
    expect(await seenBy(chairman.actor, flagged.id)).toMatchObject({
      needsReview: false,
      reviewReason: null,
      stepExceptions: [{ kind: "REVIEWED", reason: "Không ảnh hưởng" }],
    });
    expect(await refuse(khung, process, chairman.actor, head, "confirmReview", { reason: "x" })).toMatchObject({
      rule: "evaluation.noReview",
    });
  });

  it("a wrong result of a closed cycle is replaced, not opened; the old decision is kept and statistics move", async () => {
    const { head, chairman, specialist, clerks, block } = process.commune;
    const [clerk] = clerks;
    await act(khung, process, head.actor, clerk, "issueNotice");
    await khung.write(closeNow, { id: process.cycle.id });
    expect(await refuse(khung, process, specialist, clerk, "unlockEvaluation", { reason: "Sai" })).toMatchObject({
      rule: "evaluation.cycleClosed",
    });
    const right = { grade: "HTXS", reason: "Kết luận thanh tra số 5" };
    expect(await refuse(khung, process, specialist, clerk, "supersedeDecision", right)).toMatchObject({
      rule: "decision.notDecider",
    });
    expect(
      await refuse(khung, process, chairman.actor, clerk, "supersedeDecision", { ...right, grade: "HTN" }),
    ).toMatchObject({ rule: "decision.sameGrade" });
    const filter = { cycleId: process.cycle.id, unitId: block.id };
    const counted = async () => JSON.stringify(await specialist.ok(COUNTS, { filter }));
    const before = await counted();
    await act(khung, process, chairman.actor, clerk, "supersedeDecision", right);
    const after = await counted();
    expect(before).toContain('"grade":"HTN","count":1');
    expect(after).toContain('"grade":"HTXS","count":1');
    expect(after).toContain('"grade":"HTN","count":0');
    const { id } = await currentOf(khung, process, clerk);
    expect(await seenBy(clerk.actor, id)).toMatchObject({
      step: "LOCKED",
      decidedGrade: "HTXS",
      decisions: [{ grade: "HTT" }, { grade: "HTN" }, { grade: "HTXS", cause: "REPLACEMENT", supersededById: null }],
    });
  });

  it("nothing is taken after the last day where the cycle is strict; elsewhere it is late and marked so", async () => {
    await travel(khung, "2026-07-15T02:00:00Z");
    const [strict, lenient] = [
      await makeProcess(khung, withSteps(["SELF", "DECISION", "LOCKED"]), {
        selfDueOn: "2026-07-20",
        strictDeadlines: true,
      }),
      await makeProcess(khung, withSteps(["SELF", "DECISION", "LOCKED"]), { selfDueOn: "2026-07-20" }),
    ];
    await travel(khung, "2026-07-20T16:59:59Z");
    const [one, two] = strict.commune.clerks;
    await act(khung, strict, one.actor, one, "submitSelfRating", { grade: "HTT" });
    await travel(khung, "2026-07-20T17:00:00Z");
    const late = await refuse(khung, strict, two.actor, two, "submitSelfRating", { grade: "HTT" });
    expect(late).toMatchObject({
      code: "FORBIDDEN",
      rule: "evaluation.afterDeadline",
      values: { dueOn: "2026-07-20" },
    });
    const [slow] = lenient.commune.clerks;
    const { id } = await act(khung, lenient, slow.actor, slow, "submitSelfRating", { grade: "HTT" });
    expect(await seenBy(slow.actor, id)).toMatchObject({
      deadlines: [{ step: "SELF", dueOn: "2026-07-20", doneOn: "2026-07-21", isLate: true }],
    });
  });
});

async function closeNow({ sql }: Work, { id }: { id: string }): Promise<object> {
  await sql.updateTable("cycle").set({ status: CycleStatus.CLOSED }).where("id", "=", id).execute();
  return {};
}
