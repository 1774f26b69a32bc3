import { afterAll, beforeAll, expect, it } from "vitest";
import type { Cycle } from "../../../server/cycle/index.ts";
import { CycleStatus } from "../../../server/cycle/index.ts";
import { Evaluation, EvaluationStep, EvaluationSubject, factsOf } from "../../../server/evaluation/index.ts";
import { Role, type Work } from "../../../server/kernel/index.ts";
import { type Unit, UnitKind } from "../../../server/organization/index.ts";
import { PublicationAudience, publishResults } from "../../../server/publication/index.ts";
import { countMoves } from "../../../server/statistics/index.ts";
import { makeAdoption, makePublishedVersion } from "../../support/build-framework.ts";
import { makeUnit } from "../../support/build-organization.ts";
import { makeEvaluations, makeOpenCycle } from "../../support/build-statistics.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";

const QUERY = `query ($filter: ProgressTrackingFilter!) { progressTracking(filter: $filter) {
  startsOn endsOn day detailed summaryVi summaryEn
  groups { kind units withRegulation opened closed late }
  units { unit { name kind hasSubUnits } regulations { code startsOn origin } state participants finished completion unitsRated unitsFinished
    steps { step count } overdue isLate published }
} }`;

/** Counts an evaluation of a unit itself, as opening counts it. */
async function rateUnit(
  work: Work,
  { cycleId, unitId, versionId }: { cycleId: string; unitId: string; versionId: string },
): Promise<object> {
  const unit = { cycleId, unitId, subject: EvaluationSubject.UNIT, frameworkVersionId: versionId, leading: false };
  const after = factsOf(Object.assign(new Evaluation(), unit, { step: EvaluationStep.SELF }));
  await countMoves(work, [{ evaluationId: unitId, before: null, after }]);
  return {};
}

interface Tracked {
  readonly unit: { readonly name: string };
  readonly regulations: readonly { readonly startsOn: string; readonly origin: string }[];
  readonly state: string;
}
interface Board {
  readonly progressTracking: {
    readonly detailed: boolean;
    readonly summaryVi: string;
    readonly groups: readonly Record<string, unknown>[];
    readonly units: readonly Tracked[];
  };
}

const APRIL = { startsOn: "2023-04-01", endsOn: "2023-04-30" };

