import { afterAll, beforeAll, expect, it } from "vitest";
import { Role } from "../../../../server/kernel/index.ts";
import type { Unit } from "../../../../server/organization/index.ts";
import { makePosition, makeUnit } from "../../../support/build-organization.ts";
import { eachDatabase, type TestKhung } from "../../../support/each-database.ts";
import { listImports, said } from "../../../support/exchange/import-list.ts";
import type { Actor } from "../../../support/test-khung.ts";

/** More than one statement writes. */
const PEOPLE = 620;
const PERSON = ["Mã cán bộ", "Họ và tên", "Mã đơn vị", "Mã vị trí việc làm", "Đối tượng", "Từ ngày"];
const RESULT = [
  ...["Mã cán bộ", "Loại kỳ", "Từ ngày", "Đến ngày", "Mức xếp loại", "Điểm", "Cơ quan đánh giá"],
  ...["Số văn bản", "Ngày văn bản", "Lý do đính chính"],
];

eachDatabase("results of earlier years of many people", (start) => {
  let khung: TestKhung;
  let unit: Unit;
  let specialist: Actor;
  let imports: Awaited<ReturnType<typeof listImports>>;
  beforeAll(async () => {
    khung = await start();
    imports = await listImports(khung);
    unit = await makeUnit(khung, { code: "XSL" });
    await makePosition(khung, { code: "CV" });
    specialist = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: unit.id });
    const people = [PERSON, ...codes.map((code) => [code, `Nguyễn ${code}`, "XSL", "CV", "Công chức", "01/01/2020"])];
    await imports.bring(specialist, "PEOPLE", people);
  });
  afterAll(() => khung.stop());

  const codes = Array.from({ length: PEOPLE }, (_, at) => `N${String(at).padStart(4, "0")}`);
  const listOf = (score: string, reason = "") => {
    const paper = ["  UBND   huyện ", "12/QĐ-UBND", "20/12/2024", reason];
    return [RESULT, ...codes.map((code) => [code, "Năm", "01/01/2024", "31/12/2024", "HTT", score, ...paper])];
  };
  const stored = () => khung.look().sql.selectFrom("external_period_result").selectAll().execute();
  const entries = () =>
    khung
      .look()
      .sql.selectFrom("audit_entry")
      .select(["changes", "account_id"])
      .where("verb", "=", "bringImport")
      .execute();

  it("come in as a whole, each on record in the audit trail", async () => {
    const before = (await entries()).length;
    expect(await imports.bring(specialist, "HISTORICAL_RESULTS", listOf("85,5"))).toMatchObject({ created: PEOPLE });
    const rows = await stored();
    expect(rows).toHaveLength(PEOPLE);
    expect(new Set(rows.map(({ person_id: personId }) => personId)).size).toBe(PEOPLE);
    for (const row of rows)
      expect(row).toMatchObject({
        ...{ kind: "YEAR", track: "STATE", grade: "HTT", score: "85.5", agency: "UBND huyện", superseded_by_id: null },
        ...{ entered_by_id: specialist.accountId, correction_reason: null, document_on: "2024-12-20" },
      });
    const made = (await entries()).slice(before).flatMap(({ changes }) => {
      const { bulk } = JSON.parse(changes) as { bulk?: { entity: string; changes: { id: string }[] } };
      return bulk?.entity === "ExternalPeriodResult" ? bulk.changes.map(({ id }) => id) : [];
    });
    expect(made.sort()).toEqual(rows.map(({ id }) => id).sort());
    expect(await imports.preview(specialist, "HISTORICAL_RESULTS", listOf("85,5"))).toMatchObject({
      unchanged: PEOPLE,
    });
  });

  it("are corrected as a whole with a reason, the old ones stay on record", async () => {
    await imports.bring(specialist, "HISTORICAL_RESULTS", listOf("85,5"));
    const before = await stored();
    expect(await imports.bring(specialist, "HISTORICAL_RESULTS", listOf("90", "Ghi nhầm"))).toMatchObject({
      updated: PEOPLE,
    });
    const rows = await stored();
    const current = rows.filter(({ superseded_by_id: later }) => later === null);
    expect(current).toHaveLength(PEOPLE);
    expect(current.every(({ score, correction_reason: why }) => score === "90" && why === "Ghi nhầm")).toBe(true);
    const byId = new Map(rows.map((row) => [row.id, row]));
    for (const old of before.filter(({ superseded_by_id: later }) => later === null)) {
      const later = byId.get(byId.get(old.id)?.superseded_by_id ?? "");
      expect(later).toMatchObject({ person_id: old.person_id, score: "90" });
    }
  });

  it("are not written at all when one row is wrong, or somebody is outside of one's rights", async () => {
    const before = (await stored()).length;
    const wrong = listOf("77", "Ghi nhầm").with(PEOPLE, [codes[0] ?? "", "Năm", "01/01/2024", "31/12/2023", "HTT"]);
    expect((await imports.refused(specialist, "HISTORICAL_RESULTS", wrong)).rule).toBe("import.faults");
    const other = await makeUnit(khung);
    const stranger = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: other.id });
    const seen = await imports.preview(stranger, "HISTORICAL_RESULTS", listOf("77", "Ghi nhầm"));
    expect(seen).toMatchObject({ faults: PEOPLE, isSound: false });
    expect(Object.values(said(seen))[0]?.join(" ")).toMatch(/external.notSpecialist|import.personUnknown/);
    expect((await imports.refused(stranger, "HISTORICAL_RESULTS", listOf("77", "x"))).rule).toBe("import.faults");
    expect(await stored()).toHaveLength(before);
  });
});
