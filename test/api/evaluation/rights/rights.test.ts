import { afterAll, beforeAll, expect, it } from "vitest";
import type { Cycle } from "../../../../server/cycle/index.ts";
import { Role } from "../../../../server/kernel/index.ts";
import {
  adoptShipped,
  type Commune,
  evaluationOf,
  makeCommune,
  makeOpenedCycle,
  withoutVote,
} from "../../../support/build-evaluation.ts";
import { makeHead, makeUnit } from "../../../support/build-organization.ts";
import { eachDatabase, type TestKhung } from "../../../support/each-database.ts";
import {
  DECIDE,
  EVALUATION,
  EVALUATIONS,
  MEETING,
  MEETINGS,
  NOT_RATED,
  RETURN,
  SCORE,
  SUBMIT,
} from "../../../support/evaluation-operations.ts";

interface Seen {
  readonly evaluations: {
    readonly total: number;
    readonly items: readonly { readonly id: string; readonly abilities: object }[];
  };
}

eachDatabase("who may see and do what with evaluations", (start) => {
  let khung: TestKhung;
  let here: Commune;
  let there: Commune;
  let cycle: Cycle;
  beforeAll(async () => {
    khung = await start();
    [here, there] = [await makeCommune(khung), await makeCommune(khung)];
    for (const { commune } of [here, there]) await adoptShipped(khung, "nong-son-2022", commune.id, withoutVote);
    cycle = await makeOpenedCycle(khung, { unitId: here.commune.id });
    await makeOpenedCycle(khung, { unitId: there.commune.id });
  });
  afterAll(() => khung.stop());

  const count = async (actor: { ok: Commune["specialist"]["ok"] }, filter: object = {}) =>
    (await actor.ok<Seen>(EVALUATIONS, { filter })).evaluations.total;
  const of = (personId: string) => evaluationOf(khung, cycle.id, personId);
  async function handIn(who: Commune["head"]): Promise<{ evaluationId: string; version: number }> {
    const { id, version } = await of(who.personId);
    await who.actor.ok(SUBMIT, { input: { evaluationId: id, version, grade: "HTT" } });
    return { evaluationId: id, version: version + 1 };
  }

  it("people see their own, heads those of their units and below, others none", async () => {
    expect(await count(here.clerks[0].actor)).toBe(1);
    expect(await count(here.head.actor)).toBe(4);
    expect(await count(here.chairman.actor)).toBe(5);
    expect(await count(here.specialist)).toBe(5);
    expect(await count(await khung.actor({ role: Role.AUDITOR, unitId: here.block.id }))).toBe(4);
    expect(
      await count(await khung.actor({ role: Role.AUTHORITY, unitId: here.commune.id, includesSubtree: false })),
    ).toBe(1);
    for (const role of [Role.ANALYST, Role.EMPLOYEE, Role.COLLECTIVE_MEMBER])
      expect(await count(await khung.actor({ role, unitId: here.commune.id }))).toBe(0);
    expect(await khung.nobody.refused(EVALUATIONS)).toMatchObject({ code: "UNAUTHENTICATED" });
  });

  it("filters find nothing that one may not read", async () => {
    const [clerk, other] = here.clerks;
    expect(await count(clerk.actor, { personId: other.personId })).toBe(0);
    expect(await count(clerk.actor, { search: "Bình" })).toBe(0);
    expect(await count(clerk.actor, { search: "dao" })).toBe(1);
    expect(await count(here.specialist, { unitId: there.commune.id, includeSubtree: true })).toBe(0);
    expect(await count(here.specialist, { unitId: here.commune.id })).toBe(1);
    expect(
      await count(here.specialist, { unitId: here.commune.id, includeSubtree: true, step: "SELF", cycleId: cycle.id }),
    ).toBe(5);
    expect(await clerk.actor.refused(EVALUATION, { id: (await of(other.personId)).id })).toMatchObject({
      code: "NOT_FOUND",
    });
  });

  it("a list is in name order and carries what the viewer may do", async () => {
    const { evaluations } = await here.head.actor.ok<Seen>(EVALUATIONS, {
      filter: { cycleId: cycle.id },
      page: { page: 1, perPage: 2 },
    });
    expect(evaluations).toMatchObject({
      total: 4,
      items: [{ person: { fullName: "Đào Thị An" } }, { person: { fullName: "Trần Văn Bình" } }],
    });
    expect(evaluations.items[0]?.abilities).toEqual({ canDecide: { allowed: false, rule: "evaluation.step" } });
  });

  it("verbs on foreign evaluations find nothing, verbs of others are refused", async () => {
    const input = await handIn(here.clerks[0]);
    const decide = { ...input, grade: "HTT" };
    expect(await there.head.actor.refused(DECIDE, { input: decide })).toMatchObject({ code: "NOT_FOUND" });
    expect(await here.clerks[1].actor.refused(SCORE, { input })).toMatchObject({ code: "NOT_FOUND" });
    for (const verb of [DECIDE, SCORE, RETURN, NOT_RATED]) {
      const given = verb === SCORE ? input : verb === DECIDE ? decide : { ...input, reason: "Lý do" };
      expect(await here.chairman.actor.refused(verb, { input: given })).toMatchObject({
        code: "FORBIDDEN",
        rule: "decision.notDecider",
      });
    }
    expect(await here.specialist.refused(DECIDE, { input: decide })).toMatchObject({ rule: "decision.notDecider" });
    expect(await here.head.actor.refused(SUBMIT, { input: { ...input, grade: "HTT" } })).toMatchObject({
      rule: "evaluation.notOwn",
    });
  });

  it("a step out of turn, a stale version and a second decision are refused", async () => {
    const { id, version } = await of(here.deputy.personId);
    const early = await here.head.actor.refused(DECIDE, { input: { evaluationId: id, version, grade: "HTT" } });
    expect(early).toMatchObject({ code: "WRONG_STEP", values: { current: "SELF", allowed: "DECISION" } });
    const input = await handIn(here.deputy);
    expect(await here.deputy.actor.refused(SUBMIT, { input: { ...input, grade: "HTT" } })).toMatchObject({
      code: "WRONG_STEP",
    });
    expect(
      await here.head.actor.refused(DECIDE, { input: { ...input, version: input.version - 1, grade: "HTT" } }),
    ).toMatchObject({ code: "STALE" });
    const decide = { input: { ...input, grade: "HTT", idempotencyKey: "quyet-dinh-1" } };
    const [one, two] = await Promise.all([here.head.actor.ok(DECIDE, decide), here.head.actor.ok(DECIDE, decide)]);
    expect(one).toEqual(two);
    const decisions = await khung
      .look()
      .sql.selectFrom("decision")
      .select("id")
      .where("evaluation_id", "=", id)
      .execute();
    expect(decisions).toHaveLength(1);
    expect(
      await here.head.actor.refused(DECIDE, { input: { ...input, version: input.version + 1, grade: "HTN" } }),
    ).toMatchObject({ code: "WRONG_STEP" });
  });

  it("of two deciding at the same moment one is told that it changed", async () => {
    const input = await handIn(here.clerks[1]);
    const answers = await Promise.all(
      ["HTT", "HTN"].map((grade) => here.head.actor.run(DECIDE, { input: { ...input, grade } })),
    );
    const codes = answers.flatMap((answer) => answer.errors?.map((error) => error.extensions.code) ?? []);
    expect(codes).toHaveLength(1);
    expect(["STALE", "WRONG_STEP"]).toContain(codes[0]);
  });

  it("where no head stands above, an authority by grant decides, but never on oneself", async () => {
    const input = await handIn(here.chairman);
    const decide = { input: { ...input, grade: "HTXS" } };
    expect(await here.specialist.refused(DECIDE, decide)).toMatchObject({
      code: "FORBIDDEN",
      rule: "decision.notAuthority",
    });
    const authority = await khung.actor({ role: Role.AUTHORITY, unitId: here.commune.id });
    const { evaluation } = await authority.ok<{ evaluation: object }>(EVALUATION, { id: input.evaluationId });
    expect(evaluation).toMatchObject({
      decider: { kind: "AUTHORITY", personId: null },
      abilities: { canDecide: { allowed: true, rule: null } },
    });
    await authority.ok(DECIDE, decide);
    const locked = await authority.ok<{ evaluation: object }>(EVALUATION, { id: input.evaluationId });
    expect(locked.evaluation).toMatchObject({
      step: "LOCKED",
      decisions: [{ unitId: null, authorityAccountId: authority.accountId }],
    });
  });

  it("nobody decides on oneself, not even as the authority by grant", async () => {
    const unit = await makeUnit(khung);
    const { personId } = await makeHead(khung, unit.id);
    await adoptShipped(khung, "nong-son-2022", unit.id, withoutVote);
    const own = await evaluationOf(khung, (await makeOpenedCycle(khung, { unitId: unit.id })).id, personId);
    const actor = await khung.actor({ role: Role.AUTHORITY, unitId: unit.id, personId });
    await actor.ok(SUBMIT, { input: { evaluationId: own.id, version: own.version, grade: "HTXS" } });
    const input = { evaluationId: own.id, version: own.version + 1 };
    expect(await actor.refused(DECIDE, { input: { ...input, grade: "HTXS" } })).toMatchObject({
      code: "FORBIDDEN",
      rule: "decision.ownEvaluation",
    });
    expect(await actor.refused(NOT_RATED, { input: { ...input, reason: "Lý do" } })).toMatchObject({
      rule: "decision.ownEvaluation",
    });
  });

  it("meetings of others are not there", async () => {
    expect(await there.head.actor.ok(MEETINGS, {})).toEqual({ meetings: { total: 0, items: [] } });
    expect(await there.head.actor.refused(MEETING, { id: cycle.id })).toMatchObject({ code: "NOT_FOUND" });
  });
});
