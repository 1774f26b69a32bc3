import { afterAll, beforeAll, expect, it } from "vitest";
import { sealAll, verifyAudit } from "../../../server/audit/index.ts";
import { Role } from "../../../server/kernel/index.ts";
import { recordAbsence } from "../../../server/organization/index.ts";
import { eraseByRule } from "../../../server/privacy/index.ts";
import { makeAppointment, makeUnit } from "../../support/build-organization.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import type { Actor } from "../../support/test-khung.ts";

const CLASSES = "{ retentionClasses { code untilDay dueRecords rule { version isActive keepMonths } } }";
const MAY = "{ retentionClasses { code canSetRule { allowed rule } canProposeErasure { allowed rule } } }";
const MAY_RUN = `{ erasures { items { state proposedBy { id } approvedBy { id }
  abilities { approve { allowed rule } drop { allowed rule } } } } }`;
const SET = "mutation ($input: SetRetentionRuleInput!) { setRetentionRule(input: $input) { version isActive } }";
const run = "id version state untilDay proposedRecords erasedRecords erasedEntries";
const PROPOSE = `mutation ($input: ProposeErasureInput!) { proposeErasure(input: $input) { ${run} } }`;
const APPROVE = `mutation ($input: ErasureInput!) { approveErasure(input: $input) { ${run} } }`;
const DROP = `mutation ($input: ErasureInput!) { dropErasure(input: $input) { ${run} } }`;
const RUNS = `{ erasures { items { ${run} } } }`;
const SECRET_NOTE = "Nghỉ điều trị bệnh hiểm nghèo";

interface Run {
  readonly id: string;
  readonly version: number;
}

