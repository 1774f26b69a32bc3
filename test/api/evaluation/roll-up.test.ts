import { afterAll, beforeAll, expect, it } from "vitest";
import { canonicalJson } from "../../../server/audit/index.ts";
import { CycleKind } from "../../../server/cycle/index.ts";
import { rateStored, recordExternalResult, unpackText } from "../../../server/evaluation/index.ts";
import { loadContent } from "../../../server/framework/index.ts";
import { Role } from "../../../server/kernel/index.ts";
import { AbsenceKind, recordAbsence } from "../../../server/organization/index.ts";
import { adoptShipped, evaluationOf, makeOpenedCycle } from "../../support/build-evaluation.ts";
import { decidedMonth, decideWith, headOnly, makeYear, monthOf } from "../../support/build-period.ts";
import { makeAppointment, makeHead, makeUnit } from "../../support/build-organization.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";

const ROLL_UP = `query ($id: Uuid!) { evaluation(id: $id) { exactTotal suggestedGrade isOutdated
  rollUp { from expected counted provisional periods { key score grade agency absence evaluationId externalResultId } } } }`;

const RECOMPUTE = `mutation ($input: RecomputeResultInput!) { recomputeResult(input: $input) { exactTotal suggestedGrade } }`;

eachDatabase("months make the year", (start) => {
  let khung: TestKhung;
  beforeAll(async () => {
    khung = await start();
  });
  afterAll(() => khung.stop());

  async function makeOffice() {
    const unit = await makeUnit(khung);
    await adoptShipped(khung, "nd-335-2025", unit.id, headOnly);
    const { personId } = await makeAppointment(khung, { unitId: unit.id });
    return { unit, personId };
  }

  it("twelve months of 90 and one of them 78 are a year of exactly 89; it re-derives bit for bit", async () => {
    const { unit, personId } = await makeOffice();
    for (let month = 1; month <= 12; month += 1)
      await decidedMonth(khung, unit.id, personId, month, month === 5 ? ["HTT", "78/1"] : ["HTXS", "90/1"]);
    const year = await makeYear(khung, { unitId: unit.id });
    const evaluation = await evaluationOf(khung, year.id, personId);
    expect(evaluation).toMatchObject({ exactTotal: "89/1", suggestedGrade: "HTT", isOutdated: false });
    const stored = await khung
      .look()
      .sql.selectFrom("evaluation_result")
      .selectAll()
      .where("evaluation_id", "=", evaluation.id)
      .executeTakeFirstOrThrow();
    const content = await loadContent(khung.look().sql, evaluation.frameworkVersionId);
    expect(canonicalJson(rateStored(content, JSON.parse(stored.input)))).toBe(unpackText(stored.packed_trace));
    const reader = await khung.actor({ personId });
    const { evaluation: seen } = await reader.ok<{ evaluation: { rollUp: { periods: object[] } } }>(ROLL_UP, {
      id: evaluation.id,
    });
    expect(seen.rollUp).toMatchObject({ from: "MONTH", expected: 12, counted: 12, provisional: false });
    expect(seen.rollUp.periods[4]).toMatchObject({ key: "2026-05", score: "78/1", grade: "HTT" });
  });

  it("before December has a score the year is provisional; a month decided later is counted by itself", async () => {
    const { unit, personId } = await makeOffice();
    const months = [];
    for (let month = 1; month <= 12; month += 1)
      months.push(await makeOpenedCycle(khung, { unitId: unit.id, ...monthOf(month) }));
    for (const cycle of months.slice(0, 10))
      await decideWith(khung, await evaluationOf(khung, cycle.id, personId), "HTXS", "92/1");
    const year = await makeYear(khung, { unitId: unit.id });
    expect(await evaluationOf(khung, year.id, personId)).toMatchObject({ exactTotal: null });
    const [november, december] = [months[10]?.id ?? "", months[11]?.id ?? ""];
    await decideWith(khung, await evaluationOf(khung, november, personId), "HTXS", "92/1");
    const provisional = await evaluationOf(khung, year.id, personId);
    const reader = await khung.actor({ personId });
    const { evaluation } = await reader.ok<{ evaluation: { rollUp: object } }>(ROLL_UP, { id: provisional.id });
    expect(evaluation.rollUp).toMatchObject({ counted: 11, provisional: true });
    await decideWith(khung, await evaluationOf(khung, december, personId), "HTXS", "80/1");
    const { evaluation: whole } = await reader.ok<{ evaluation: { rollUp: object } }>(ROLL_UP, { id: provisional.id });
    expect(whole.rollUp).toMatchObject({ counted: 12, provisional: false });
    const { version } = await evaluationOf(khung, year.id, personId);
    const specialist = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: unit.id });
    expect(await specialist.ok(RECOMPUTE, { input: { evaluationId: provisional.id, version } })).toMatchObject({
      recomputeResult: { exactTotal: "91/1", suggestedGrade: "HTXS" },
    });
  });

  it("an absent month is not a zero: three months of maternity leave leave the mean of the other nine", async () => {
    const { unit, personId } = await makeOffice();
    await khung.write(recordAbsence, {
      ...{ personId, kind: AbsenceKind.MATERNITY, startsOn: "2026-03-01", endsOn: "2026-05-31" },
    } as never);
    for (const month of [1, 2, 6, 7, 8, 9, 10, 11, 12])
      await decidedMonth(khung, unit.id, personId, month, month === 1 ? ["HTT", "81/1"] : ["HTXS", "90/1"]);
    const year = await makeYear(khung, { unitId: unit.id });
    expect(await evaluationOf(khung, year.id, personId)).toMatchObject({ exactTotal: "89/1" });
  });

  it("who comes in September with eight months from another agency has a year of twelve and is rated", async () => {
    const unit = await makeUnit(khung);
    await adoptShipped(khung, "nd-335-2025", unit.id, headOnly);
    const { personId } = await makeAppointment(khung, { unitId: unit.id, startsOn: "2026-09-01" });
    for (let month = 1; month <= 8; month += 1)
      await khung.write(recordExternalResult, {
        ...{ personId, track: "STATE", ...monthOf(month), kind: CycleKind.MONTH, score: "87", grade: "HTT" },
        ...{ agency: "Sở Tài chính", documentNumber: "45/STC", documentOn: "2026-09-05" },
      } as never);
    for (const month of [9, 10, 11, 12]) await decidedMonth(khung, unit.id, personId, month, ["HTXS", "90/1"]);
    const year = await makeYear(khung, { unitId: unit.id });
    expect(await evaluationOf(khung, year.id, personId)).toMatchObject({ exactTotal: "88/1", suggestedGrade: "HTT" });
  });

  it("weeks never count, and a quarter without months is rated by itself", async () => {
    const { unit, personId } = await makeOffice();
    const quarter = { kind: CycleKind.QUARTER, startsOn: "2026-01-01", endsOn: "2026-03-31" };
    const own = await makeOpenedCycle(khung, { unitId: unit.id, ...quarter });
    const reader = await khung.actor({ personId });
    const { id } = await evaluationOf(khung, own.id, personId);
    expect(await reader.ok(ROLL_UP, { id })).toMatchObject({ evaluation: { rollUp: null } });
  });

  it("months in another unit and from another agency count; somebody who began in July is not asked for spring", async () => {
    const { unit } = await makeOffice();
    const moved = await makeAppointment(khung, { unitId: unit.id, startsOn: "2026-05-01" });
    for (const [month, score] of [
      [5, "80"],
      [6, "82"],
    ] as const)
      await khung.write(recordExternalResult, {
        ...{ personId: moved.personId, track: "STATE", kind: "MONTH", ...monthOf(month), score, grade: "HTT" },
        ...{ agency: "Sở Xây dựng", documentNumber: "12/SXD", documentOn: "2026-07-01" },
      } as never);
    for (let month = 7; month <= 12; month += 1)
      await decidedMonth(khung, unit.id, moved.personId, month, ["HTXS", "90/1"]);
    const year = await makeYear(khung, { unitId: unit.id });
    const evaluation = await evaluationOf(khung, year.id, moved.personId);
    expect(evaluation).toMatchObject({ exactTotal: "351/4", suggestedGrade: "HTT" });
    const head = await makeHead(khung, unit.id);
    const reader = await khung.actor({ personId: head.personId });
    const seen = await reader.ok<{ evaluation: { rollUp: { periods: object[] } } }>(ROLL_UP, { id: evaluation.id });
    expect(seen.evaluation.rollUp).toMatchObject({ expected: 8, counted: 8 });
    expect(seen.evaluation.rollUp.periods[0]).toMatchObject({
      key: "2026-05",
      agency: "Sở Xây dựng",
      evaluationId: null,
    });
  });
});
