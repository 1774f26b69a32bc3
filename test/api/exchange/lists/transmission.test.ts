import { createHash } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { remindOfTransmissions } from "../../../../server/exchange/index.ts";
import { readReportingDuty } from "../../../../server/exchange/transmission/duty.read.ts";
import { DutyState } from "../../../../server/exchange/transmission/duty.views.ts";
import {
  adoptShipped,
  type Commune,
  evaluationOf,
  makeCommune,
  makeOpenedCycle,
} from "../../../support/build-evaluation.ts";
import { fetchForm, wordTables } from "../../../support/build-forms.ts";
import { decideWith, headOnly } from "../../../support/build-period.ts";
import { packageFaults } from "../../../support/files/package-faults.ts";
import { eachDatabase, type TestKhung } from "../../../support/each-database.ts";

const DUTY = `query ($filter: ReportingDutyFilter!) { reportingDuty(filter: $filter) { total
  items { personName grade decidedOn dueOn state isLate isPrepared isAgain sentOn } } }`;
const PREPARE = `mutation ($input: PrepareTransmissionInput!) { prepareTransmission(input: $input) { id version results digest sentOn } }`;
const RECORD = `mutation ($input: RecordTransmissionInput!) { recordTransmission(input: $input) { id version sentOn receipt } }`;
const CONTENT = `query ($id: Uuid!) { transmissionContent(id: $id) }`;
const PACKAGES = `query ($filter: TransmissionFilter!) { transmissions(filter: $filter) { total items { results sentOn receiver } } }`;

interface Duty {
  readonly reportingDuty: {
    readonly total: number;
    readonly items: readonly { readonly personName: string; readonly [field: string]: unknown }[];
  };
}
interface Prepared {
  readonly prepareTransmission: { id: string; version: number; results: number; digest: string };
}

