import { afterAll, beforeAll, expect, it } from "vitest";
import { rateStored } from "../../../server/evaluation/index.ts";
import { loadContent } from "../../../server/framework/index.ts";
import { returnTask, QualityVerdict, submitTask } from "../../../server/work/index.ts";
import { adoptShipped, evaluationOf, makeOpenedCycle, withoutVote } from "../../support/build-evaluation.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import { DECIDE, SAVE, SCORE, SUBMIT } from "../../support/evaluation-operations.ts";
import { act, assigned, makeOffice, type Office, onDay, taskInput } from "../../support/work/build-task.ts";

const WORK = `query ($id: Uuid!) { evaluation(id: $id) {
  workMetrics { name measure source value numerator denominator count mayBeTyped }
  workShares { total items { personId assigned completed delays task { title state } } } } }`;

eachDatabase("metrics that tasks give", (start) => {
  let khung: TestKhung;
  let office: Office;
  let cycleId: string;
  beforeAll(async () => {
    khung = await start();
    office = await makeOffice(khung);
    await adoptShipped(khung, "nd-335-2025", office.agency.id, withoutVote);
    cycleId = (await makeOpenedCycle(khung, { unitId: office.agency.id })).id;
  });
  afterAll(() => khung.stop());

  const generalOf = async (versionId: string): Promise<object[]> => {
    const { criterionIds, groups } = await loadContent(khung.look().sql, versionId);
    const most = groups.flatMap((group) => (group.criteria ?? []).map(({ code, max }) => [code, max] as const));
    return most.map(([code, value]) => ({ criterionId: criterionIds.get(code), value }));
  };
  const storedOf = async (evaluationId: string) => {
    const row = await khung
      .look()
      .sql.selectFrom("evaluation_result")
      .select(["exact", "input"])
      .where("evaluation_id", "=", evaluationId)
      .orderBy("id", "desc")
      .executeTakeFirstOrThrow();
    return { exact: row.exact, input: JSON.parse(row.input) as Parameters<typeof rateStored>[1] };
  };

  it("are typed while nothing is assigned, and the result says that they were", async () => {
    const evaluation = await evaluationOf(khung, cycleId, office.colleagueId);
    const { id: evaluationId, version } = evaluation;
    const metrics = ["quantity", "quality", "progress"].map((name) => ({ name, value: "1" }));
    const scores = await generalOf(evaluation.frameworkVersionId);
    await office.colleague.ok(SUBMIT, { input: { evaluationId, version, scores, metrics } });
    const { exact, input } = await storedOf(evaluationId);
    expect(exact).toBe("100/1");
    const rating = rateStored(await loadContent(khung.look().sql, evaluation.frameworkVersionId), input);
    const node = rating.trace.find(({ key }) => key === "quantity");
    expect(node?.children).toMatchObject([{ key: "TYPED", label: { vi: "Nhập tay" } }]);
    const seen = await office.colleague.ok<{ evaluation: { workMetrics: object[] } }>(WORK, { id: evaluationId });
    expect(seen.evaluation.workMetrics[0]).toMatchObject({
      name: "quantity",
      source: "INSUFFICIENT",
      mayBeTyped: true,
    });
  });

  it("come from the tasks of the period as soon as there are some, are renewed by every event, and are not typed", async () => {
    const evaluation = await evaluationOf(khung, cycleId, office.clerkId);
    const { id: evaluationId } = evaluation;
    const scores = await generalOf(evaluation.frameworkVersionId);
    await office.clerk.ok(SAVE, { input: { evaluationId, version: evaluation.version, scores } });
    let wrong = await assigned(office, { quantity: "2", coefficient: "5/2" });
    let late = await assigned(office, { quantity: "1", coefficient: "7" });
    let fine = await assigned(office, { quantity: "4", coefficient: "7" });
    const version = async (): Promise<number> => (await evaluationOf(khung, cycleId, office.clerkId)).version;
    expect((await storedOf(evaluationId)).input).toMatchObject({ metrics: { quantity: "0/1" } });
    const typed = { evaluationId, version: await version(), metrics: [{ name: "quantity", value: "1" }] };
    expect((await office.clerk.refused(SAVE, { input: typed })).fields).toMatchObject([
      { path: "input.metrics.0.value", rule: "work.typedMetric" },
    ]);
    const { clerk, clerkId, head, headId } = office;
    wrong = await act(clerk, "submitTask", wrong);
    wrong = await act(head, "returnTask", wrong, { verdict: "MAJOR", dueOn: "2026-07-20", note: "Sai thẩm quyền" });
    wrong = await act(clerk, "submitTask", wrong);
    await act(head, "acceptTask", wrong);
    late = await onDay(khung, "2026-07-21", submitTask, [clerk, clerkId, late]);
    const again = { ...late, verdict: QualityVerdict.NONE, dueOn: "2026-07-22", note: "Thiếu phụ lục" };
    late = await onDay(khung, "2026-07-21", returnTask, [head, headId, again]);
    late = await onDay(khung, "2026-07-23", submitTask, [clerk, clerkId, late]);
    await act(head, "acceptTask", late);
    fine = await act(clerk, "submitTask", fine);
    await act(head, "acceptTask", fine);
    const { exact, input } = await storedOf(evaluationId);
    expect(input).toMatchObject({
      metrics: { quantity: "1/1", quality: "31/32", progress: "73/80" },
      sourced: { quality: { source: "TASKS", numerator: "155/4", denominator: "40/1", count: 3 } },
    });
    // 30 + 461/480 × 70
    expect(exact).toBe("4667/48");
    const content = await loadContent(khung.look().sql, evaluation.frameworkVersionId);
    expect(rateStored(content, input).exact).toBe(exact);
    const seen = await clerk.ok<{ evaluation: { workMetrics: object[]; workShares: object } }>(WORK, {
      id: evaluationId,
    });
    expect(seen.evaluation.workMetrics).toMatchObject([
      { name: "quantity", measure: "QUANTITY", source: "TASKS", value: "1/1", count: 3, mayBeTyped: false },
      { name: "quality", measure: "QUALITY", value: "31/32", numerator: "155/4", denominator: "40/1" },
      { name: "progress", measure: "PROGRESS", value: "73/80" },
    ]);
    expect(seen.evaluation.workShares).toMatchObject({ total: 3 });
    await clerk.ok(SUBMIT, { input: { evaluationId, version: await version() } });
    const deciding = { evaluationId, version: await version(), metrics: [{ name: "progress", value: "1" }] };
    expect((await head.refused(SCORE, { input: deciding })).fields).toMatchObject([{ rule: "work.typedMetric" }]);
  });

  it("of a head: criterion d waits for everybody's score, then comes from the bands of those scores", async () => {
    const evaluation = await evaluationOf(khung, cycleId, office.headId);
    const ask = async (): Promise<object[]> =>
      (await office.chair.ok<{ evaluation: { workMetrics: object[] } }>(WORK, { id: evaluation.id })).evaluation
        .workMetrics;
    expect(await ask()).toContainEqual(expect.objectContaining({ name: "unitResult", source: "INSUFFICIENT" }));
    for (const personId of [office.clerkId, office.colleagueId]) {
      const { id: evaluationId, version } = await evaluationOf(khung, cycleId, personId);
      await office.head.ok(DECIDE, { input: { evaluationId, version, grade: "HTXS", reason: "Đã xem xét" } });
    }
    expect(await ask()).toContainEqual(
      expect.objectContaining({
        name: "unitResult",
        source: "SUBORDINATES",
        value: "full",
        numerator: "0/1",
        count: 2,
      }),
    );
  });

  it("a task event after the decision only marks the result as outdated", async () => {
    const before = await evaluationOf(khung, cycleId, office.clerkId);
    expect(before.step).toBe("LOCKED");
    const stored = await storedOf(before.id);
    await act(office.head, "assignTask", null, taskInput(office));
    expect(await storedOf(before.id)).toEqual(stored);
    const { isOutdated } = await khung
      .look()
      .sql.selectFrom("evaluation")
      .select("is_outdated as isOutdated")
      .where("id", "=", before.id)
      .executeTakeFirstOrThrow();
    expect(Boolean(isOutdated)).toBe(true);
  });

  it("people see their own work, heads and specialists that of their units, nobody else's", async () => {
    const one = `query ($id: Uuid!) { workMeasure(personId: $id, from: "2026-07-01", to: "2026-07-31") {
      quantity quality progress assigned completed tasks late } }`;
    const july = {
      quantity: "8/9",
      quality: "31/36",
      progress: "73/90",
      assigned: "45/1",
      completed: "40/1",
      tasks: 4,
      late: 1,
    };
    for (const actor of [office.clerk, office.head, office.chair, office.specialist])
      expect(await actor.ok(one, { id: office.clerkId })).toEqual({ workMeasure: july });
    for (const actor of [office.stranger, office.colleague])
      expect((await actor.refused(one, { id: office.clerkId })).rule).toBe("work.measureHidden");
    const unit = `query ($id: Uuid!) { workMeasures(unitId: $id, from: "2026-07-01", to: "2026-07-31") {
      total items { person { id } assigned late } unit { quantity tasks done onTime late } } }`;
    const whole = {
      total: 1,
      items: [{ person: { id: office.clerkId }, assigned: "45/1", late: 1 }],
      unit: { quantity: "8/9", tasks: 4, done: 3, onTime: 2, late: 1 },
    };
    for (const [actor, id] of [
      [office.head, office.unit.id],
      [office.chair, office.agency.id],
      [office.specialist, office.unit.id],
    ] as const)
      expect(await actor.ok(unit, { id })).toEqual({ workMeasures: whole });
    expect((await office.clerk.refused(unit, { id: office.unit.id })).rule).toBe("work.measureHidden");
    expect((await office.head.refused(unit, { id: office.agency.id })).rule).toBe("work.measureHidden");
  });
});
