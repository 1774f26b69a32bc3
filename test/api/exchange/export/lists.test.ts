import { parse } from "csv-parse/sync";
import readXlsxFile from "read-excel-file/node";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Cycle } from "../../../../server/cycle/index.ts";
import { bringTable, IMPORT_KINDS, ImportKind, readImportTable } from "../../../../server/exchange/index.ts";
import { Role, type Work } from "../../../../server/kernel/index.ts";
import type { Unit } from "../../../../server/organization/index.ts";
import { rebuildStatistics } from "../../../../server/statistics/index.ts";
import { makePublishedVersion } from "../../../support/build-framework.ts";
import { makeAppointment, makePerson, makePosition, makeUnit } from "../../../support/build-organization.ts";
import { makeEvaluations, makeOpenCycle } from "../../../support/build-statistics.ts";
import { eachDatabase, type TestKhung } from "../../../support/each-database.ts";
import type { Actor } from "../../../support/test-khung.ts";

const REQUEST = `mutation ($input: RequestExportInput!) { requestExport(input: $input) { ticketId url rows } }`;
const PROGRESS = `query ($ticketId: Uuid!) { exportProgress(ticketId: $ticketId) { state rows total } }`;

interface Requested {
  readonly requestExport: { readonly ticketId: string; readonly url: string; readonly rows: number | null };
}

eachDatabase("exported lists", (start) => {
  let khung: TestKhung;
  let top: Unit;
  let cycle: Cycle;
  let specialist: Actor;
  let auditor: Actor;
  beforeAll(async () => {
    khung = await start({ now: "2026-08-15T02:00:00Z" });
    top = await makeUnit(khung, { code: "TOP", name: "Ủy ban" });
    const part = await makeUnit(khung, { code: "P1", parentId: top.id, nameEn: "Part" });
    const position = await makePosition(khung, { code: "CV", publicContact: true, description: "Một\nHai" });
    for (const code of ["C1", "C2"]) {
      const person = await makePerson(khung, { code, fullName: `Nguyễn ${code}`, birthYear: 1980 });
      await makeAppointment(khung, { personId: person.id, unitId: part.id, positionId: position.id });
    }
    const frameworkVersionId = (await makePublishedVersion(khung)).id;
    cycle = await makeOpenCycle(khung, { unitId: top.id, code: "2026-07-TOP" });
    await makeEvaluations(khung, { cycle, frameworkVersionId, unitId: part.id, count: 8, grade: "A", total: "90.5" });
    await khung.write((work: Work) => rebuildStatistics(work), {});
    specialist = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: top.id });
    auditor = await khung.actor({ role: Role.AUDITOR, unitId: top.id });
  });
  afterAll(() => khung.stop());

  const fetched = async (actor: Actor, over: object) => {
    const { requestExport } = await actor.ok<Requested>(REQUEST, { input: { unitId: top.id, ...over } });
    const answer = await khung.http.inject({
      ...{ method: "GET", url: requestExport.url, headers: { cookie: actor.cookie } },
    });
    expect(answer.statusCode).toBe(200);
    return { ...requestExport, bytes: answer.rawPayload };
  };
  const back = async (kind: ImportKind, bytes: Buffer) => {
    const table = await readImportTable(IMPORT_KINDS[kind], bytes);
    return khung.write((work: Work) => bringTable(work, table, true), {});
  };

  it.each([ImportKind.UNITS, ImportKind.POSITIONS, ImportKind.PEOPLE, ImportKind.REQUIREMENTS])(
    "%s come back as they went out, as CSV and as XLSX, in both languages",
    async (kind) => {
      for (const form of [{ format: "CSV" }, { format: "XLSX", language: "EN" }]) {
        const { bytes, rows } = await fetched(specialist, { name: kind, ...form });
        if (kind === ImportKind.REQUIREMENTS) continue;
        const report = await back(kind, bytes);
        expect(report.read).toBeGreaterThan(0);
        expect(report).toMatchObject({ isSound: true, unchanged: report.read, faults: 0 });
        expect(rows).toBe(report.read);
      }
    },
  );

  it("a table of statistics is the query's, with bases, total and a sheet that defines the measures", async () => {
    const statistics = {
      ...{ unitId: top.id, groupBy: ["UNIT"], measures: ["RATED", "COMPLETION"], filter: { cycleIds: [cycle.id] } },
    };
    const { bytes } = await fetched(specialist, { name: "STATISTICS", format: "XLSX", statistics });
    const [data, notes] = await readXlsxFile(bytes);
    expect(data?.data.slice(0, 2)).toMatchObject([
      ["Đơn vị, mã", "Đơn vị", expect.any(String), expect.stringMatching(/, %$/), expect.stringMatching(/mẫu số$/)],
      ["P1", expect.any(String), 8, 100, 8],
    ]);
    expect(data?.data.at(-1)?.slice(1)).toEqual(["Tổng cộng", 8, 100, 8]);
    expect(notes?.data.map(([title]) => title)).toContain("Người kết xuất");
    const refused = await specialist.refused(REQUEST, { input: { unitId: top.id, name: "STATISTICS" } });
    expect(refused).toMatchObject({ code: "INVALID_INPUT" });
  });

  it("JSON has keys and codes, and says what it is", async () => {
    const { bytes } = await fetched(specialist, { name: "UNITS", format: "JSON" });
    expect(JSON.parse(bytes.toString())).toMatchObject({
      meta: { name: "UNITS", unit: { code: "TOP" } },
      rows: [
        { code: "P1", parent: "TOP", tree: "STATE" },
        { code: "TOP", parent: null },
      ],
      rowCount: 2,
    });
  });

  it("CSV may be separated by tabulators and carry the keys of its columns", async () => {
    const { bytes } = await fetched(specialist, { name: "PEOPLE", separator: "TAB", keyRow: true });
    const rows: string[][] = parse(bytes, { bom: true, delimiter: "\t" });
    expect(rows[0]?.slice(0, 3)).toEqual(["Mã cán bộ", "Họ và tên", "Năm sinh"]);
    expect(rows[1]?.slice(0, 3)).toEqual(["code", "fullName", "birthYear"]);
    expect(rows.slice(2).map(([code]) => code)).toEqual(["C1", "C2"]);
  });

  it("the trail is the auditors', scores and objections are for who may read every row", async () => {
    const { bytes } = await fetched(auditor, { name: "AUDIT", format: "JSON" });
    const { rows } = JSON.parse(bytes.toString()) as { rows: { verb: string }[] };
    expect(rows.map(({ verb }) => verb)).toContain("createUnit");
    expect(await specialist.refused(REQUEST, { input: { unitId: top.id, name: "AUDIT" } })).toMatchObject({
      rule: "audit.auditorOnly",
    });
    const stranger = await khung.actor({ role: Role.ANALYST, unitId: top.id });
    for (const name of ["SCORES", "OBJECTIONS"]) {
      await fetched(specialist, { name, cycleId: cycle.id });
      const input = { unitId: top.id, name, cycleId: cycle.id };
      expect(await stranger.refused(REQUEST, { input })).toMatchObject({ rule: "export.rowsRight" });
    }
  });

  it("whoever asked sees how far the file is, nobody else", async () => {
    const { ticketId } = await fetched(specialist, { name: "PEOPLE" });
    const progress = await specialist.ok<Record<string, unknown>>(PROGRESS, { ticketId });
    expect(progress["exportProgress"]).toEqual({ state: "SENT", rows: 2, total: 2 });
    expect(await auditor.refused(PROGRESS, { ticketId })).toMatchObject({ code: "NOT_FOUND" });
  });
});