eachDatabase("the duty to report results", (start) => {
  let khung: TestKhung;
  let people: Commune;
  let cycleId: string;
  const duty = async (state?: string) =>
    (await people.specialist.ok<Duty>(DUTY, { filter: { unitId: people.commune.id, state } })).reportingDuty;
  const asked = () => ({ unitId: people.commune.id, cycleId, decisionNumber: "12/QĐ-UBND", decisionOn: "2026-07-30" });
  let first: Prepared["prepareTransmission"];

  beforeAll(async () => {
    khung = await start({ now: "2026-07-30T02:00:00Z" });
    people = await makeCommune(khung);
    await adoptShipped(khung, "nd-335-2025", people.commune.id, headOnly);
    cycleId = (await makeOpenedCycle(khung, { unitId: people.commune.id })).id;
    const [one, two] = people.clerks;
    await decideWith(khung, await evaluationOf(khung, cycleId, one.personId), "HTT", null);
    await decideWith(khung, await evaluationOf(khung, cycleId, two.personId), "HTXS", null);
  });
  afterAll(() => khung.stop());

  it("a decided result is due five calendar days later, the last day included", async () => {
    expect(await duty()).toMatchObject({
      total: 2,
      items: [
        { decidedOn: "2026-07-30", dueOn: "2026-08-04", state: "DUE", isLate: false, sentOn: null },
        { decidedOn: "2026-07-30", dueOn: "2026-08-04", state: "DUE" },
      ],
    });
    const totalAt = async (moment: string, state: DutyState): Promise<number> => {
      khung.clock.set(moment);
      const filter = { unitId: people.commune.id, state };
      return (await readReportingDuty(khung.look(), filter, { page: 1, perPage: 10 })).total;
    };
    expect(await totalAt("2026-08-04T16:59:00Z", DutyState.OVERDUE)).toBe(0);
    expect(await totalAt("2026-08-04T17:00:00Z", DutyState.OVERDUE)).toBe(2);
    expect(await totalAt("2026-08-04T17:00:00Z", DutyState.DUE)).toBe(0);
    khung.clock.set("2026-07-30T02:10:00Z");
  });

  it("the nearest specialists are told once a day how many results wait", async () => {
    khung.clock.set("2026-08-04T02:00:00Z");
    expect(await khung.write(remindOfTransmissions as never, {})).toEqual({ reminded: 1 });
    expect(await khung.write(remindOfTransmissions as never, {})).toEqual({ reminded: 0 });
    khung.clock.set("2026-07-30T02:10:00Z");
  });

  it("only specialists of the unit prepare a package, with the number of the decision", async () => {
    expect(await people.chairman.actor.refused(PREPARE, { input: asked() })).toMatchObject({
      code: "FORBIDDEN",
      rule: "transmission.notSpecialist",
    });
    expect(await people.clerks[0].actor.refused(DUTY, { filter: { unitId: people.commune.id } })).toMatchObject({
      rule: "transmission.notReader",
    });
    const blank = await people.specialist.refused(PREPARE, { input: { ...asked(), decisionNumber: " " } });
    expect(blank.fields).toMatchObject([{ path: "input.decisionNumber", rule: "transmission.number" }]);
  });

  it("the package is frozen, its digest is that of its content, and it says no more of people than needed", async () => {
    first = (await people.specialist.ok<Prepared>(PREPARE, { input: asked() })).prepareTransmission;
    expect(first.results).toBe(2);
    const { transmissionContent } = await people.specialist.ok<{ transmissionContent: string }>(CONTENT, {
      id: first.id,
    });
    expect(createHash("sha256").update(transmissionContent, "utf8").digest("hex")).toBe(first.digest);
    const content = JSON.parse(transmissionContent) as { decision: object; results: Record<string, unknown>[] };
    expect(content.decision).toEqual({ number: "12/QĐ-UBND", on: "2026-07-30" });
    expect(Object.keys(content.results[0] ?? {}).sort()).toEqual(
      [
        ...["decidedOn", "grade", "personCode", "personName", "position"],
        ...["replacesSent", "score", "subjectType", "unitCode"],
      ].sort(),
    );
    const list = await fetchForm(khung, people.specialist, {
      ...{ form: "TRANSMISSION_PACKAGE", format: "DOCX", cycleId, unitId: people.commune.id },
    });
    const rows = await wordTables(list.rawPayload);
    expect(await packageFaults(list.rawPayload)).toEqual([]);
    const sheet = { form: "TRANSMISSION_PACKAGE", format: "XLSX", cycleId, unitId: people.commune.id };
    expect(await packageFaults((await fetchForm(khung, people.specialist, sheet)).rawPayload)).toEqual([]);
    expect(rows.filter((row) => row[7] === "12/QĐ-UBND" && row[8] === "30/07/2026")).toHaveLength(2);
    expect(await duty("DUE")).toMatchObject({ total: 2, items: [{ isPrepared: true }, { isPrepared: true }] });
  });

  it("sending is recorded once, on a day that can be, and then the results are no longer due", async () => {
    const input = {
      ...{ transmissionId: first.id, version: first.version, sentOn: "2026-07-30" },
      ...{ documentNumber: "45/UBND-NV", receiver: "Bộ Nội vụ", receipt: "BN-001" },
    };
    const early = await people.specialist.refused(RECORD, { input: { ...input, sentOn: "2026-07-29", receiver: " " } });
    expect(early.fields).toMatchObject([{ rule: "transmission.day" }, { rule: "transmission.receiver" }]);
    await people.specialist.ok(RECORD, { input });
    const again = { ...input, version: first.version + 1 };
    expect(await people.specialist.refused(RECORD, { input: again })).toMatchObject({ rule: "transmission.recorded" });
    expect(await people.specialist.refused(RECORD, { input })).toMatchObject({ code: "STALE" });
    expect(await duty("SENT")).toMatchObject({ total: 2, items: [{ sentOn: "2026-07-30", isLate: false }, {}] });
    expect(await people.specialist.refused(PREPARE, { input: asked() })).toMatchObject({
      rule: "transmission.nothing",
    });
    expect(await people.specialist.ok(PACKAGES, { filter: { unitId: people.commune.id } })).toMatchObject({
      transmissions: { total: 1, items: [{ results: 2, sentOn: "2026-07-30", receiver: "Bộ Nội vụ" }] },
    });
  });

  it("a result that was replaced after it was sent is due again, by itself", async () => {
    const { id } = await evaluationOf(khung, cycleId, people.clerks[0].personId);
    await khung.write(async function replace({ sql, clock }) {
      const old = await sql
        .selectFrom("decision")
        .selectAll()
        .where("evaluation_id", "=", id)
        .executeTakeFirstOrThrow();
      const renewed = { ...old, id: `${old.id.slice(0, -4)}0000`, grade: "HTN", decided_at: clock.now().toISOString() };
      await sql.insertInto("decision").values(renewed).execute();
      await sql.updateTable("decision").set({ superseded_by_id: renewed.id }).where("id", "=", old.id).execute();
      return {};
    }, {});
    expect(await duty("DUE")).toMatchObject({
      total: 1,
      items: [{ personName: "Đào Thị An", grade: "HTN", isAgain: true, isPrepared: false, dueOn: "2026-08-04" }],
    });
    const { prepareTransmission: second } = await people.specialist.ok<Prepared>(PREPARE, { input: asked() });
    expect(second.results).toBe(1);
  });
});
