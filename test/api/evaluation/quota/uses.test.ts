import { afterAll, beforeAll, expect, it } from "vitest";
import type { Cycle } from "../../../../server/cycle/index.ts";
import { decideEvaluation } from "../../../../server/evaluation/index.ts";
import type { FrameworkFile } from "../../../../server/framework/index.ts";
import {
  adoptShipped,
  type Commune,
  evaluationOf,
  makeCommune,
  makeOpenedCycle,
} from "../../../support/build-evaluation.ts";
import { Role } from "../../../../server/kernel/index.ts";
import { endAppointment } from "../../../../server/organization/index.ts";
import { makeAppointment, makePerson } from "../../../support/build-organization.ts";
import { eachDatabase, type TestKhung } from "../../../support/each-database.ts";
import type { Actor } from "../../../support/test-khung.ts";

const LISTS = `query ($cycleId: Uuid!) { useLists(cycleId: $cycleId) { code kind labelVi basis
  lines { evaluationId name grade gradeNameVi gradeNameEn outcome { decision note version } canRecord { allowed rule } } } }`;
const RECORD = `mutation ($input: RecordUseOutcomeInput!) { recordUseOutcome(input: $input) { id version decision } }`;

interface Lists {
  readonly useLists: readonly {
    readonly code: string;
    readonly lines: readonly {
      readonly evaluationId: string;
      readonly name: string;
      readonly outcome: { readonly decision: string; readonly note: string } | null;
      readonly canRecord: { readonly allowed: boolean; readonly rule: string | null };
    }[];
  }[];
}

function withUses(file: FrameworkFile): Partial<FrameworkFile> {
  const { ballot: _, objection: __, ...scheme } = file.scheme;
  const use = { period: "MONTH", basis: "NĐ 335/2025/NĐ-CP, Điều 23" } as const;
  return {
    scheme: {
      ...scheme,
      steps: ["DECISION", "LOCKED"],
      selfGrade: false,
      uses: [
        { ...use, code: "KT", label: { vi: "Khen thưởng" }, kind: "REWARD", grades: ["HTXS"] },
        { ...use, code: "XX", label: { vi: "Xem xét" }, kind: "REVIEW_ASSIGNMENT", grades: ["HTN"], consecutive: 2 },
        { ...use, code: "NAM", period: "YEAR", label: { vi: "Cả năm" }, kind: "REWARD", grades: ["HTXS"] },
      ],
    },
  };
}

