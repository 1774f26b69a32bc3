import { randomUUID } from "node:crypto";
import { sql as raw } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";
import { EvaluationStep, EvaluationSubject } from "../../../../server/evaluation/index.ts";
import type { Work } from "../../../../server/kernel/index.ts";
import {
  act,
  currentOf,
  makeProcess,
  type Process,
  refuse,
  verbDocument,
  withSteps,
} from "../../../support/process/build-process.ts";
import { eachDatabase, type TestKhung } from "../../../support/each-database.ts";

eachDatabase("the order of deciding inside a cycle", (start) => {
  let khung: TestKhung;
  let process: Process;
  beforeAll(async () => {
    khung = await start();
    process = await makeProcess(khung, withSteps(["SELF", "DECISION", "LOCKED"]));
  });
  afterAll(() => khung.stop());

  async function evaluateUnit(unitId: string): Promise<{ id: string; version: number }> {
    const { id: alike } = await currentOf(khung, process, process.commune.head);
    return khung.write(openForUnit, { alike, unitId });
  }

  it("lower units before the unit above, the unit before its people; what is not evaluated holds nobody up", async () => {
    const { commune, block, clerks, head, chairman } = process.commune;
    for (const { actor, personId } of [...clerks, head, chairman])
      await act(khung, process, actor, { personId }, "submitSelfRating", { grade: "HTT" });
    await act(khung, process, head.actor, clerks[0], "decideEvaluation", { grade: "HTT" });
    const [ofCommune, ofBlock] = [await evaluateUnit(commune.id), await evaluateUnit(block.id)];
    expect(await refuse(khung, process, head.actor, clerks[1], "decideEvaluation", { grade: "HTT" })).toMatchObject({
      code: "REFUSED",
      rule: "decision.unitFirst",
    });
    const authority = await khung.actor({ role: "AUTHORITY" as never, unitId: commune.id });
    const decide = { evaluationId: ofCommune.id, version: ofCommune.version, grade: "HTT" };
    expect(await authority.refused(verbDocument("decideEvaluation"), { input: decide })).toMatchObject({
      rule: "decision.subUnitsFirst",
      values: { count: 1 },
    });
    await chairman.actor.ok(verbDocument("decideEvaluation"), {
      input: { evaluationId: ofBlock.id, version: ofBlock.version, grade: "HTT" },
    });
    await act(khung, process, head.actor, clerks[1], "decideEvaluation", { grade: "HTT" });
    await authority.ok(verbDocument("decideEvaluation"), { input: decide });
  });

  it("re-opening a clerk flags the head of the unit and the unit", async () => {
    const { clerks, head, specialist, block } = process.commune;
    await act(khung, process, specialist, clerks[0], "unlockEvaluation", { reason: "Sai số liệu" });
    const rows = await khung
      .look()
      .sql.selectFrom("evaluation")
      .select(["person_id", "subject_unit_id"])
      .where("cycle_id", "=", process.cycle.id)
      .where(raw<boolean>`needs_review`)
      .execute();
    expect(new Set(rows.map((row) => row.person_id ?? row.subject_unit_id))).toEqual(
      new Set([head.personId, block.id]),
    );
  });
});

async function openForUnit(
  { sql }: Work,
  { alike, unitId }: { alike: string; unitId: string },
): Promise<{ id: string; version: number }> {
  const { id: _, ...row } = await sql
    .selectFrom("evaluation")
    .selectAll()
    .where("id", "=", alike)
    .executeTakeFirstOrThrow();
  const id = randomUUID();
  const no = raw<boolean>`false`;
  const flags = Object.fromEntries(
    Object.entries(row).flatMap(([name, value]) => (typeof value === "boolean" ? [[name, no]] : [])),
  );
  const unit = { subject: EvaluationSubject.UNIT, person_id: null, subject_unit_id: unitId, unit_id: unitId };
  const open = { step: EvaluationStep.DECISION, appointment_id: null, version: 1, decided_grade: null, leading: no };
  const values = { ...row, ...flags, ...unit, ...open, id, needs_decision: no, needs_review: no };
  await sql
    .insertInto("evaluation")
    .values(values as never)
    .execute();
  return { id, version: 1 };
}
