import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import readXlsxFile from "read-excel-file/node";
import { afterAll, beforeAll, expect, it } from "vitest";
import { Role, systemClock, type Work } from "../../../../server/kernel/index.ts";
import { rebuildStatistics } from "../../../../server/statistics/index.ts";
import { makePublishedVersion } from "../../../support/build-framework.ts";
import { makeUnit } from "../../../support/build-organization.ts";
import { makeEvaluations, makeOpenCycle } from "../../../support/build-statistics.ts";
import { eachDatabase, type TestKhung } from "../../../support/each-database.ts";
import { environmentOf, runKhung, type Said } from "../../../support/process/command.ts";
import { killProcesses, type ServerProcess, startProcess } from "../../traps/server-process.ts";

const CYCLE = "2026-07-TOP";

eachDatabase("files from the command line beside a running server", (start) => {
  let khung: TestKhung;
  let server: ServerProcess;
  let unitId: string;
  let cycleId: string;
  beforeAll(async () => {
    // Sessions must hold for the clock of the server's own process.
    khung = await start({ now: systemClock.now().toISOString() });
    const top = await makeUnit(khung, { code: "TOP", name: "Ủy ban" });
    const part = await makeUnit(khung, { code: "P1", parentId: top.id });
    const other = await makeUnit(khung, { code: "P2", parentId: top.id });
    const cycle = await makeOpenCycle(khung, { unitId: top.id, code: CYCLE });
    const frameworkVersionId = (await makePublishedVersion(khung)).id;
    const many = { cycle, frameworkVersionId, grade: "A", total: "90.5" };
    await makeEvaluations(khung, { ...many, unitId: part.id, count: 6 });
    await makeEvaluations(khung, { ...many, unitId: other.id, count: 2 });
    await khung.write((work: Work) => rebuildStatistics(work), {});
    [unitId, cycleId] = [top.id, cycle.id];
    server = await startProcess(environmentOf(khung.settings));
  });
  afterAll(async () => {
    await killProcesses();
    await khung.stop();
  });

  const khungSays = (...words: string[]): Promise<Said> => runKhung(environmentOf(khung.settings), ...words);
  const isPostgres = (): boolean => khung.settings.database.kind === "postgresql";
  const fileOf = (name: string): string => join(khung.settings.dataFolder, name);
  const taken = (format: string, output: string, ...more: string[]): Promise<Said> => {
    const what = ["export", "evaluations", "--unit", "TOP", "--cycle", CYCLE, "--format", format];
    return khungSays(...what, "-o", output, ...more);
  };

  it("hold the same people in all three formats, and stand in the audit trail", async () => {
    const [csv, xlsx, json] = [fileOf("a.csv"), fileOf("a.xlsx"), fileOf("a.json")];
    const [said, ...others] = await Promise.all([
      ...[taken("csv", csv, "--json"), taken("xlsx", xlsx), taken("json", json, "--lang", "en")],
    ]);
    expect([said, ...others]).toMatchObject(Array(3).fill({ code: 0, error: "" }));
    expect(JSON.parse(said?.out ?? "")).toMatchObject({ file: csv, name: "evaluations", format: "csv", rows: 8 });
    const rows: string[][] = parse(readFileSync(csv), { bom: true, delimiter: ";" });
    const [sheet] = await readXlsxFile(readFileSync(xlsx));
    const listed = JSON.parse(readFileSync(json, "utf8")) as { rows: { personCode: string }[]; rowCount: number };
    expect(rows[0]?.slice(0, 3)).toEqual(["Mã đơn vị", "Tên đơn vị", "Mã cán bộ"]);
    const codes = rows.slice(1).map(([, , code]) => code);
    expect(codes).toHaveLength(8);
    expect(sheet?.data.slice(1).map(([, , code]) => code)).toEqual(codes);
    expect(listed.rows.map(({ personCode }) => personCode)).toEqual(codes);
    const trail = await khung
      .look()
      .sql.selectFrom("audit_entry")
      .select("changes")
      .where("verb", "=", "exportFile")
      .execute();
    expect(trail.filter(({ changes }) => changes.includes("SENT"))).toHaveLength(3);
  });

  it("leave nothing behind when a rule refuses them: code 1 and the rule's sentence", async ({ skip }) => {
    skip(isPostgres(), "codes do not depend on the database");
    const file = fileOf("none.csv");
    const said = await khungSays("export", "evaluations", "--unit", "TOP", "-o", file);
    expect(said).toMatchObject({ code: 1, out: "" });
    expect(said.error).toContain("kỳ đánh giá");
    expect([existsSync(file), existsSync(`${file}.part`)]).toEqual([false, false]);
  });

  it("need a name, a unit and a cycle that there are: code 2", async ({ skip }) => {
    skip(isPostgres(), "codes do not depend on the database");
    const file = fileOf("none.csv");
    const each = await Promise.all([
      khungSays("import", "units", fileOf("nowhere.csv"), "--dry-run"),
      khungSays("export", "everything", "--unit", "TOP", "-o", file),
      khungSays("export", "evaluations", "--unit", "NOWHERE", "-o", file),
      khungSays("export", "evaluations", "--unit", "TOP", "--cycle", "NEVER", "-o", file),
      khungSays("export", "evaluations", "--unit", "TOP"),
    ]);
    expect(each.map(({ code, out }) => [code, out])).toEqual(Array(5).fill([2, ""]));
    expect(each.every(({ error }) => error !== "")).toBe(true);
    expect(existsSync(file)).toBe(false);
  });

  it("are refused by the server where a unit is outside of one's rights", async () => {
    const part = await makeUnit(khung, { code: "FAR" });
    const stranger = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: part.id });
    const document = `mutation ($input: RequestExportInput!) { requestExport(input: $input) { ticketId } }`;
    const input = { name: "EVALUATIONS", unitId, cycleId };
    const { errors } = await server.ask(stranger.cookie, document, { input });
    expect(errors?.[0]?.extensions).toMatchObject({ code: "FORBIDDEN", rule: "export.rowsRight" });
  });

  it("lists are tried against what is there and written by the server, or refused as a whole", async ({ skip }) => {
    skip(isPostgres(), "the server writes them as it writes what the console brings in");
    const list = fileOf("units.csv");
    const head = "Mã đơn vị;Tên đơn vị;Loại đơn vị;Hệ thống;Mã đơn vị cấp trên;Từ ngày";
    writeFileSync(list, `${head}\nNEW;Phòng mới;Phòng;Chính quyền;TOP;01/01/2026\n`);
    const units = () => khung.look().sql.selectFrom("unit").select("code").where("code", "=", "NEW").execute();
    const tried = await khungSays("import", "units", list, "--dry-run", "--json");
    expect(tried).toMatchObject({ code: 0, error: "" });
    expect(JSON.parse(tried.out)).toMatchObject({ dryRun: true, isWritten: false, created: 1, faults: 0 });
    expect(await units()).toEqual([]);
    const wrong = fileOf("wrong.csv");
    writeFileSync(wrong, `${head}\nNEW;Phòng mới;Phòng;Chính quyền;TOP;31/02/2026\n`);
    const refused = await khungSays("import", "units", wrong, "--json");
    expect(refused).toMatchObject({ code: 1, error: "" });
    expect(JSON.parse(refused.out)).toMatchObject({
      ...{ isWritten: false, faults: 1 },
      rows: [{ row: 2, reasons: [{ rule: "import.dayUnreadable", cell: "F2" }] }],
    });
    expect(await units()).toEqual([]);
    expect(await khungSays("import", "units", list, "--json")).toMatchObject({ code: 0 });
    expect(await units()).toHaveLength(1);
  });
});
