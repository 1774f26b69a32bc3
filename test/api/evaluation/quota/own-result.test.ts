import { afterAll, beforeAll, expect, it } from "vitest";
import type { Cycle } from "../../../../server/cycle/index.ts";
import { decideEvaluation, issueNotice } from "../../../../server/evaluation/index.ts";
import type { FrameworkFile } from "../../../../server/framework/index.ts";
import { Role, type Work } from "../../../../server/kernel/index.ts";
import {
  adoptShipped,
  type Commune,
  evaluationOf,
  makeCommune,
  makeOpenedCycle,
} from "../../../support/build-evaluation.ts";
import { makeAppointment } from "../../../support/build-organization.ts";
import { eachDatabase, type TestKhung } from "../../../support/each-database.ts";
import type { Actor } from "../../../support/test-khung.ts";

const GROUP =
  "name grade gradeNameVi gradeNameEn rated base allowed count excess withoutOwn noteVi noteEn evaluationIds";
const BOARD = `query ($cycleId: Uuid!, $unitId: Uuid!) { quotaBoard(cycleId: $cycleId, unitId: $unitId) {
  withoutOwn groups { ${GROUP} } lines { evaluationId grade gradeNameVi gradeKind } }
  quotaGroups(cycleId: $cycleId) { ${GROUP} } runningCycles { overQuotaCount } useLists(cycleId: $cycleId) { code lines { evaluationId grade gradeNameVi } } }`;

interface Seen {
  readonly quotaBoard: {
    readonly withoutOwn: boolean;
    readonly groups: readonly object[];
    readonly lines: readonly { readonly evaluationId: string; readonly grade: string | null }[];
  };
  readonly quotaGroups: readonly object[];
  readonly runningCycles: readonly object[];
  readonly useLists: readonly { readonly lines: readonly { readonly evaluationId: string }[] }[];
}

/** The head decides and tells; half of those rated good may be excellent, and both grades are used for something. */
function withNotice(file: FrameworkFile): Partial<FrameworkFile> {
  const { ballot: _, objection: __, ...scheme } = file.scheme;
  const quota = { mode: "BLOCK", grade: "HTXS", percent: "50", base: "GOOD_ONLY", groupBy: "UNIT" } as const;
  const use = { code: "KT", period: "MONTH", label: { vi: "Khen thưởng" }, kind: "REWARD" } as const;
  const uses = [{ ...use, grades: ["HTXS", "HTT"], basis: "NĐ 335/2025/NĐ-CP, Điều 23" }];
  return { scheme: { ...scheme, steps: ["DECISION", "NOTICE", "LOCKED"], selfGrade: false, quota, uses } };
}

eachDatabase("the quota board and one's own result before the notice", (start) => {
  let khung: TestKhung;
  let commune: Commune;
  let cycle: Cycle;
  let rated: Actor;
  let personId: string;
  let ownId: string;
  beforeAll(async () => {
    khung = await start();
    commune = await makeCommune(khung);
    await adoptShipped(khung, "nong-son-2022", commune.commune.id, withNotice);
    ({ personId } = await makeAppointment(khung, { unitId: commune.block.id }));
    cycle = await makeOpenedCycle(khung, { unitId: commune.commune.id });
    rated = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: commune.commune.id, personId });
    ownId = (await evaluationOf(khung, cycle.id, personId)).id;
    const grades = [
      [commune.chairman.personId, "HTXS"],
      [commune.head.personId, "HTT"],
      [commune.deputy.personId, "HTT"],
      [personId, "HTXS"],
    ] as const;
    for (const [who, grade] of grades) {
      const { id, version } = await evaluationOf(khung, cycle.id, who);
      await khung.write(decideEvaluation, { evaluationId: id, version, grade, reason: "Theo kết quả công việc" });
    }
  });
  afterAll(() => khung.stop());

  const seenBy = (who: Actor) => who.ok<Seen>(BOARD, { cycleId: cycle.id, unitId: commune.commune.id });

  it("whoever has none there sees everybody counted, with the grades by name", async () => {
    const { quotaBoard, quotaGroups, runningCycles } = await seenBy(commune.specialist);
    const whole = { rated: 4, base: 2, allowed: 1, count: 2, excess: 1, withoutOwn: false };
    const named = { grade: "HTXS", gradeNameVi: "Hoàn thành xuất sắc nhiệm vụ" };
    expect(quotaBoard).toMatchObject({ withoutOwn: false, groups: [{ ...whole, ...named }] });
    expect(quotaGroups).toMatchObject([{ ...whole, ...named }]);
    expect(runningCycles).toEqual([{ overQuotaCount: 1 }]);
    expect(JSON.stringify(quotaBoard.groups)).toContain("2 người đạt Hoàn thành xuất sắc nhiệm vụ");
    expect(quotaBoard.lines.find(({ evaluationId }) => evaluationId === ownId)).toMatchObject({
      gradeNameVi: "Hoàn thành xuất sắc nhiệm vụ",
    });
  });

  it("whoever is rated there cannot reckon the own grade from counts, limits, lists or sentences", async () => {
    const excellent = await seenBy(rated);
    expect(excellent.quotaBoard).toMatchObject({
      withoutOwn: true,
      groups: [{ rated: 3, base: 2, allowed: 1, count: 1, excess: 0, withoutOwn: true }],
    });
    expect(excellent.quotaGroups).toMatchObject([{ rated: 3, count: 1, withoutOwn: true }]);
    expect(excellent.runningCycles).toEqual([{ overQuotaCount: 0 }]);
    expect(JSON.stringify(excellent.useLists)).not.toContain(ownId);
    for (const grade of ["HTT", "HTN", null]) {
      await khung.write(putGrade, { id: ownId, grade });
      expect(await seenBy(rated)).toEqual(excellent);
    }
    await khung.write(putGrade, { id: ownId, grade: "HTXS" });
  });

  it("after the notice the own result is counted and listed like everybody's", async () => {
    const { version } = await evaluationOf(khung, cycle.id, personId);
    await khung.write(issueNotice, { evaluationId: ownId, version });
    const { quotaBoard, runningCycles, useLists } = await seenBy(rated);
    expect(runningCycles).toEqual([{ overQuotaCount: 1 }]);
    expect(quotaBoard).toMatchObject({ withoutOwn: false, groups: [{ rated: 4, count: 2, excess: 1 }] });
    expect(useLists[0]?.lines.find(({ evaluationId }) => evaluationId === ownId)).toMatchObject({
      gradeNameVi: "Hoàn thành xuất sắc nhiệm vụ",
    });
  });
});

/** Another grade, or none, stands as decided. */
async function putGrade({ sql }: Work, { id, grade }: { id: string; grade: string | null }): Promise<object> {
  await sql.updateTable("evaluation").set({ decided_grade: grade }).where("id", "=", id).execute();
  return {};
}
