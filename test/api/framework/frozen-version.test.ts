import type { CompiledQuery } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";
import { sql } from "kysely";
import { makeDraftVersion, makePublishedVersion } from "../../support/build-framework.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import type { Work } from "../../../server/kernel/index.ts";

const DOCUMENT = { number: "04", title: "Hướng dẫn", issuer: "Huyện ủy" };

eachDatabase("a published version in the database itself", (start) => {
  let khung: TestKhung;
  let frozen: string;
  let draft: string;

  beforeAll(async () => {
    khung = await start();
    const levels = ["1", "2"].map((key) => ({ key, descriptor: { vi: `Mức ${key}` } }));
    const groups = [
      {
        code: "I",
        text: { vi: "Một" },
        criteria: [{ code: "1", text: { vi: "Một" }, method: "LEVEL" as const, levels }],
      },
    ];
    const scheme = {
      method: "JUDGED" as const,
      grades: ["A", "B"].map((code) => ({ code, name: { vi: code } })),
      steps: ["SELF" as const, "DECISION" as const, "LOCKED" as const],
      selfGrade: true,
    };
    frozen = (await makePublishedVersion(khung, { documents: [DOCUMENT], groups, scheme })).id;
    draft = (await makeDraftVersion(khung, { documents: [{ ...DOCUMENT, number: "05" }], groups, scheme })).id;
  });
  afterAll(() => khung.stop());

  /** Runs one statement in a transaction, as an administrator with a database tool would. */
  async function run(statement: string): Promise<object> {
    async function raw(work: Work): Promise<object> {
      await work.sql.executeQuery(sql.raw(statement).compile(work.sql) as CompiledQuery);
      return {};
    }
    return khung.write(raw, {});
  }

  const of = (table: string, version: string): string =>
    table === "level"
      ? `criterion_id in (select id from criterion where version_id = '${version}')`
      : table === "framework_version"
        ? `id = '${version}'`
        : table === "legal_document"
          ? `id in (select document_id from framework_version_document where version_id = '${version}')`
          : `version_id = '${version}'`;

  const changes = [
    ["framework_version", "scheme = '{}'"],
    ["framework_version", "status = 'DRAFT'"],
    ["framework_version", "status = 'RETIRED', effective_from = '2020-01-01'"],
    ["criteria_group", "text_vi = 'khác'"],
    ["criterion", "max = '100'"],
    ["level", "points = '1'"],
    ["framework_version_scope", "subject_type = 'CADRE'"],
    ["framework_version_document", "articles = 'Điều 1'"],
    ["legal_document", "title = 'khác'"],
  ] as const;

  it.each(changes)("no statement changes %s (%s)", async (table, change) => {
    await expect(run(`update ${table} set ${change} where ${of(table, frozen)}`)).rejects.toThrow(`frozen: ${table}`);
    await expect(
      run(`update ${table} set ${change.replace("RETIRED", "DRAFT")} where ${of(table, draft)}`),
    ).resolves.toBeDefined();
  });

  it.each([...new Set(changes.map(([table]) => table))])("no statement deletes from %s", async (table) => {
    await expect(run(`delete from ${table} where ${of(table, frozen)}`)).rejects.toThrow(`frozen: ${table}`);
  });

  it("no statement adds a group, a criterion or a level", async () => {
    const id = "00000000-0000-4000-8000-000000000001";
    const group = `insert into criteria_group (id, version_id, place, code, text_vi) values ('${id}', '${frozen}', 9, 'X', 'X')`;
    await expect(run(group)).rejects.toThrow("frozen: criteria_group");
    const level = `insert into level (id, criterion_id, place, key, descriptor_vi) select '${id}', id, 9, '9', 'X' from criterion where version_id = '${frozen}'`;
    await expect(run(level)).rejects.toThrow("frozen: level");
    await expect(
      run(`update criteria_group set version_id = '${frozen}', code = 'Y' where version_id = '${draft}'`),
    ).rejects.toThrow("frozen:");
  });

  it("retiring is the one change that the database lets through", async () => {
    await expect(
      run(
        `update framework_version set status = 'RETIRED', retired_at = 'x', version = version + 1 where id = '${frozen}'`,
      ),
    ).resolves.toBeDefined();
    await expect(run(`update framework_version set status = 'PUBLISHED' where id = '${frozen}'`)).rejects.toThrow(
      "frozen:",
    );
  });
});
