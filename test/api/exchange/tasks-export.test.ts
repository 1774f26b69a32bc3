import { parse } from "csv-parse/sync";
import readXlsxFile from "read-excel-file/node";
import { afterAll, beforeAll, expect, it } from "vitest";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import type { Actor } from "../../support/test-khung.ts";
import { adoptedPlan, LINE } from "../../support/work/build-plan.ts";
import { act, assigned, makeOffice, type Office } from "../../support/work/build-task.ts";

const EXPORT = `mutation ($input: RequestExportInput!) { requestExport(input: $input) { url } }`;

eachDatabase("exporting work", (start) => {
  let khung: TestKhung;
  let office: Office;
  beforeAll(async () => {
    khung = await start();
    office = await makeOffice(khung);
    const task = await assigned(office, { title: "=Soạn; thảo" });
    await act(office.head, "acceptTask", await act(office.clerk, "submitTask", task), { quantity: "1" });
    await assigned(office, { ownerPersonId: office.colleagueId, title: "Rà soát", dueOn: "2026-08-03" });
  });
  afterAll(() => khung.stop());

  const fetched = async (actor: Actor, input: object): Promise<Buffer> => {
    const { requestExport } = await actor.ok<{ requestExport: { url: string } }>(EXPORT, {
      input: { unitId: office.agency.id, ...input },
    });
    const headers = { cookie: actor.cookie ?? "" };
    const answer = await khung.http.inject({ method: "GET", url: requestExport.url, headers });
    expect(answer.statusCode).toBe(200);
    return answer.rawPayload;
  };
  const csv = async (actor: Actor, input: object): Promise<Record<string, string>[]> =>
    parse(await fetched(actor, input), { bom: true, delimiter: ";", columns: true });

  it("tasks of the days, as far as one may read them, with numbers and days as the country writes them", async () => {
    const rows = await csv(office.chair, { name: "TASKS", from: "2026-07-01", to: "2026-08-31" });
    expect(rows).toMatchObject([
      {
        "Tên nhiệm vụ": "'=Soạn; thảo",
        "Số lượng": "2",
        "Hệ số quy đổi": "2,5",
        "Thời hạn": "2026-07-20",
        "Trạng thái": "Hoàn thành",
      },
      { "Tên nhiệm vụ": "Rà soát", "Trạng thái": "Đã giao", "Đột xuất, phát sinh": "không" },
    ]);
    expect(await csv(office.chair, { name: "TASKS" })).toHaveLength(1);
    expect(await csv(office.colleague, { name: "TASKS", to: "2026-12-31", from: "2026-01-01" })).toHaveLength(1);
    expect(await csv(office.stranger, { name: "TASKS" })).toEqual([]);
  });

  it("lines of plans with how far they are, as a workbook with real numbers and days", async () => {
    await adoptedPlan(office);
    const bytes = await fetched(office.chair, { name: "PLANS", format: "XLSX" });
    const [{ data: rows } = { data: [] }] = await readXlsxFile(bytes);
    const header = rows[0] ?? [];
    const cell = (name: string): unknown => rows[1]?.[header.indexOf(name)];
    expect(rows).toHaveLength(2);
    expect(cell("Đầu việc")).toBe(LINE.title);
    expect(cell("Số lượng")).toBe(3);
    expect(cell("Thời hạn")).toEqual(new Date("2026-07-31T00:00:00Z"));
    expect(cell("Trạng thái")).toBe("Đã duyệt");
  });

  it("results of each person and the unit, only for those who lead or have a grant", async () => {
    const rows = await csv(office.head, {
      name: "WORK_RESULTS",
      unitId: office.unit.id,
      from: "2026-07-01",
      to: "2026-07-31",
    });
    expect(rows).toMatchObject([
      { "Số lượng % (a)": "50", "Được giao (quy đổi)": "5", "Hoàn thành (quy đổi)": "2,5", "Số nhiệm vụ": "1" },
      { "Họ và tên": "Toàn đơn vị", "Số lượng % (a)": "50" },
    ]);
    const input = { name: "WORK_RESULTS", unitId: office.unit.id };
    expect((await office.clerk.refused(EXPORT, { input })).rule).toBe("work.measureHidden");
    const wrong = { name: "TASKS", unitId: office.unit.id, from: "2026-07-01", to: "2026-06-01" };
    expect((await office.head.refused(EXPORT, { input: wrong })).code).toBe("INVALID_INPUT");
  });
});
