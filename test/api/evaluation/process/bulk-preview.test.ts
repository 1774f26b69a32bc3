import { afterAll, beforeAll, expect, it } from "vitest";
import { act, currentOf, makeProcess, type Process, withSteps } from "../../../support/process/build-process.ts";
import {
  adoptShipped,
  type Commune,
  evaluationOf,
  makeCommune,
  makeOpenedCycle,
} from "../../../support/build-evaluation.ts";
import { eachDatabase, type TestKhung } from "../../../support/each-database.ts";

const ROWS = `accepted { evaluationId version step decidedGrade } refused { evaluationId code rule messageVi messageEn }`;
const PREVIEW = `query ($input: PreviewBulkInput!) { previewBulk(input: $input) { ${ROWS} reasonWanted
  quotaAfter { name grade count allowed } leaders { evaluationId name isFlagged suggestedBefore suggestedAfter } } }`;
const HANDLE = `mutation ($input: HandleEvaluationsInput!) { handleEvaluations(input: $input) { ${ROWS} } }`;
const LIST = `query ($filter: EvaluationFilter) { evaluations(filter: $filter) { total items { id } } }`;

interface Outcome {
  readonly accepted: readonly { readonly evaluationId: string; readonly version: number; readonly step: string }[];
  readonly refused: readonly { readonly evaluationId: string; readonly rule: string; readonly messageVi: string }[];
}
interface Preview extends Outcome {
  readonly reasonWanted: readonly string[];
  readonly quotaAfter: readonly { readonly grade: string; readonly count: number; readonly allowed: number }[];
  readonly leaders: readonly { readonly evaluationId: string; readonly isFlagged: boolean }[];
}

