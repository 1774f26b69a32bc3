import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Cycle } from "../../../server/cycle/index.ts";
import { Role, type Work } from "../../../server/kernel/index.ts";
import type { Unit } from "../../../server/organization/index.ts";
import { rebuildStatistics } from "../../../server/statistics/index.ts";
import { makePublishedVersion } from "../../support/build-framework.ts";
import { makeUnit } from "../../support/build-organization.ts";
import { closeForTest, makeEvaluations, makeOpenCycle } from "../../support/build-statistics.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import type { Actor } from "../../support/test-khung.ts";

const REQUEST = `mutation ($input: RequestExportInput!) { requestExport(input: $input) { ticketId url rows expiresAt } }`;

interface Requested {
  readonly requestExport: { readonly ticketId: string; readonly url: string | null; readonly expiresAt: string };
}

eachDatabase("exports", (start) => {
  let khung: TestKhung;
  let top: Unit;
  let cycle: Cycle;
  let specialist: Actor;
  let frameworkVersionId: string;

  beforeAll(async () => {
    khung = await start({ now: "2026-08-15T02:00:00Z" });
    top = await makeUnit(khung, { name: "=Sở; Một", code: "SO1" });
    const part = await makeUnit(khung, { parentId: top.id, code: "P1" });
    frameworkVersionId = (await makePublishedVersion(khung)).id;
    cycle = await makeOpenCycle(khung, { unitId: top.id, code: "2026-07-SO1" });
    const all = { cycle, frameworkVersionId };
    await makeEvaluations(khung, {
      ...all,
      unitId: top.id,
      count: 6,
      grade: "A",
      total: "90.5",
      fullName: "=HYPERLINK(1)",
    });
    await makeEvaluations(khung, { ...all, unitId: part.id, count: 8, grade: "B", total: "-1.5" });
    await khung.write((work: Work) => rebuildStatistics(work), {});
    specialist = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: top.id });
  });
  afterAll(() => khung.stop());

  const input = (over: object = {}) => ({ name: "UNIT_STATISTICS", unitId: top.id, cycleId: cycle.id, ...over });
  const ticket = async (actor: Actor, over: object = {}) =>
    (await actor.ok<Requested>(REQUEST, { input: input(over) })).requestExport;
  const fetchFile = (actor: Actor, url: string | null) =>
    khung.http.inject({ method: "GET", url: url ?? "", headers: { cookie: actor.cookie } });
  const rowsOf = (body: string, delimiter = ";"): string[][] =>
    parse(body, { delimiter, bom: true, record_delimiter: "\r\n" });

  it("open in Vietnamese Excel: byte order mark, semicolons, decimal commas, no formulas", async () => {
    const { url, expiresAt } = await ticket(specialist);
    expect(expiresAt).toBe("2026-08-15T02:05:00.000Z");
    const file = await fetchFile(specialist, url);
    expect(file.statusCode).toBe(200);
    expect(file.headers).toMatchObject({ "content-type": "text/csv; charset=utf-8", "cache-control": "no-store" });
    expect(file.rawPayload.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(file.body.split("\r\n").length).toBe(4);
    expect(rowsOf(file.body)).toEqual([
      [
        "Kỳ đánh giá",
        "Mã đơn vị",
        "Tên đơn vị",
        "Cấp",
        "Số phiếu",
        "Số được xếp loại",
        "Loại A (A)",
        "Loại A (A), tỷ lệ %",
        "Loại B (B)",
        "Loại B (B), tỷ lệ %",
        "Loại C (C)",
        "Loại C (C), tỷ lệ %",
        "Không xếp loại",
        "Hoàn thành %",
      ],
      ["2026-07-SO1", "SO1", "'=Sở; Một", "0", "14", "14", "6", "42,86", "8", "57,14", "0", "0", "0", "100"],
      ["2026-07-SO1", "P1", expect.any(String), "1", "8", "8", "0", "0", "8", "100", "0", "0", "0", "100"],
    ]);
  });

  it("come with commas, points and English headers where asked", async () => {
    const { url } = await ticket(specialist, { separator: "COMMA", language: "EN", includeSubtree: false });
    const rows = rowsOf((await fetchFile(specialist, url)).body, ",");
    expect(rows[0]?.slice(0, 7)).toEqual([
      "Cycle",
      "Unit code",
      "Unit name",
      "Level",
      "Evaluations",
      "Rated",
      "Grade A (A)",
    ]);
    expect(rows.slice(1).map((row) => row.slice(4, 8))).toEqual([["6", "6", "6", "100"]]);
  });

  it("list people with their grades, numbers as numbers, for those who may read them", async () => {
    const { url } = await ticket(specialist, { name: "EVALUATIONS" });
    const rows = rowsOf((await fetchFile(specialist, url)).body);
    expect(rows).toHaveLength(15);
    expect(rows.filter((row) => row[3] === "'=HYPERLINK(1)").map((row) => [row[9], row[10]])).toEqual(
      Array.from({ length: 6 }, () => ["A", "90,5"]),
    );
    expect(rows.filter((row) => row[10] === "-1,5")).toHaveLength(8);
    const analyst = await khung.actor({ role: Role.ANALYST, unitId: top.id });
    expect(await analyst.refused(REQUEST, { input: input({ name: "EVALUATIONS" }) })).toMatchObject({
      code: "FORBIDDEN",
      rule: "export.rowsRight",
    });
  });

  it("can be fetched once, in time, and only by the account that asked", async () => {
    const other = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: top.id });
    const first = await ticket(specialist);
    expect((await fetchFile(other, first.url)).statusCode).toBe(404);
    expect((await fetchFile(khung.nobody, first.url)).statusCode).toBe(404);
    const both = await Promise.all([fetchFile(specialist, first.url), fetchFile(specialist, first.url)]);
    expect(both.map((answer) => answer.statusCode).sort()).toEqual([200, 404]);
    expect((await fetchFile(specialist, first.url)).statusCode).toBe(404);
    expect((await fetchFile(specialist, "/exports/unknown")).statusCode).toBe(404);
    const late = await ticket(specialist);
    khung.clock.set("2026-08-15T02:05:00.000Z");
    expect((await fetchFile(specialist, late.url)).statusCode).toBe(404);
    khung.clock.set("2026-08-15T02:00:00Z");
  });

  it("leave an audit entry with name, filter and number of rows, and no token at rest", async () => {
    const { url, ticketId } = await ticket(specialist, { idempotencyKey: "key-1" });
    await fetchFile(specialist, url);
    const { sql } = khung.look();
    const entries = await sql
      .selectFrom("audit_entry")
      .select(["verb", "account_id", "changes"])
      .where("verb", "=", "downloadExport")
      .orderBy("id")
      .execute();
    const last = entries.at(-1);
    expect(last?.account_id).toBe(specialist.accountId);
    expect(JSON.parse(last?.changes ?? "")).toMatchObject({
      bulk: {
        export: {
          name: "UNIT_STATISTICS",
          rows: 2,
          state: "SENT",
          filter: { unitId: top.id, cycleId: cycle.id, includeSubtree: true },
        },
      },
    });
    const token = url?.split("/").at(-1) ?? "";
    const stored = JSON.stringify([
      await sql.selectFrom("export_ticket").selectAll().execute(),
      await sql.selectFrom("idempotency_key").selectAll().execute(),
      await sql.selectFrom("audit_entry").selectAll().execute(),
    ]);
    expect(stored).not.toContain(token);
    expect(await ticket(specialist, { idempotencyKey: "key-1" })).toMatchObject({ ticketId, url: null });
  });

  it("give analysts the published numbers of closed cycles, and need a cycle", async () => {
    const analyst = await khung.actor({ role: Role.ANALYST, unitId: top.id });
    expect(await analyst.refused(REQUEST, { input: input() })).toMatchObject({ rule: "statistics.notClosed" });
    expect(await analyst.refused(REQUEST, { input: input({ cycleId: null }) })).toMatchObject({
      code: "INVALID_INPUT",
    });
    expect(await khung.nobody.refused(REQUEST, { input: input() })).toMatchObject({ code: "UNAUTHENTICATED" });
    const closed = await makeOpenCycle(khung, { unitId: top.id, startsOn: "2026-06-01", endsOn: "2026-06-30" });
    await makeEvaluations(khung, { cycle: closed, frameworkVersionId, unitId: top.id, count: 9, grade: "A" });
    await makeEvaluations(khung, { cycle: closed, frameworkVersionId, unitId: top.id, count: 1, grade: "C" });
    await closeForTest(khung, closed.id);
    const { url } = await ticket(analyst, {
      name: "UNIT_STATISTICS_OVER_TIME",
      cycleId: null,
      from: "2026-06-01",
      to: "2026-06-30",
    });
    const rows = rowsOf((await fetchFile(analyst, url)).body);
    expect(rows.slice(1).map((row) => row.slice(6))).toEqual([["", "10", "", "", "0", "0", "", "", "", ""]]);
  });
});