eachDatabase("the uses of results", (start) => {
  let khung: TestKhung;
  let commune: Commune;
  let july: Cycle;
  let august: Cycle;
  beforeAll(async () => {
    khung = await start();
    commune = await makeCommune(khung);
    await adoptShipped(khung, "nong-son-2022", commune.commune.id, withUses);
    july = await makeOpenedCycle(khung, { unitId: commune.commune.id });
    august = await makeOpenedCycle(khung, {
      unitId: commune.commune.id,
      startsOn: "2026-08-01",
      endsOn: "2026-08-31",
    });
    await decide(july, commune.clerks[0].personId, "HTN");
    await decide(july, commune.clerks[1].personId, "HTT");
    await decide(august, commune.clerks[0].personId, "HTN");
    await decide(august, commune.clerks[1].personId, "HTN");
    await decide(august, commune.head.personId, "HTXS");
  });
  afterAll(() => khung.stop());

  async function decide(cycle: Cycle, personId: string, grade: string): Promise<void> {
    const { id, version } = await evaluationOf(khung, cycle.id, personId);
    await khung.write(decideEvaluation, { evaluationId: id, version, grade, reason: "Theo kết quả công việc" });
  }
  async function lists(who: Actor, cycle: Cycle): Promise<Lists["useLists"]> {
    return (await who.ok<Lists>(LISTS, { cycleId: cycle.id })).useLists;
  }

  it("open with the latest cycle that has a list for the viewer", async () => {
    const { specialist } = commune;
    const latest = `query ($content: CycleContent!) { latestCycleWith(content: $content) }`;
    expect(await specialist.ok(latest, { content: "USES" })).toEqual({ latestCycleWith: august.id });
    expect(await specialist.ok(latest, { content: "QUOTA" })).toEqual({ latestCycleWith: null });
  });

  it("list who a rule names, for cycles of its own length only, and in as many running as it asks", async () => {
    const found = await lists(commune.specialist, august);
    expect(found.map(({ code, lines }) => [code, lines.length])).toEqual([
      ["KT", 1],
      ["XX", 1],
    ]);
    expect(found[1]?.lines[0]).toMatchObject({ name: "Đào Thị An", gradeNameVi: "Hoàn thành nhiệm vụ" });
    expect((await lists(commune.specialist, july))[1]?.lines).toEqual([]);
  });

  it("show nobody what one may not read, and let nobody record about oneself", async () => {
    const own = await lists(commune.clerks[0].actor, august);
    expect(own.flatMap(({ lines }) => lines.map(({ name }) => name))).toEqual(["Đào Thị An"]);
    expect(own[1]?.lines[0]?.canRecord).toMatchObject({ allowed: false, rule: "use.own" });
    expect((await lists(commune.clerks[1].actor, august)).flatMap(({ lines }) => lines)).toEqual([]);
  });

  it("each is a decision of people, recorded with its outcome and changed only by who has read it", async () => {
    const [, review] = await lists(commune.specialist, august);
    const evaluationId = review?.lines[0]?.evaluationId;
    const input = { evaluationId, code: "XX", decision: "POSTPONED", note: "Xem lại sau tháng 9" };
    await commune.specialist.ok(RECORD, { input });
    const [, seen] = await lists(commune.specialist, august);
    expect(seen?.lines[0]?.outcome).toMatchObject({ decision: "POSTPONED", note: "Xem lại sau tháng 9" });
    const blind = await commune.specialist.refused(RECORD, { input: { ...input, decision: "APPLIED" } });
    expect(blind).toMatchObject({ code: "STALE" });
    await commune.specialist.ok(RECORD, { input: { ...input, decision: "APPLIED", version: 1 } });
  });

  it("a result that the regulation does not list is refused, and so is whoever has no right", async () => {
    const { id } = await evaluationOf(khung, august.id, commune.head.personId);
    const input = { evaluationId: id, code: "XX", decision: "APPLIED", note: "Không đúng" };
    await expect(commune.specialist.refused(RECORD, { input })).resolves.toMatchObject({ rule: "use.notListed" });
    await expect(commune.chairman.actor.refused(RECORD, { input })).resolves.toMatchObject({ rule: "use.notDecider" });
  });

  it("a result of the former unit counts for those who act upon the list; others do not learn it from a list", async () => {
    const person = await makePerson(khung, { fullName: "Lê Chuyển Đến" });
    const former = await makeCommune(khung);
    await adoptShipped(khung, "nong-son-2022", former.commune.id, withUses);
    const held = await makeAppointment(khung, { unitId: former.block.id, personId: person.id });
    const there = await makeOpenedCycle(khung, { unitId: former.commune.id, ...OCTOBER });
    await decide(there, person.id, "HTN");
    await khung.write(endAppointment, { id: held.id, version: held.version, endsOn: "2026-10-31" });
    await makeAppointment(khung, { unitId: commune.block.id, personId: person.id, startsOn: "2026-11-01" });
    const here = await makeOpenedCycle(khung, { unitId: commune.commune.id, ...NOVEMBER });
    await decide(here, person.id, "HTN");
    await decide(here, commune.clerks[0].personId, "HTT");
    const reviewed = async (who: Actor) =>
      (await lists(who, here)).find(({ code }) => code === "XX")?.lines.map(({ name }) => name);
    expect(await reviewed(commune.specialist)).toEqual(["Lê Chuyển Đến"]);
    expect(await reviewed(commune.head.actor)).toEqual([]);
    expect(await reviewed(await khung.actor({ role: Role.AUDITOR, unitId: commune.commune.id }))).toEqual([]);
  });
});

const OCTOBER = { startsOn: "2026-10-01", endsOn: "2026-10-31" };
const NOVEMBER = { startsOn: "2026-11-01", endsOn: "2026-11-30" };
