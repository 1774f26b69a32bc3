import { afterAll, beforeAll, expect, it } from "vitest";
import { Role } from "../../../server/kernel/index.ts";
import type { Appointment, Unit } from "../../../server/organization/index.ts";
import { makeAppointment, makeHead, makePosition, makeUnit } from "../../support/build-organization.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import type { Actor } from "../../support/test-khung.ts";

const PARTS = "accepted { id version } refused { id code rule messageVi }";
const HANDLE = `mutation ($input: HandleAppointmentsInput!) { outcome: handleAppointments(input: $input) { ${PARTS} } }`;
const PREVIEW = `query ($input: HandleAppointmentsInput!) { outcome: previewHandleAppointments(input: $input) { ${PARTS} } }`;
const CLASSIFY = `mutation ($input: ClassifyPositionsInput!) { outcome: classifyPositions(input: $input) { ${PARTS} } }`;
const APPOINTMENTS =
  "query ($unitId: Uuid) { appointments(filter: { unitId: $unitId }, page: { page: 1, perPage: 200 }) { items { id version endsOn startsOn personId } } }";
const POSITION = "query ($id: Uuid!) { position(id: $id) { version positionClass dutyGroup } }";
const AUDIT =
  "query ($verb: String) { auditEntries(filter: { verb: $verb }, page: { page: 1, perPage: 50 }) { total items { changeCount changes } } }";

interface Outcome {
  readonly outcome: {
    readonly accepted: readonly { id: string; version: number }[];
    readonly refused: readonly { id: string; code: string; rule: string; messageVi: string }[];
  };
}
interface Seen {
  readonly appointments: { readonly items: readonly (Appointment & { endsOn: string | null })[] };
}

