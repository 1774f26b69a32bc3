import { afterAll, beforeAll, expect, it } from "vitest";
import { Role } from "../../../server/kernel/index.ts";
import type { Unit } from "../../../server/organization/index.ts";
import { makeUnit } from "../../support/build-organization.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import type { Actor } from "../../support/test-khung.ts";

const PLAN = `mutation ($input: PlanCycleInput!) { planCycle(input: $input) { id version code kind status startsOn endsOn unit { id } abilities { canOpen { allowed } canClose { allowed rule } } } }`;
const CHANGE = `mutation ($input: ChangeCycleInput!) { changeCycle(input: $input) { id version name endsOn } }`;
const LIST = `query ($filter: CycleFilter, $sort: CycleSort) { cycles(filter: $filter, sort: $sort) { total items { code } } }`;
const ONE = `query ($id: Uuid!) { cycle(id: $id) { code abilities { canChange { allowed rule } } } }`;

interface Planned {
  readonly planCycle: { readonly id: string; readonly version: number };
}

eachDatabase("cycles", (start) => {
  let khung: TestKhung;
  let unit: Unit;
  let specialist: Actor;
  let clerk: Actor;
  beforeAll(async () => {
    khung = await start();
    unit = await makeUnit(khung);
    specialist = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: unit.id });
    clerk = await khung.actor({});
  });
  afterAll(() => khung.stop());

  const july = (over: object = {}) => ({
    input: {
      code: "2026-07",
      name: "Tháng 7/2026",
      kind: "MONTH",
      track: "STATE",
      unitId: unit.id,
      startsOn: "2026-07-01",
      endsOn: "2026-07-31",
      ...over,
    },
  });

  it("a specialist plans a month, everybody signed in finds it", async () => {
    const { planCycle } = await specialist.ok<Planned>(
      PLAN,
      july({ selfDueOn: "2026-07-31", decisionDueOn: "2026-08-05", idempotencyKey: "lap-1" }),
    );
    expect(planCycle).toMatchObject({
      status: "PLANNED",
      version: 1,
      unit: { id: unit.id },
      abilities: { canOpen: { allowed: true }, canClose: { rule: "cycle.notOpen" } },
    });
    expect(await clerk.ok(LIST, { filter: { on: "2026-07-31", search: "thang 7" } })).toEqual({
      cycles: { total: 1, items: [{ code: "2026-07" }] },
    });
    expect(await clerk.ok(ONE, { id: planCycle.id })).toMatchObject({
      cycle: { abilities: { canChange: { allowed: false, rule: "cycle.notSpecialist" } } },
    });
    expect(await khung.nobody.refused(LIST)).toMatchObject({ code: "UNAUTHENTICATED" });
    const change = { ...july({ name: "Tháng Bảy", cycleId: planCycle.id, version: 1 }).input };
    expect(await specialist.ok(CHANGE, { input: change })).toMatchObject({
      changeCycle: { name: "Tháng Bảy", version: 2 },
    });
    expect(await specialist.refused(CHANGE, { input: change })).toMatchObject({ code: "STALE" });
  });

  it("the same unit has no two months on one day, another kind or track may overlap", async () => {
    const refused = await specialist.refused(
      PLAN,
      july({ code: "2026-07b", startsOn: "2026-07-31", endsOn: "2026-08-30" }),
    );
    expect(refused).toMatchObject({ code: "REFUSED", rule: "cycle.overlaps", values: { code: "2026-07" } });
    await specialist.ok(PLAN, july({ code: "2026-07-DANG", track: "PARTY" }));
    await specialist.ok(PLAN, july({ code: "2026-Q3", kind: "QUARTER", endsOn: "2026-09-30" }));
    expect(await specialist.refused(PLAN, july({ track: "PARTY", kind: "WEEK", endsOn: "2026-07-07" }))).toMatchObject({
      code: "CONFLICT",
      values: { field: "code" },
    });
  });

  it("two planned at the same moment do not overlap either", async () => {
    const input = (code: string) => july({ code, startsOn: "2026-10-01", endsOn: "2026-10-31" });
    const answers = await Promise.all([
      specialist.run(PLAN, input("2026-10a")),
      specialist.run(PLAN, input("2026-10b")),
    ]);
    expect(answers.flatMap((answer) => answer.errors?.map((error) => error.extensions.rule) ?? [])).toEqual([
      "cycle.overlaps",
    ]);
  });

  it("wrong days are named field by field", async () => {
    const reversed = await specialist.refused(PLAN, july({ code: "x1", endsOn: "2026-06-30" }));
    expect(reversed.fields).toMatchObject([{ path: "input.endsOn", rule: "cycle.dates" }]);
    const long = await specialist.refused(
      PLAN,
      july({ code: "x2", endsOn: "2026-08-31", voteDueOn: "2026-08-01", decisionDueOn: "2026-07-01" }),
    );
    expect(long.fields).toMatchObject([
      { path: "input.endsOn", rule: "cycle.length" },
      { path: "input.decisionDueOn", rule: "cycle.dueOrder" },
    ]);
  });

  it("nobody plans for units outside the own grant", async () => {
    const other = await makeUnit(khung);
    expect(await specialist.refused(PLAN, july({ code: "x3", unitId: other.id }))).toMatchObject({
      code: "FORBIDDEN",
      rule: "cycle.notSpecialist",
    });
    expect(await clerk.refused(PLAN, july({ code: "x4" }))).toMatchObject({ code: "FORBIDDEN" });
    expect(await specialist.refused(ONE, { id: unit.id })).toMatchObject({ code: "NOT_FOUND" });
  });
});