eachDatabase("tracking of the units below", (start) => {
  let khung: TestKhung;
  let province: Unit;
  const districts: Unit[] = [];
  const departments: Unit[] = [];
  let filter: object;
  let frameworkVersionId: string;
  let frameworkId: string;

  const open = async (unit: Unit, over: Partial<Cycle> = {}): Promise<Cycle> => {
    const cycle = await makeOpenCycle(khung, { unitId: unit.id, ...APRIL, ...over });
    await makeEvaluations(khung, { cycle, unitId: unit.id, frameworkVersionId, count: 2, step: EvaluationStep.SELF });
    return cycle;
  };
  const board = async (more: object = {}, role: Role = Role.AUDITOR) => {
    const actor = await khung.actor({ role, unitId: province.id });
    return (await actor.ok<Board>(QUERY, { filter: { ...filter, ...more } })).progressTracking;
  };

  beforeAll(async () => {
    khung = await start({ now: "2023-04-27T02:00:00Z" });
    province = await makeUnit(khung, { name: "Tỉnh Quảng Nam", kind: UnitKind.PROVINCE, startsOn: "2000-01-01" });
    const below = async (name: string, kind: UnitKind) =>
      makeUnit(khung, { parentId: province.id, name, kind, startsOn: "2000-01-01" });
    for (let at = 1; at <= 18; at += 1) districts.push(await below(`Huyện ${String(at)}`, UnitKind.DISTRICT));
    for (let at = 1; at <= 27; at += 1) departments.push(await below(`Sở ${String(at)}`, UnitKind.DEPARTMENT));
    const version = await makePublishedVersion(khung, { effectiveFrom: "2022-08-24" });
    ({ id: frameworkVersionId, frameworkId } = version);
    for (const unit of [...districts, ...departments.slice(0, 14)]) {
      await makeAdoption(khung, { frameworkId: version.frameworkId, unitId: unit.id, startsOn: "2022-09-01" });
      await open(unit);
    }
    filter = { unitId: province.id, kind: "MONTH", day: "2023-04-27" };
  });
  afterAll(() => khung.stop());

  it("says what the Quảng Nam article of April 2023 says: 18 districts and 14 of 27 departments", async () => {
    const { groups, summaryVi, units } = await board();
    expect(groups).toEqual([
      { kind: "DISTRICT", units: 18, withRegulation: 18, opened: 18, closed: 0, late: 0 },
      { kind: "DEPARTMENT", units: 27, withRegulation: 14, opened: 14, closed: 0, late: 0 },
    ]);
    expect(summaryVi).toBe("Đã mở kỳ tháng 4/2023: 18/18 huyện, thị xã; 14/27 sở, ban, ngành.");
    expect(units).toHaveLength(45);
    expect(units.find(({ unit }) => unit.name === "Sở 15")).toMatchObject({ regulations: [], state: "NONE" });
    expect(units.find(({ unit }) => unit.name === "Huyện 1")).toMatchObject({
      regulations: [{ startsOn: "2022-09-01", origin: "OWN" }],
      state: "OPEN",
      participants: 2,
      finished: 0,
      completion: "0/1",
      steps: [{ step: "SELF", count: 2 }],
      overdue: 0,
      isLate: false,
      published: [],
    });
  });

  it("counts nobody else's month, kind of cycle or ladder", async () => {
    for (const more of [{ day: "2023-05-01" }, { kind: "QUARTER" }, { track: "PARTY" }]) {
      const { groups } = await board(more);
      expect(groups.map(({ opened }) => opened)).toEqual([0, 0]);
    }
  });

  it("shows who is planned, under way, late, closed and published, and looks into a unit", async () => {
    const [late, done, planned] = [departments[20], departments[21], departments[22]];
    if (!late || !done || !planned) throw new TypeError("no departments");
    const division = await makeUnit(khung, { parentId: late.id, name: "Phòng Tổ chức", startsOn: "2000-01-01" });
    await open(division, { selfDueOn: "2023-04-26" });
    const closed = await makeOpenCycle(khung, { unitId: done.id, ...APRIL, status: CycleStatus.CLOSED });
    await makeEvaluations(khung, { cycle: closed, unitId: done.id, frameworkVersionId, count: 5, grade: "A" });
    const inside = { cycleId: closed.id, unitId: done.id, audience: PublicationAudience.INTERNAL };
    await khung.write(publishResults, inside);
    await makeOpenCycle(khung, { unitId: planned.id, ...APRIL, status: CycleStatus.PLANNED });
    await makeAdoption(khung, { frameworkId, unitId: division.id, startsOn: "2023-04-01" });
    const { units } = await board();
    const rowOf = (unit: Unit) => units.find((one) => one.unit.name === unit.name);
    expect(rowOf(late)).toMatchObject({ regulations: [{ origin: "BELOW", startsOn: "2023-04-01" }] });
    expect(rowOf(late)).toMatchObject({ overdue: 2, isLate: true, unit: { hasSubUnits: true } });
    expect(rowOf(done)).toMatchObject({ state: "CLOSED", completion: "1/1", isLate: false, published: ["INTERNAL"] });
    expect(rowOf(planned)).toMatchObject({ state: "PLANNED", participants: 0, isLate: false });
    const inner = await board({ unitId: late.id });
    expect(inner.units).toMatchObject([{ unit: { name: "Phòng Tổ chức" }, participants: 2, isLate: true }]);
  });

  it("takes a regulation adopted above for the unit's, but says that it is not its own", async () => {
    const version = await makePublishedVersion(khung, { effectiveFrom: "2020-01-01" });
    const adoption = { frameworkId: version.frameworkId, unitId: province.id, startsOn: "2023-04-20" };
    await makeAdoption(khung, adoption);
    const { groups, units } = await board();
    expect(groups).toMatchObject([{ withRegulation: 18 }, { withRegulation: 27 }]);
    const [of15, of1] = ["Sở 15", "Sở 1"].map((name) => units.find(({ unit }) => unit.name === name)?.regulations);
    expect(of15).toMatchObject([{ origin: "ABOVE", startsOn: "2023-04-20" }]);
    expect(of1).toMatchObject([{ origin: "OWN", startsOn: "2022-09-01" }]);
    expect((await board({ day: "2023-03-15" })).groups).toMatchObject([{ withRegulation: 18 }, { withRegulation: 14 }]);
  });

  it("looks at one cycle alone, counts units that are rated themselves, and goes into a file with the same rows", async () => {
    const [first, second] = departments;
    if (!first || !second) throw new TypeError("no departments");
    const cycle = await makeOpenCycle(khung, { unitId: province.id, startsOn: "2023-04-01", endsOn: "2023-04-30" });
    await makeEvaluations(khung, { cycle, unitId: first.id, frameworkVersionId, count: 3, grade: "A" });
    await khung.write(rateUnit, { cycleId: cycle.id, unitId: first.id, versionId: frameworkVersionId });
    const one = await board({ cycleId: cycle.id, kind: null, day: null });
    const rowOf = (unit: Unit) => one.units.find((row) => row.unit.name === unit.name);
    expect(rowOf(first)).toMatchObject({ participants: 3, finished: 3, unitsRated: 1, unitsFinished: 0 });
    expect(rowOf(second)).toMatchObject({ participants: 0, unitsRated: 0 });
    expect((await board()).units.find((row) => row.unit.name === first.name)).toMatchObject({ participants: 5 });
    const actor = await khung.actor({ role: Role.AUDITOR, unitId: province.id });
    const input = { name: "PROGRESS_TRACKING", unitId: province.id, cycleId: cycle.id };
    const { requestExport } = await actor.ok<{ requestExport: { url: string } }>(
      "mutation ($input: RequestExportInput!) { requestExport(input: $input) { url } }",
      { input },
    );
    const file = await khung.http.inject({ url: requestExport.url, headers: { cookie: actor.cookie } });
    const lines = file.body.split("\r\n").filter((line) => line !== "");
    expect(lines).toHaveLength(1 + one.units.length);
    expect(lines.find((line) => line.includes(`;${first.name};`))).toMatch(/Đang thực hiện;3;3;100(,00)?;1;0;0;không$/);
    const clerk = await khung.actor({ role: Role.EMPLOYEE, unitId: province.id });
    const refused = "mutation ($input: RequestExportInput!) { requestExport(input: $input) { url } }";
    expect(await clerk.refused(refused, { input })).toMatchObject({ rule: "statistics.noRight" });
  });

  it("gives analysts totals without steps, and others nothing", async () => {
    const { detailed, units } = await board({}, Role.ANALYST);
    expect(detailed).toBe(false);
    expect(units[0]).toMatchObject({ steps: null, overdue: null });
    for (const role of [Role.EMPLOYEE, Role.SYSTEM_ADMIN]) {
      const actor = await khung.actor({ role, unitId: province.id });
      expect(await actor.refused(QUERY, { filter })).toMatchObject({ code: "FORBIDDEN", rule: "statistics.noRight" });
    }
    expect(await khung.nobody.refused(QUERY, { filter })).toMatchObject({ code: "UNAUTHENTICATED" });
  });
});