eachDatabase("previewing what is done for a whole unit", (start) => {
  let khung: TestKhung;
  let process: Process;
  beforeAll(async () => {
    khung = await start();
    process = await makeProcess(khung, withSteps(["SELF", "HR_PROPOSAL", "DECISION", "NOTICE", "LOCKED"]));
  });
  afterAll(() => khung.stop());

  const countOf = async (table: "audit_entry" | "decision" | "notice"): Promise<number> =>
    (await khung.look().sql.selectFrom(table).select("id").execute()).length;

  it("a preview says what would happen, whose reason is wanted and who is refused, and keeps nothing", async () => {
    const { clerks, head, specialist, deputy } = process.commune;
    for (const who of clerks) await act(khung, process, who.actor, who, "submitSelfRating", { grade: "HTT" });
    for (const who of clerks)
      await act(khung, process, specialist, who, "proposeByHr", { grade: "HTT", text: "Đủ điều kiện." });
    const rows = [...clerks, deputy, head];
    const items = await Promise.all(
      rows.map(async (who, place) => {
        const { id, version } = await currentOf(khung, process, who);
        return { evaluationId: id, version, grade: place === 0 ? "HTXS" : "HTT" };
      }),
    );
    const before = [await countOf("audit_entry"), await countOf("decision"), await countOf("notice")];
    const { previewBulk } = await head.actor.ok<{ previewBulk: Preview }>(PREVIEW, {
      input: { verb: "DECIDE", items },
    });
    expect(previewBulk.accepted.map(({ step }) => step)).toEqual(["NOTICE", "NOTICE"]);
    expect(previewBulk.reasonWanted).toEqual([items[0]?.evaluationId]);
    expect(previewBulk.refused).toMatchObject([{ rule: "step.wrong" }, { rule: "decision.ownEvaluation" }]);
    expect([await countOf("audit_entry"), await countOf("decision"), await countOf("notice")]).toEqual(before);
    expect(await currentOf(khung, process, clerks[0])).toMatchObject({ step: "DECISION", decidedGrade: null });
    const { handleEvaluations } = await head.actor.ok<{ handleEvaluations: Outcome }>(HANDLE, {
      input: { verb: "DECIDE", items },
    });
    expect(handleEvaluations.refused[0]).toMatchObject({ rule: "decision.reasonRequired" });
    expect(handleEvaluations.accepted.map(({ evaluationId }) => evaluationId)).toEqual([items[1]?.evaluationId]);
  });

  it("whoever decided takes the own decision back until it is told, and the leader is flagged for another look", async () => {
    const { clerks, head } = process.commune;
    const { id, version } = await currentOf(khung, process, clerks[1]);
    const input = { verb: "UNLOCK", items: [{ evaluationId: id, version, reason: "Nhầm dòng" }] };
    const { previewBulk } = await head.actor.ok<{ previewBulk: Preview }>(PREVIEW, { input });
    expect(previewBulk.accepted).toMatchObject([{ evaluationId: id, step: "DECISION" }]);
    const { handleEvaluations } = await head.actor.ok<{ handleEvaluations: Outcome }>(HANDLE, { input });
    expect(handleEvaluations.accepted).toMatchObject([{ evaluationId: id, step: "DECISION", decidedGrade: "HTT" }]);
    expect(await currentOf(khung, process, clerks[1])).toMatchObject({ step: "DECISION" });
    const told = {
      ...input,
      items: [{ evaluationId: id, version: handleEvaluations.accepted[0]?.version, grade: "HTT" }],
    };
    await head.actor.ok(HANDLE, { input: { ...told, verb: "DECIDE" } });
    await act(khung, process, head.actor, clerks[1], "issueNotice");
    const after = await currentOf(khung, process, clerks[1]);
    const late = { verb: "UNLOCK", items: [{ evaluationId: id, version: after.version, reason: "Nhầm dòng" }] };
    const refused = await head.actor.ok<{ previewBulk: Preview }>(PREVIEW, { input: late });
    expect(refused.previewBulk.refused).toMatchObject([{ rule: "evaluation.notAbove" }]);
  });

  it("returning wants a reason, reminding happens once a day, a grade to decide must be named", async () => {
    const { clerks, deputy, head } = process.commune;
    const [clerk] = clerks;
    const one = await currentOf(khung, process, clerk);
    const item = { evaluationId: one.id, version: one.version };
    const handle = async (verb: string, more: object = {}): Promise<Outcome> =>
      (
        await head.actor.ok<{ handleEvaluations: Outcome }>(HANDLE, {
          input: { verb, items: [{ ...item, ...more }] },
        })
      ).handleEvaluations;
    expect((await handle("RETURN")).refused).toMatchObject([{ rule: "evaluation.reasonRequired" }]);
    expect((await handle("DECIDE")).refused).toMatchObject([{ rule: "bulk.gradeRequired" }]);
    expect((await handle("RETURN", { reason: "Thiếu minh chứng" })).accepted).toMatchObject([{ step: "SELF" }]);
    const late = await currentOf(khung, process, deputy);
    const remind = { verb: "REMIND", items: [{ evaluationId: late.id, version: late.version }] };
    const specialist = process.commune.specialist;
    const first = await specialist.ok<{ handleEvaluations: Outcome }>(HANDLE, { input: remind });
    expect(first.handleEvaluations.accepted).toHaveLength(1);
    const again = await specialist.ok<{ handleEvaluations: Outcome }>(HANDLE, { input: remind });
    expect(again.handleEvaluations.refused).toMatchObject([{ rule: "reminder.alreadyToday" }]);
    const { myNotices: notices } = await deputy.actor.ok<{ myNotices: { items: { rule: string }[] } }>(
      `{ myNotices { items { rule } } }`,
    );
    expect(notices.items.map(({ rule }) => rule)).toContain("reminder.asked.self");
  });

  it("the list tells what is not decided and what departs from the proposal", async () => {
    const { head, clerks } = process.commune;
    const list = async (more: object): Promise<readonly string[]> =>
      (
        await head.actor.ok<{ evaluations: { items: { id: string }[] } }>(LIST, {
          filter: { cycleId: process.cycle.id, ...more },
        })
      ).evaluations.items.map(({ id }) => id);
    const open = await currentOf(khung, process, clerks[0]);
    const done = await currentOf(khung, process, clerks[1]);
    expect(await list({ undecided: true })).toContain(open.id);
    expect(await list({ undecided: true })).not.toContain(done.id);
    expect(await list({ departs: true })).toEqual([]);
    expect(await list({ positionClass: "SUPPORT" })).toEqual([]);
  });
});

eachDatabase("quotas of a preview", (start) => {
  let khung: TestKhung;
  let commune: Commune;
  beforeAll(async () => {
    khung = await start();
    commune = await makeCommune(khung);
    await adoptShipped(khung, "nd-335-2025", commune.commune.id, (file) => ({
      scheme: { ...file.scheme, steps: ["DECISION", "LOCKED"] },
    }));
  });
  afterAll(() => khung.stop());

  it("the quota is counted as it would stand, and stays as it is", async () => {
    const cycle = await makeOpenedCycle(khung, { unitId: commune.commune.id });
    const { id, version } = await evaluationOf(khung, cycle.id, commune.head.personId);
    const item = { evaluationId: id, version, grade: "HTXS", reason: "Vượt chỉ tiêu" };
    const input = { verb: "DECIDE", items: [item] };
    const { previewBulk } = await commune.chairman.actor.ok<{ previewBulk: Preview }>(PREVIEW, { input });
    expect(previewBulk.refused).toEqual([]);
    expect(previewBulk.quotaAfter.map(({ grade, count }) => `${grade} ${String(count)}`)).toContain("HTXS 1");
    expect(await evaluationOf(khung, cycle.id, commune.head.personId)).toMatchObject({ decidedGrade: null });
  });
});
