import { afterAll, beforeAll, expect, it } from "vitest";
import { recordDiscipline } from "../../../server/organization/index.ts";
import { type HeldLine, readMyData } from "../../../server/privacy/index.ts";
import { type Viewer } from "../../../server/kernel/index.ts";
import { Role } from "../../../server/kernel/index.ts";
import {
  adoptShipped,
  type Commune,
  evaluationOf,
  makeCommune,
  makeOpenedCycle,
  type Member,
} from "../../support/build-evaluation.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import { SUBMIT } from "../../support/evaluation-operations.ts";

const MINE = "{ myData { code aboutCount actedCount basis purposeVi keepMonths } }";
const REQUEST = "mutation ($input: RequestExportInput!) { requestExport(input: $input) { url } }";

interface Mine {
  readonly myData: readonly { readonly code: string; readonly aboutCount: number; readonly actedCount: number }[];
}

eachDatabase("what is held about me", (start) => {
  let khung: TestKhung;
  let commune: Commune;
  let clerk: Member;
  let evaluationId: string;
  beforeAll(async () => {
    khung = await start();
    commune = await makeCommune(khung);
    clerk = commune.clerks[0];
    await adoptShipped(khung, "nong-son-2022", commune.commune.id);
    const cycle = await makeOpenedCycle(khung, { unitId: commune.commune.id });
    const { id, version } = await evaluationOf(khung, cycle.id, clerk.personId);
    evaluationId = id;
    await clerk.actor.ok(SUBMIT, { input: { evaluationId: id, version, grade: "HTT" } });
    await khung.write(recordDiscipline, {
      ...{ personId: clerk.personId, form: "Khiển trách", tree: "STATE" as never, dutyRelated: true, act: "Đi muộn" },
      ...{ decidedOn: "2026-03-01", unitId: commune.commune.id },
    });
  });
  afterAll(() => khung.stop());

  const viewerOf = ({ personId, actor }: Member): Viewer => ({
    ...{ personId, accountId: actor.accountId, displayName: "X", grants: [], isSystem: false },
  });
  const linesOf = async (who: Member): Promise<HeldLine[]> => {
    const lines: HeldLine[] = [];
    for await (const page of readMyData(khung.look(viewerOf(who)))) lines.push(...page);
    return lines;
  };

  it("is counted by class, with purpose and legal basis", async () => {
    const { myData } = await clerk.actor.ok<Mine>(MINE);
    const count = (code: string) => myData.find((each) => each.code === code)?.aboutCount;
    expect(count("DISCIPLINE")).toBe(1);
    expect(count("EVALUATION")).toBeGreaterThanOrEqual(1);
    expect(count("SERVICE")).toBeGreaterThanOrEqual(2);
    expect(myData).toHaveLength(11);
    const { myData: of } = await commune.clerks[1].actor.ok<Mine>(MINE);
    expect(of.find((each) => each.code === "DISCIPLINE")?.aboutCount).toBe(0);
    expect(await khung.nobody.refused(MINE)).toMatchObject({ code: "UNAUTHENTICATED" });
  });

  it("is fetched as a file with every field of every record, under its Vietnamese name", async () => {
    const input = { name: "MY_DATA", unitId: commune.commune.id, format: "JSON" };
    const { requestExport } = await clerk.actor.ok<{ requestExport: { url: string } }>(REQUEST, { input });
    const file = await khung.http.inject({ url: requestExport.url, headers: { cookie: clerk.actor.cookie } });
    expect(file.statusCode).toBe(200);
    for (const text of ["Đi muộn", "Khiển trách", "Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15"])
      expect(file.body).toContain(text);
    const lines = await linesOf(clerk);
    const act = lines.find((line) => line.table === "discipline" && line.field === "act");
    expect(act).toMatchObject({ value: "Đi muộn", isAbout: true, fieldName: "hành vi vi phạm" });
    const other = await linesOf(commune.clerks[1]);
    expect(JSON.stringify(other)).not.toContain("Đi muộn");
  });

  it("holds no secret, and of a result that was not told yet only what one gave oneself", async () => {
    const sql = khung.database.orm.em.getConnection();
    await sql.execute(
      `update evaluation set decided_grade = 'HTXS', proposed_grade = 'HTXS', decided_at = '2026-07-15T02:00:00.000Z', step = 'NOTICE' where id = '${evaluationId}'`,
    );
    const before = await linesOf(clerk);
    const own = before.filter((line) => line.table === "evaluation").map(({ field }) => field);
    expect(own).toContain("selfGrade");
    expect(own).not.toContain("decidedGrade");
    expect(own).not.toContain("proposedGrade");
    expect(before.filter((line) => /hash|sealed/i.test(line.field))).toEqual([]);
    await sql.execute(`update evaluation set noticed_at = '2026-07-15T02:00:00.000Z' where id = '${evaluationId}'`);
    const after = await linesOf(clerk);
    expect(after.find((line) => line.field === "decidedGrade")?.value).toBe("HTXS");
  });

  it("tells of records about others only that one acted in them", async () => {
    const specialist = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: commune.commune.id });
    const viewer = { ...viewerOf(commune.head), personId: null, accountId: specialist.accountId };
    await khung.write(
      recordDiscipline,
      {
        ...{ personId: clerk.personId, form: "Cảnh cáo", tree: "STATE" as never, dutyRelated: true, act: "Việc riêng" },
        ...{ decidedOn: "2026-04-01", unitId: commune.commune.id },
      },
      { ...viewer, grants: [{ role: Role.ORG_SPECIALIST, unitId: commune.commune.id, includesSubtree: true }] },
    );
    const lines: HeldLine[] = [];
    for await (const page of readMyData(khung.look(viewer))) lines.push(...page);
    expect(lines.filter((line) => line.table === "audit_entry" && !line.isAbout).length).toBeGreaterThan(0);
    expect(JSON.stringify(lines)).not.toContain("Việc riêng");
  });
});
