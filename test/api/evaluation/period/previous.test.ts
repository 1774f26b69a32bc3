import { afterAll, beforeAll, expect, it } from "vitest";
import { CycleKind } from "../../../../server/cycle/index.ts";
import { loadContent } from "../../../../server/framework/index.ts";
import {
  adoptShipped,
  evaluationOf,
  makeOpenedCycle,
  member,
  type Member,
  withoutVote,
} from "../../../support/build-evaluation.ts";
import { makeAppointment, makeHead, makePerson, makeUnit } from "../../../support/build-organization.ts";
import { monthOf } from "../../../support/build-period.ts";
import { eachDatabase, type TestKhung } from "../../../support/each-database.ts";
import { DECIDE, SAVE, SUBMIT } from "../../../support/evaluation-operations.ts";
import type { Actor } from "../../../support/test-khung.ts";

const PREVIOUS = `query ($id: Uuid!) { evaluation(id: $id) { previous {
  id selfGrade decidedGrade cycle { name } scores { step criterionCode value } } } }`;

interface Previous {
  readonly id: string;
  readonly decidedGrade: string | null;
  readonly scores: readonly { readonly step: string; readonly criterionCode: string; readonly value: string }[];
}

eachDatabase("last month beside this one", (start) => {
  let khung: TestKhung;
  let unitId: string;
  let head: Member;
  let clerk: Member;
  let moved: Member;
  let otherUnitId: string;
  const cycles = new Map<number, string>();

  const openMonth = async (month: number, at = unitId): Promise<string> => {
    const { id } = await makeOpenedCycle(khung, { unitId: at, ...monthOf(month) });
    cycles.set(month, id);
    return id;
  };
  const current = (month: number, who = clerk) => evaluationOf(khung, cycles.get(month) ?? "", who.personId);
  const handIn = async (document: string, month: number, less: number, who = clerk): Promise<void> => {
    const { id, version, frameworkVersionId } = await current(month, who);
    const { criterionIds, groups } = await loadContent(khung.look().sql, frameworkVersionId);
    const scores = groups.flatMap((group) =>
      (group.criteria ?? []).map(({ code, max }) => ({
        criterionId: criterionIds.get(code),
        value: String(Number(max) - less),
      })),
    );
    const metrics = ["quantity", "quality", "progress"].map((name) => ({ name, value: "9/10" }));
    await who.actor.ok(document, { input: { evaluationId: id, version, scores, metrics } });
  };
  const previousOf = async (actor: Actor, month: number, who = clerk): Promise<Previous | null> => {
    const { id } = await current(month, who);
    const { evaluation } = await actor.ok<{ evaluation: { previous: Previous | null } }>(PREVIOUS, { id });
    return evaluation.previous;
  };

  beforeAll(async () => {
    khung = await start();
    unitId = (await makeUnit(khung)).id;
    head = await member(khung, (await makeHead(khung, unitId)).personId);
    clerk = await member(khung, (await makeAppointment(khung, { unitId })).personId);
    otherUnitId = (await makeUnit(khung)).id;
    const { id: personId } = await makePerson(khung);
    await makeAppointment(khung, { unitId, personId, endsOn: "2026-07-31" });
    await makeAppointment(khung, { unitId: otherUnitId, personId, startsOn: "2026-08-01" });
    moved = await member(khung, personId);
    for (const each of [unitId, otherUnitId]) await adoptShipped(khung, "nd-335-2025", each, withoutVote);
    for (const month of [4, 5, 6, 7]) await openMonth(month);
  });
  afterAll(() => khung.stop());

  it("there is none before the first month, and a draft that was never handed in is none", async () => {
    await handIn(SAVE, 4, 0);
    expect(await previousOf(clerk.actor, 4)).toBeNull();
    expect(await previousOf(clerk.actor, 5)).toBeNull();
  });

  it("a person sees the own answers of the last month that was handed in, by the codes of the regulation", async () => {
    await handIn(SUBMIT, 5, 1);
    const previous = await previousOf(clerk.actor, 7);
    expect(previous?.id).toBe((await current(5)).id);
    expect(previous?.scores.length).toBeGreaterThan(3);
    expect(new Set(previous?.scores.map(({ step }) => step))).toEqual(new Set(["SELF"]));
  });

  it("the nearest month counts, and a longer period is no month", async () => {
    const over = { unitId, kind: CycleKind.QUARTER, startsOn: "2026-04-01", endsOn: "2026-06-30" };
    const quarter = await makeOpenedCycle(khung, over);
    expect((await evaluationOf(khung, quarter.id, clerk.personId)).id).not.toBe("");
    await handIn(SUBMIT, 6, 0);
    expect((await previousOf(clerk.actor, 7))?.id).toBe((await current(6)).id);
  });

  it("what was decided last month shows to the person once it was told, and to who decided at once", async () => {
    const { id, version } = await current(6);
    await head.actor.ok(DECIDE, { input: { evaluationId: id, version, grade: "HTT", reason: "Theo kết quả" } });
    expect((await previousOf(head.actor, 7))?.decidedGrade).toBe("HTT");
    const told = (await current(6)).noticedAt !== null || (await current(6)).step === "LOCKED";
    expect((await previousOf(clerk.actor, 7))?.decidedGrade).toBe(told ? "HTT" : null);
  });

  it("nobody learns more of an earlier month than of the month itself", async () => {
    const otherHead = await member(khung, (await makeHead(khung, otherUnitId)).personId);
    await handIn(SUBMIT, 7, 2, moved);
    await openMonth(8, otherUnitId);
    expect((await previousOf(moved.actor, 8, moved))?.id).toBe((await current(7, moved)).id);
    expect(await previousOf(otherHead.actor, 8, moved)).toBeNull();
    const { id } = await current(8, moved);
    expect(await clerk.actor.refused(PREVIOUS, { id })).toMatchObject({ code: "NOT_FOUND" });
  });
});
