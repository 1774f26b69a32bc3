import { afterAll, beforeAll, expect, it } from "vitest";
import {
  DelegatedAct,
  delegateActs,
  delegationReaches,
  readDelegatesOf,
  readDelegationsTo,
  readHeadedUnits,
  readHeads,
} from "../../../server/organization/index.ts";
import { Role } from "../../../server/kernel/index.ts";
import { makeAppointment, makeHead, makeUnit } from "../../support/build-organization.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";

const DELEGATE = "mutation ($input: DelegateActsInput!) { delegateActs(input: $input) { id version acts } }";
const END = "mutation ($input: EndDelegationInput!) { endDelegation(input: $input) { id endsOn } }";
const LIST = `query ($filter: DelegationFilter) { delegations(filter: $filter) { total items {
  id acts fromPerson { id } toPerson { id } unit { id } abilities { canEnd { allowed rule } } } } }`;

eachDatabase("delegations and acting heads", (start) => {
  let khung: TestKhung;
  beforeAll(async () => {
    khung = await start();
  });
  afterAll(() => khung.stop());

  it("a head delegates to the deputy for the days of a leave, and ends it", async () => {
    const unit = await makeUnit(khung);
    const { personId: headId } = await makeHead(khung, unit.id);
    const { personId: deputyId } = await makeAppointment(khung, { unitId: unit.id, deputy: true });
    const head = await khung.actor({ personId: headId });
    const input = {
      unitId: unit.id,
      fromPersonId: headId,
      toPersonId: deputyId,
      acts: ["NOTICE", "DECIDE"],
      startsOn: "2026-07-10",
      endsOn: "2026-07-31",
      document: "12/UQ-UBND",
    };
    const { delegateActs: made } = await head.ok<{ delegateActs: { id: string; version: number; acts: string[] } }>(
      DELEGATE,
      { input },
    );
    expect(made.acts).toEqual(["DECIDE", "NOTICE"]);
    expect((await head.refused(DELEGATE, { input })).rule).toBe("delegation.twice");
    const sql = khung.look().sql;
    const [inForce] = await readDelegationsTo(sql, deputyId, "2026-07-31");
    expect(inForce).toMatchObject({ fromPersonId: headId, ofTitle: false, acts: ["DECIDE", "NOTICE"] });
    expect(inForce && delegationReaches(inForce, DelegatedAct.DECIDE, "below", ["below", unit.id])).toBe(true);
    expect(inForce && delegationReaches(inForce, DelegatedAct.RESOLVE, unit.id, [unit.id])).toBe(false);
    expect(await readDelegationsTo(sql, deputyId, "2026-08-01")).toEqual([]);
    const end = { id: made.id, version: made.version, endsOn: "2026-07-15", reason: "Đã đi làm lại" };
    expect((await head.refused(END, { input: { ...end, endsOn: "2026-07-01" } })).rule).toBe("delegation.past");
    await head.ok(END, { input: end });
    expect(await readDelegationsTo(sql, deputyId, "2026-07-16")).toEqual([]);
  });

  it("a delegation of the title moves with whoever heads the unit", async () => {
    const unit = await makeUnit(khung);
    const first = await makeHead(khung, unit.id, { endsOn: "2026-06-30" });
    const second = await makeHead(khung, unit.id, { startsOn: "2026-07-01" });
    const { personId: deputyId } = await makeAppointment(khung, { unitId: unit.id, deputy: true });
    await khung.write(delegateActs, {
      unitId: unit.id,
      toPersonId: deputyId,
      acts: [DelegatedAct.ALL],
      startsOn: "2026-06-01",
      document: "QĐ 5",
    });
    const sql = khung.look().sql;
    const people = [first.personId, second.personId];
    expect([...(await readDelegatesOf(sql, people, "2026-06-30")).keys()]).toEqual([first.personId]);
    const later = await readDelegatesOf(sql, people, "2026-07-01");
    expect(later.get(second.personId)).toMatchObject([{ toPersonId: deputyId, ofTitle: true, acts: ["ALL"] }]);
    expect(later.has(first.personId)).toBe(false);
  });

  it("nobody makes oneself a delegate, and strangers delegate nothing", async () => {
    const unit = await makeUnit(khung);
    const { personId: headId } = await makeHead(khung, unit.id);
    const { personId } = await makeAppointment(khung, { unitId: unit.id });
    const input = {
      unitId: unit.id,
      toPersonId: personId,
      acts: ["ALL"],
      startsOn: "2026-07-01",
      document: "QĐ 6",
    };
    const own = await khung.actor({ personId, role: Role.ORG_SPECIALIST, unitId: unit.id });
    expect(await own.refused(DELEGATE, { input })).toMatchObject({ code: "FORBIDDEN", rule: "delegation.own" });
    const other = await makeAppointment(khung, { unitId: unit.id });
    const plain = await khung.actor({ personId: other.personId });
    expect((await plain.refused(DELEGATE, { input })).code).toBe("FORBIDDEN");
    const specialist = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: unit.id });
    expect((await specialist.refused(DELEGATE, { input: { ...input, toPersonId: headId } })).rule).toBe(
      "delegation.toOneself",
    );
    await specialist.ok(DELEGATE, { input });
    const { delegations } = await plain.ok<{ delegations: { total: number; items: { abilities: unknown }[] } }>(LIST, {
      filter: { unitId: unit.id, asOf: "2026-07-15" },
    });
    expect(delegations.total).toBe(1);
    expect(delegations.items[0]?.abilities).toEqual({ canEnd: { allowed: false, rule: "access.none" } });
  });

  it("an acting head leads the unit on days on which nobody is appointed head", async () => {
    const unit = await makeUnit(khung);
    const former = await makeHead(khung, unit.id, { endsOn: "2026-05-31" });
    const deputy = await makeAppointment(khung, {
      unitId: unit.id,
      deputy: true,
      acting: true,
      startsOn: "2026-05-15",
    });
    const next = await makeHead(khung, unit.id, { startsOn: "2026-08-01" });
    const sql = khung.look().sql;
    for (const [day, headId] of [
      ["2026-05-31", former.personId],
      ["2026-06-01", deputy.personId],
      ["2026-07-31", deputy.personId],
      ["2026-08-01", next.personId],
    ] as const)
      expect((await readHeads(sql, [unit.id], day)).get(unit.id)).toBe(headId);
    expect(await readHeadedUnits(sql, deputy.personId, "2026-07-01")).toEqual([unit.id]);
    expect(await readHeadedUnits(sql, deputy.personId, "2026-08-01")).toEqual([]);
    await expect(
      makeAppointment(khung, { unitId: unit.id, acting: true, startsOn: "2026-06-01" }),
    ).rejects.toMatchObject({ rule: "appointment.secondActing" });
  });
});
