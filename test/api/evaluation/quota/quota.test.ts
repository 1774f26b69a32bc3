import { afterAll, beforeAll, expect, it } from "vitest";
import type { Cycle } from "../../../../server/cycle/index.ts";
import { decideEvaluation } from "../../../../server/evaluation/index.ts";
import type { FrameworkFile } from "../../../../server/framework/index.ts";
import { Role } from "../../../../server/kernel/index.ts";
import {
  adoptShipped,
  type Commune,
  evaluationOf,
  makeCommune,
  makeOpenedCycle,
} from "../../../support/build-evaluation.ts";
import { UnitKind } from "../../../../server/organization/index.ts";
import { makeUnit } from "../../../support/build-organization.ts";
import { eachDatabase, type TestKhung } from "../../../support/each-database.ts";
import { CLOSE_CYCLE } from "../../../support/evaluation-operations.ts";
import type { Actor } from "../../../support/test-khung.ts";

const BOARD = `query ($cycleId: Uuid!, $unitId: Uuid!) { quotaBoard(cycleId: $cycleId, unitId: $unitId) {
  unitName groups { by name grade rated base percent allowed count excess mode noteVi evaluationIds }
  lines { name grade gradeKind } extension { id version } canExtend { allowed rule } } }`;
const GROUPS = `query ($cycleId: Uuid!) { quotaGroups(cycleId: $cycleId) { name allowed count excess } }`;
const GRANT = `mutation ($input: GrantQuotaExtensionInput!) { grantQuotaExtension(input: $input) { id version } }`;
const WITHDRAW = `mutation ($input: WithdrawQuotaExtensionInput!) { withdrawQuotaExtension(input: $input) { withdrawnAt } }`;

interface Granted {
  readonly grantQuotaExtension: { readonly id: string; readonly version: number };
}
interface Board {
  readonly unitName: string;
  readonly groups: readonly { readonly allowed: number; readonly count: number; readonly excess: number }[];
  readonly lines: readonly { readonly grade: string | null; readonly gradeKind: string | null }[];
  readonly extension: { readonly id: string; readonly version: number } | null;
  readonly canExtend: { readonly allowed: boolean; readonly rule: string | null };
}

/** The head decides at once; at most half of those rated good may be excellent, all of them where it is extended. */
function halfExcellent(file: FrameworkFile): Partial<FrameworkFile> {
  const { ballot: _, objection: __, ...scheme } = file.scheme;
  const quota = {
    mode: "BLOCK",
    grade: "HTXS",
    percent: "50",
    base: "GOOD_ONLY",
    groupBy: "UNIT",
    extension: { percent: "100" },
    basis: "NĐ 335/2025/NĐ-CP, Điều 20 khoản 5",
  } as const;
  return { scheme: { ...scheme, steps: ["DECISION", "LOCKED"], selfGrade: false, quota } };
}

eachDatabase("the quota of the best grade", (start) => {
  let khung: TestKhung;
  let commune: Commune;
  let cycle: Cycle;
  let above: Actor;
  let own: Actor;
  beforeAll(async () => {
    khung = await start();
    const province = await makeUnit(khung, { name: "Tỉnh Nam Giang", kind: UnitKind.PROVINCE });
    above = await khung.actor({ role: Role.AUTHORITY, unitId: province.id });
    commune = await makeCommune(khung, province.id);
    own = await khung.actor({ role: Role.AUTHORITY, unitId: commune.commune.id });
    await adoptShipped(khung, "nong-son-2022", commune.commune.id, halfExcellent);
    cycle = await makeOpenedCycle(khung, { unitId: commune.commune.id });
  });
  afterAll(() => khung.stop());

  async function decide(personId: string, grade: string): Promise<void> {
    const { id, version } = await evaluationOf(khung, cycle.id, personId);
    await khung.write(decideEvaluation, { evaluationId: id, version, grade, reason: "Theo kết quả công việc" });
  }
  async function boardFor(who: Actor): Promise<Board> {
    const variables = { cycleId: cycle.id, unitId: commune.block.id };
    return (await who.ok<{ quotaBoard: Board }>(BOARD, variables)).quotaBoard;
  }

  it("counts everybody of the agency, its blocks together, with the grade that stands now", async () => {
    await decide(commune.chairman.personId, "HTXS");
    await decide(commune.head.personId, "HTXS");
    await decide(commune.deputy.personId, "HTT");
    await decide(commune.clerks[0].personId, "HTT");
    const board = await boardFor(commune.specialist);
    expect(board.unitName).toBe("Xã Ninh Phước");
    expect(board.groups).toMatchObject([{ by: "UNIT", rated: 4, base: 2, allowed: 1, count: 2, excess: 1 }]);
    expect(board.lines).toHaveLength(5);
    expect(board.lines.filter(({ gradeKind }) => gradeKind === "DECIDED")).toHaveLength(4);
  });

  it("the board is for those who may read the whole agency", async () => {
    const variables = { cycleId: cycle.id, unitId: commune.block.id };
    await expect(commune.clerks[0].actor.refused(BOARD, variables)).resolves.toMatchObject({ rule: "quota.notReader" });
    await expect(commune.head.actor.refused(BOARD, variables)).resolves.toMatchObject({ rule: "quota.notReader" });
    const { quotaGroups } = await commune.clerks[0].actor.ok<{ quotaGroups: unknown[] }>(GROUPS, { cycleId: cycle.id });
    expect(quotaGroups).toEqual([]);
  });

  it("a cycle over a quota that blocks is not closed; nobody is picked by the program", async () => {
    await decide(commune.clerks[1].personId, "HTN");
    const refused = await commune.specialist.refused(CLOSE_CYCLE, { input: { cycleId: cycle.id, version: 2 } });
    expect(refused).toMatchObject({ rule: "quota.exceeded", values: { groups: 1, grade: "HTXS" } });
    expect(JSON.stringify(refused)).toContain("Xã Ninh Phước (2/1)");
  });

  it("the agency itself cannot extend its quota, nor somebody without a right above it", async () => {
    const board = await boardFor(commune.chairman.actor);
    expect(board.canExtend).toMatchObject({ allowed: false, rule: "quota.ownAgency" });
    const input = { cycleId: cycle.id, unitId: commune.commune.id, reason: "Thành tích", documentNumber: "12/QĐ-UBND" };
    await expect(commune.chairman.actor.refused(GRANT, { input })).resolves.toMatchObject({ rule: "quota.ownAgency" });
    await expect(own.refused(GRANT, { input })).resolves.toMatchObject({ rule: "quota.ownAgency" });
  });

  it("the level above extends it with its ground, and the cycle closes", async () => {
    const cell = { cycleId: cycle.id, reason: "Thành tích", documentNumber: "12/QĐ-UBND" };
    const part = await above.refused(GRANT, { input: { ...cell, unitId: commune.block.id } });
    expect(part).toMatchObject({ rule: "quota.notAgency" });
    const granted = await above.ok<Granted>(GRANT, { input: { ...cell, unitId: commune.commune.id } });
    const extension = granted.grantQuotaExtension;
    const board = await boardFor(commune.specialist);
    expect(board.extension?.id).toBe(extension.id);
    expect(board.groups).toMatchObject([{ percent: "100", allowed: 2, count: 2, excess: 0 }]);
    await commune.specialist.ok(CLOSE_CYCLE, { input: { cycleId: cycle.id, version: 2 } });
    const late = await above.refused(WITHDRAW, { input: { extensionId: extension.id, version: extension.version } });
    expect(late).toMatchObject({ rule: "cycle.notOpen" });
  });
});