eachDatabase("several people and positions at once", (start) => {
  let khung: TestKhung;
  let unit: Unit;
  let other: Unit;
  let specialist: Actor;
  beforeAll(async () => {
    khung = await start();
    unit = await makeUnit(khung);
    other = await makeUnit(khung);
    specialist = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: unit.id });
  });
  afterAll(() => khung.stop());

  const refsOf = (all: readonly Appointment[]): { id: string; version: number }[] =>
    all.map(({ id, version }) => ({ id, version }));
  const people = (unitId: string, count: number): Promise<Appointment[]> =>
    Promise.all(Array.from({ length: count }, () => makeAppointment(khung, { unitId })));
  const seen = async (unitId: string): Promise<Map<string, Seen["appointments"]["items"][number]>> => {
    const { appointments } = await specialist.ok<Seen>(APPOINTMENTS, { unitId });
    return new Map(appointments.items.map((one) => [one.id, one]));
  };

  it("end on one day in one request; whoever lies beyond the rights is listed with the reason and left as it was", async () => {
    const own = await people(unit.id, 3);
    const [stranger] = await people(other.id, 1);
    const items = refsOf([...own, stranger as Appointment]);
    const input = { verb: "END", day: "2026-08-31", items };
    const preview = await specialist.ok<Outcome>(PREVIEW, { input });
    expect(preview.outcome.accepted).toHaveLength(3);
    expect((await seen(unit.id)).get(own[0]?.id ?? "")?.endsOn).toBeNull();
    const { outcome } = await specialist.ok<Outcome>(HANDLE, { input });
    expect(outcome).toEqual(preview.outcome);
    expect(outcome.refused).toMatchObject([
      { id: stranger?.id, code: "FORBIDDEN", rule: "unit.outsideScope", messageVi: /./ },
    ]);
    const now = await seen(unit.id);
    expect(own.map(({ id }) => now.get(id)?.endsOn)).toEqual(["2026-08-31", "2026-08-31", "2026-08-31"]);
  });

  it("have one entry in the audit trail that names each of them", async () => {
    const auditor = await khung.actor({ role: Role.AUDITOR, unitId: unit.id });
    const own = await people(unit.id, 2);
    const before = await auditor.ok<{ auditEntries: { total: number } }>(AUDIT, { verb: "handleAppointments" });
    await specialist.ok(HANDLE, { input: { verb: "END", day: "2026-09-30", items: refsOf(own) } });
    const after = await auditor.ok<{
      auditEntries: { total: number; items: { changeCount: number; changes: string }[] };
    }>(AUDIT, { verb: "handleAppointments" });
    expect(after.auditEntries.total).toBe(before.auditEntries.total + 1);
    const [entry] = after.auditEntries.items;
    expect(entry?.changeCount).toBe(2);
    const named = (JSON.parse(entry?.changes ?? "[]") as { id: string }[]).map(({ id }) => id).sort();
    expect(named).toEqual(own.map(({ id }) => id).sort());
  });

  it("hold again when the last day was a mistake", async () => {
    const own = await people(unit.id, 2);
    const ended = await specialist.ok<Outcome>(HANDLE, {
      input: { verb: "END", day: "2026-08-31", items: refsOf(own) },
    });
    const { outcome } = await specialist.ok<Outcome>(HANDLE, {
      input: { verb: "REOPEN", items: ended.outcome.accepted },
    });
    expect(outcome.accepted).toHaveLength(2);
    expect((await seen(unit.id)).get(own[0]?.id ?? "")?.endsOn).toBeNull();
    const again = await specialist.ok<Outcome>(HANDLE, { input: { verb: "REOPEN", items: outcome.accepted } });
    expect(again.outcome.refused.map(({ rule }) => rule)).toEqual(["appointment.open", "appointment.open"]);
  });

  it("move to another unit; one whose move a rule refuses keeps the old appointment whole", async () => {
    const target = await makeUnit(khung, { parentId: unit.id, startsOn: "2026-01-01" });
    const [one, two] = await people(unit.id, 2);
    const late = await makeAppointment(khung, { unitId: unit.id, startsOn: "2026-08-15" });
    const items = refsOf([one as Appointment, late, two as Appointment]);
    const input = { verb: "TRANSFER", day: "2026-08-01", unitId: target.id, documentNumber: "12/QĐ", items };
    const { outcome } = await specialist.ok<Outcome>(HANDLE, { input });
    expect(outcome.accepted.map(({ id }) => id)).toEqual([one?.id, two?.id]);
    expect(outcome.refused).toMatchObject([{ id: late.id, rule: "appointment.endsBeforeStart" }]);
    const left = await seen(unit.id);
    expect([left.get(one?.id ?? "")?.endsOn, left.get(late.id)?.endsOn]).toEqual(["2026-07-31", null]);
    const came = [...(await seen(target.id)).values()];
    expect(came.map(({ personId, startsOn }) => [personId, startsOn]).sort()).toEqual(
      [one, two].map((each) => [each?.personId, "2026-08-01"]).sort(),
    );
  });

  it("take what is refused back to where it was, also where the first half of it was written", async () => {
    const young = await makeUnit(khung, { parentId: unit.id, startsOn: "2027-01-01" });
    const own = await people(unit.id, 2);
    const input = { verb: "TRANSFER", day: "2026-08-01", unitId: young.id, items: refsOf(own) };
    const { outcome } = await specialist.ok<Outcome>(HANDLE, { input });
    expect(outcome.refused.map(({ rule }) => rule)).toEqual(["appointment.outsideUnit", "appointment.outsideUnit"]);
    const now = await seen(unit.id);
    expect(own.map(({ id }) => now.get(id)?.endsOn)).toEqual([null, null]);
  });

  it("take effect once when the request is sent again, and refuse the same key for something else", async () => {
    const own = await people(unit.id, 2);
    const input = { verb: "END", day: "2026-08-31", items: refsOf(own), idempotencyKey: "lan-mot" };
    const first = await specialist.ok<Outcome>(HANDLE, { input });
    expect(await specialist.ok<Outcome>(HANDLE, { input })).toEqual(first);
    const changed = { ...input, day: "2026-09-01" };
    expect(await specialist.refused(HANDLE, { input: changed })).toMatchObject({ rule: "idempotency.reused" });
  });

  it("name nobody twice, say what is missing, and list who was changed meanwhile", async () => {
    const [one] = refsOf(await people(unit.id, 1));
    const twice = { verb: "END", day: "2026-08-31", items: [one, one] };
    expect((await specialist.refused(HANDLE, { input: twice })).fields).toMatchObject([{ rule: "many.twice" }]);
    const dayless = { verb: "END", items: [one] };
    expect((await specialist.refused(HANDLE, { input: dayless })).fields).toMatchObject([
      { path: "input.day", rule: "appointment.dayMissing" },
    ]);
    const stale = { verb: "END", day: "2026-08-31", items: [{ ...one, version: 7 }] };
    const { outcome } = await specialist.ok<Outcome>(HANDLE, { input: stale });
    expect(outcome.refused).toMatchObject([{ code: "STALE", rule: "record.stale" }]);
  });

  it("are no way to appoint oneself elsewhere", async () => {
    const head = await makeHead(khung, (await makeUnit(khung, { parentId: unit.id })).id);
    const self = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: unit.id, personId: head.personId });
    const input = { verb: "END", day: "2026-08-31", items: refsOf([head]) };
    const { outcome } = await self.ok<Outcome>(HANDLE, { input });
    expect(outcome.refused).toMatchObject([{ rule: "appointment.own" }]);
  });

  it("give positions another class at once; one that is like that already is listed", async () => {
    const [a, b] = [await makePosition(khung), await makePosition(khung)];
    const items = [a, b].map(({ id, version }) => ({ id, version, positionClass: "SUPPORT", dutyGroup: "Văn thư" }));
    const { outcome } = await specialist.ok<Outcome>(CLASSIFY, { input: { items } });
    expect(outcome.accepted).toHaveLength(2);
    const { position } = await specialist.ok<{ position: { version: number } }>(POSITION, { id: a.id });
    expect(position).toMatchObject({ positionClass: "SUPPORT", dutyGroup: "Văn thư" });
    const same = [{ id: a.id, version: position.version, positionClass: "SUPPORT" }];
    const again = await specialist.ok<Outcome>(CLASSIFY, { input: { items: same } });
    expect(again.outcome.refused).toMatchObject([{ rule: "position.asItWas" }]);
  });
});