eachDatabase("retention", (start) => {
  let khung: TestKhung;
  let admin: Actor;
  let second: Actor;
  let auditor: Actor;
  let unitId: string;
  let personId: string;
  beforeAll(async () => {
    khung = await start({ now: "2020-07-15T02:00:00Z" });
    unitId = (await makeUnit(khung)).id;
    ({ personId } = await makeAppointment(khung, { unitId }));
    const absence = { personId, kind: "SICK" as never, note: SECRET_NOTE };
    const kinds = await khung.look().sql.selectFrom("absence").selectAll().execute();
    expect(kinds).toEqual([]);
    await khung.write(recordAbsence, { ...absence, startsOn: "2020-01-01", endsOn: "2020-02-01" });
    khung.clock.set("2026-07-15T02:00:00Z");
    await khung.write(recordAbsence, { ...absence, note: "Nghỉ phép", startsOn: "2026-06-01", endsOn: "2026-06-05" });
    await seal();
    admin = await khung.actor({ role: Role.SYSTEM_ADMIN, unitId });
    second = await khung.actor({ role: Role.SYSTEM_ADMIN, unitId });
    auditor = await khung.actor({ role: Role.AUDITOR, unitId });
  });
  afterAll(() => khung.stop());

  const seal = () => sealAll(() => khung.database.fork(), khung.clock, "test");
  const verify = async () => {
    await seal();
    return verifyAudit(khung.database.readSql);
  };
  const rule = { recordClass: "ABSENCE_TEXT", keepMonths: 60, basis: "Quyết định của cơ quan" };
  const propose = async () =>
    (await admin.ok<{ proposeErasure: Run }>(PROPOSE, { input: { recordClass: "ABSENCE_TEXT" } })).proposeErasure;

  it("erases nothing unless a rule is in force", async () => {
    const { retentionClasses } = await admin.ok<{ retentionClasses: object[] }>(CLASSES);
    expect(retentionClasses).toContainEqual({ code: "ABSENCE_TEXT", untilDay: null, dueRecords: null, rule: null });
    const input = { recordClass: "ABSENCE_TEXT" };
    expect(await admin.refused(PROPOSE, { input })).toMatchObject({ rule: "erasure.noRule" });
    await admin.ok(SET, { input: { ...rule, isActive: false } });
    expect(await admin.refused(PROPOSE, { input })).toMatchObject({ rule: "erasure.noRule" });
    expect(await khung.write(eraseByRule, {})).toEqual({ runId: null, records: 0 });
  });

  it("shows before what is of age, to administrators and auditors alone", async () => {
    await admin.ok(SET, { input: { ...rule, isActive: true, version: 1 } });
    expect(await admin.refused(SET, { input: { ...rule, isActive: true, version: 1 } })).toMatchObject({
      code: "STALE",
    });
    const { retentionClasses } = await auditor.ok<{ retentionClasses: object[] }>(CLASSES);
    expect(retentionClasses).toContainEqual({
      ...{ code: "ABSENCE_TEXT", untilDay: "2021-07-15", dueRecords: 1 },
      rule: { version: 2, isActive: true, keepMonths: 60 },
    });
    const specialist = await khung.actor({ role: Role.ORG_SPECIALIST, unitId });
    for (const document of [CLASSES, RUNS])
      expect(await specialist.refused(document)).toMatchObject({ rule: "retention.administratorOnly" });
    expect(await auditor.refused(SET, { input: { ...rule, isActive: true, version: 2 } })).toMatchObject({
      rule: "retention.administratorOnly",
    });
  });

  it("says with each class and each erasure what the viewer may do, and why not", async () => {
    const may = async (actor: Actor, code: string) => {
      const { retentionClasses } = await actor.ok<{ retentionClasses: { code: string }[] }>(MAY);
      return retentionClasses.find((each) => each.code === code);
    };
    const yes = { allowed: true, rule: null };
    const no = (rule: string) => ({ allowed: false, rule });
    expect(await may(admin, "ABSENCE_TEXT")).toMatchObject({ canSetRule: yes, canProposeErasure: yes });
    expect(await may(admin, "DISCIPLINE_TEXT")).toMatchObject({ canProposeErasure: no("erasure.noRule") });
    const only = no("retention.administratorOnly");
    expect(await may(auditor, "ABSENCE_TEXT")).toMatchObject({ canSetRule: only, canProposeErasure: only });
    const { id, version } = await propose();
    expect(await may(admin, "ABSENCE_TEXT")).toMatchObject({ canProposeErasure: no("erasure.open") });
    const runs = async (actor: Actor) => (await actor.ok<{ erasures: { items: object[] } }>(MAY_RUN)).erasures.items;
    expect(await runs(admin)).toMatchObject([
      {
        ...{ state: "PROPOSED", proposedBy: { id: admin.accountId }, approvedBy: null },
        abilities: { approve: no("erasure.secondPerson"), drop: yes },
      },
    ]);
    expect(await runs(auditor)).toMatchObject([{ abilities: { approve: yes, drop: yes } }]);
    await auditor.ok(DROP, { input: { id, version } });
    expect(await runs(auditor)).toMatchObject([
      { abilities: { approve: no("erasure.state"), drop: no("erasure.state") } },
    ]);
  });

  it("needs a second person", async () => {
    const { id, version } = await propose();
    expect(await admin.refused(PROPOSE, { input: { recordClass: "ABSENCE_TEXT" } })).toMatchObject({
      rule: "erasure.open",
    });
    expect(await admin.refused(APPROVE, { input: { id, version } })).toMatchObject({ rule: "erasure.secondPerson" });
    expect(await khung.write(eraseByRule, {})).toEqual({ runId: null, records: 0 });
    await auditor.ok(DROP, { input: { id, version } });
    expect(await second.refused(APPROVE, { input: { id, version: version + 1 } })).toMatchObject({
      rule: "erasure.state",
    });
  });

  it("takes the text out of the record and of the trail, leaves a proof, and the trail still holds", async () => {
    const { id, version } = await propose();
    await second.ok(APPROVE, { input: { id, version } });
    expect(await verify()).toMatchObject({ firstBroken: null, erased: [] });
    expect(await khung.write(eraseByRule, {})).toEqual({ runId: id, records: 1 });
    const { sql } = khung.look();
    const notes = await sql.selectFrom("absence").select("note").orderBy("starts_on").execute();
    expect(notes.map(({ note }) => note)).toEqual([null, "Nghỉ phép"]);
    const entries = await sql.selectFrom("audit_entry").select(["verb", "changes", "salt"]).execute();
    expect(entries.filter(({ changes }) => changes.includes(SECRET_NOTE))).toEqual([]);
    expect(entries.filter(({ changes }) => changes.includes("Nghỉ phép"))).toHaveLength(1);
    const proof = entries.find(({ verb, changes }) => verb === "eraseByRule" && changes.includes("auditDigest"));
    expect(proof?.changes).toContain('"rule":"ABSENCE_TEXT"');
    expect(await verify()).toMatchObject({ firstBroken: null, erased: [{ rule: "ABSENCE_TEXT", entries: 1 }] });
    const { erasures } = await auditor.ok<{ erasures: { items: object[] } }>(RUNS);
    expect(erasures.items).toContainEqual(
      expect.objectContaining({ id, state: "DONE", proposedRecords: 1, erasedRecords: 1, erasedEntries: 1 }),
    );
  });

  it("is no cover for a forger: what was changed after the erasure, or without a proof, is broken", async () => {
    const connection = khung.database.orm.em.getConnection();
    const erased = await khung.look().sql.selectFrom("audit_erasure").select("entry_id").executeTakeFirstOrThrow();
    const change = (sets: string) =>
      connection.execute(`update audit_entry set ${sets} where id = '${erased.entry_id}'`);
    await expect(change("verb = 'x'")).rejects.toThrow(/frozen/);
    await expect(
      connection.execute("update audit_entry set changes = '[]' where verb = 'setRetentionRule'"),
    ).rejects.toThrow(/frozen/);
    await expect(connection.execute("delete from audit_erasure")).rejects.toThrow(/frozen/);
    const { changes } = await khung
      .look()
      .sql.selectFrom("audit_entry")
      .select("changes")
      .where("id", "=", erased.entry_id)
      .executeTakeFirstOrThrow();
    await change("changes = '[]'");
    expect((await verify()).firstBroken).toMatchObject({ entryId: erased.entry_id, reason: "content" });
    await change(`changes = '${changes}'`);
    expect((await verify()).firstBroken).toBeNull();
  });

  it("lets readings go past their date, and only those", async () => {
    const { readLog } = khung.hooks;
    const viewer = { accountId: unitId, personId: null, displayName: "X", grants: [], isSystem: false };
    for (const at of ["2020-01-01T02:00:00Z", "2026-07-15T02:00:00Z"]) {
      khung.clock.set(at);
      readLog?.note({}, viewer, { kind: "PERSON" as never, operation: "person", records: [{ id: null, personId }] });
    }
    await readLog?.flush();
    const days = async () =>
      (await khung.look().sql.selectFrom("read_entry").select("day").execute()).map(({ day }) => day);
    expect((await days()).sort()).toEqual(["2020-01-01", "2026-07-15"]);
    await admin.ok(SET, { input: { ...rule, recordClass: "READ_LOG", keepMonths: 24, isActive: true } });
    const { proposeErasure } = await admin.ok<{ proposeErasure: Run }>(PROPOSE, { input: { recordClass: "READ_LOG" } });
    await auditor.ok(APPROVE, { input: { id: proposeErasure.id, version: proposeErasure.version } });
    await khung.write(eraseByRule, {});
    expect(await days()).toEqual(["2026-07-15"]);
    await expect(khung.database.orm.em.getConnection().execute("delete from read_entry")).rejects.toThrow(/frozen/);
    expect((await verify()).firstBroken).toBeNull();
  });
});
