import { afterAll, beforeAll, expect, it } from "vitest";
import { xlsxFile } from "../../../../server/exchange/index.ts";
import { Role } from "../../../../server/kernel/index.ts";
import type { Unit } from "../../../../server/organization/index.ts";
import { makeAppointment, makePosition, makeUnit } from "../../../support/build-organization.ts";
import { eachDatabase, type TestKhung } from "../../../support/each-database.ts";
import { csv, listImports, said } from "../../../support/exchange/import-list.ts";
import type { Actor } from "../../../support/test-khung.ts";

const UNITS = [
  "Mã đơn vị",
  "Tên đơn vị",
  "Loại đơn vị",
  "Mã đơn vị cấp trên",
  "Trực thuộc từ ngày",
  "Từ ngày",
  "Đến ngày",
];
const POSITIONS = ["Mã vị trí việc làm", "Tên vị trí việc làm", "Nhóm vị trí", "Nhóm nhiệm vụ", "Tiếp xúc người dân"];

eachDatabase("importing units and positions", (start) => {
  let khung: TestKhung;
  let root: Unit;
  let specialist: Actor;
  let imports: Awaited<ReturnType<typeof listImports>>;
  beforeAll(async () => {
    khung = await start();
    imports = await listImports(khung);
    root = await makeUnit(khung, { code: "SL", name: "Xã Sông Lam" });
    specialist = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: root.id });
  });
  afterAll(() => khung.stop());

  const unitRow = (
    code: string,
    over: Partial<Record<"name" | "kind" | "parent" | "movesOn" | "from" | "to", string>> = {},
  ) => [
    ...[code, over.name ?? `Đơn vị ${code}`, over.kind ?? "Phòng", over.parent ?? "SL", over.movesOn ?? ""],
    ...[over.from ?? "01/01/2024", over.to ?? ""],
  ];
  const place = async (code: string) => {
    const rows = await khung
      .look()
      .sql.selectFrom("unit_closure")
      .innerJoin("unit as below", "below.id", "unit_closure.descendant_id")
      .innerJoin("unit as above", "above.id", "unit_closure.ancestor_id")
      .select(["above.code", "unit_closure.starts_on as from", "unit_closure.ends_on as to"])
      .where("below.code", "=", code)
      .where("unit_closure.depth", "=", 1)
      .orderBy("unit_closure.starts_on")
      .execute();
    return rows.map((row) => [row.code, row.from, row.to]);
  };

  it("units come in with superior units that stand further down, and a second time nothing changes", async () => {
    const list = [
      UNITS,
      unitRow("A1", { parent: "A" }),
      unitRow("A", { kind: "Văn phòng" }),
      unitRow("A2", { parent: "A", to: "30/06/2025" }),
    ];
    const seen = await imports.preview(specialist, "UNITS", list);
    expect(seen).toMatchObject({ read: 3, created: 3, faults: 0, isSound: true, problems: [] });
    expect(await imports.bring(specialist, "UNITS", list)).toEqual({
      ...{ kind: "UNITS", read: 3, created: 3, updated: 0, unchanged: 0 },
    });
    expect(await place("A1")).toEqual([["A", "2024-01-01", null]]);
    expect(await place("A2")).toEqual([["A", "2024-01-01", "2025-06-30"]]);
    expect(await imports.preview(specialist, "UNITS", list)).toMatchObject({ created: 0, updated: 0, unchanged: 3 });
  });

  it("a unit that is there is corrected, moved on a day, and ended, never made twice", async () => {
    await imports.bring(specialist, "UNITS", [UNITS, unitRow("B"), unitRow("C"), unitRow("C1", { parent: "C" })]);
    const moved = [
      UNITS,
      unitRow("C1", { name: "Đội C1", parent: "B", movesOn: "2025-03-01" }),
      unitRow("C", { to: "2025-12-31" }),
    ];
    expect(await imports.bring(specialist, "UNITS", moved)).toMatchObject({ created: 0, updated: 2 });
    expect(await place("C1")).toEqual([
      ["C", "2024-01-01", "2025-02-28"],
      ["B", "2025-03-01", null],
    ]);
    const rows = await khung
      .look()
      .sql.selectFrom("unit")
      .select(["code", "name", "ends_on as endsOn"])
      .where("code", "in", ["C", "C1"])
      .orderBy("code")
      .execute();
    expect(rows).toEqual([
      { code: "C", name: "Đơn vị C", endsOn: "2025-12-31" },
      { code: "C1", name: "Đội C1", endsOn: null },
    ]);
    const noDay = await imports.preview(specialist, "UNITS", [UNITS, unitRow("C1", { name: "Đội C1", parent: "SL" })]);
    expect(said(noDay)).toEqual({ 2: ["import.moveDayMissing D2"] });
  });

  it("circles, unknown superior units, repeated codes and days that do not exist are named by row, and nothing is written", async () => {
    const list = [
      ...[UNITS, unitRow("X", { parent: "Z" }), unitRow("Y", { parent: "X" }), unitRow("Z", { parent: "Y" })],
      ...[unitRow("V", { parent: "KHONG" }), unitRow("V"), unitRow("W", { from: "31/02/2024" })],
      ...[
        unitRow("Q", { kind: "Hành tinh" }),
        unitRow("T", { name: "Đ".repeat(301) }),
        unitRow("SL", { parent: "X", movesOn: "2025-01-01" }),
      ],
    ];
    const seen = await imports.preview(specialist, "UNITS", list);
    expect(said(seen)).toMatchObject({
      2: ["import.parentCycle D2"],
      3: ["import.parentCycle D3"],
      4: ["import.parentCycle D4"],
      5: ["import.unitUnknown D5"],
      6: ["import.codeTwice A6"],
      7: ["import.dayUnreadable F7"],
      8: ["import.choiceUnknown C8"],
      9: ["import.cellTooLong B9"],
    });
    const first = seen.rows.items[0]?.reasons[0];
    expect(first?.vi).toBe("Đơn vị cấp trên tạo thành vòng khép kín: X → Z → Y → X (dòng 2, 3, 4).");
    const refusal = await imports.refused(specialist, "UNITS", list);
    expect(refusal).toMatchObject({ code: "REFUSED", rule: "import.faults" });
    const count = await khung
      .look()
      .sql.selectFrom("unit")
      .select("code")
      .where("code", "in", ["X", "V", "W", "T"])
      .execute();
    expect(count).toEqual([]);
  });

  it("a unit whose superior unit would come under it is said on the row", async () => {
    await imports.bring(specialist, "UNITS", [UNITS, unitRow("K"), unitRow("K1", { parent: "K" })]);
    const circle = [UNITS, unitRow("K", { parent: "K1", movesOn: "2025-01-01" }), unitRow("K1", { parent: "K" })];
    expect(said(await imports.preview(specialist, "UNITS", circle))).toEqual({
      2: ["import.parentCycle D2"],
      3: ["import.parentCycle D3"],
    });
    const hidden = [UNITS, unitRow("K", { parent: "K1", movesOn: "2025-01-01" })];
    expect((await imports.refused(specialist, "UNITS", hidden)).rule).toBe("import.faults");
  });

  it("a specialist brings units only under the own ones, an employee none at all", async () => {
    await makeUnit(khung, { code: "NGOAI" });
    expect(said(await imports.preview(specialist, "UNITS", [UNITS, unitRow("N1", { parent: "NGOAI" })]))).toEqual({
      2: ["unit.outsideScope A2"],
    });
    expect(said(await imports.preview(specialist, "UNITS", [UNITS, unitRow("N2", { parent: "" })]))).toEqual({});
    const employee = await khung.actor({ role: Role.EMPLOYEE, unitId: root.id });
    expect(await imports.refused(employee, "UNITS", [UNITS, unitRow("N1")])).toMatchObject({
      rule: "import.notSpecialist",
    });
  });

  it("the first row may stand below titles, and Excel, UTF-16, Windows-1258 and decomposed letters read the same", async () => {
    const rows = [["SỞ NỘI VỤ"], ["DANH SÁCH ĐƠN VỊ"], UNITS, unitRow("E1", { name: "Phòng Văn hóa – Xã hội" })];
    const plain = csv(rows).toString("utf8");
    const files = [
      await xlsxFile([rows], { sheet: "Đơn vị" }),
      Buffer.from(`\uFEFF${plain}`, "utf8"),
      Buffer.from(`\uFEFF${plain.replaceAll(";", "\t")}`, "utf16le"),
      Buffer.from(`\uFEFF${plain}`, "utf16le").swap16(),
      Buffer.from(plain.normalize("NFD"), "utf8"),
    ];
    for (const file of files) {
      const seen = await imports.preview(specialist, "UNITS", file);
      expect(seen).toMatchObject({ read: 1, faults: 0, isSound: true });
      expect(seen.rows.items[0]).toMatchObject({ row: 4, code: "E1", outcome: "CREATED" });
    }
  });

  it("positions are made and corrected by code", async () => {
    const list = [
      POSITIONS,
      ["VT-01", "Chuyên viên", "Chuyên môn, nghiệp vụ", "Tổng hợp", "có"],
      ["VT-02", "Chủ tịch", "Lãnh đạo", "", ""],
    ];
    expect(await imports.bring(specialist, "POSITIONS", list)).toMatchObject({ created: 2 });
    expect(await imports.preview(specialist, "POSITIONS", list)).toMatchObject({ unchanged: 2, created: 0 });
    const renamed = [POSITIONS, ["VT-01", "Chuyên viên chính", "Chuyên môn", "", ""]];
    expect(await imports.bring(specialist, "POSITIONS", renamed)).toMatchObject({ updated: 1 });
    const stored = await khung
      .look()
      .sql.selectFrom("position")
      .select(["name", "duty_group", "public_contact"])
      .where("code", "=", "VT-01")
      .executeTakeFirst();
    expect({ ...stored, public_contact: Boolean(stored?.public_contact) }).toEqual({
      ...{ name: "Chuyên viên chính", duty_group: "Tổng hợp", public_contact: true },
    });
    const position = await makePosition(khung, { code: "VT-09" });
    const elsewhere = await makeUnit(khung);
    await makeAppointment(khung, { unitId: elsewhere.id, positionId: position.id });
    const foreign = await imports.preview(specialist, "POSITIONS", [POSITIONS, ["VT-09", "Khác", "Hỗ trợ", "", ""]]);
    expect(said(foreign)).toEqual({ 2: ["position.usedElsewhere A2"] });
  });

  it("a list without its columns says which, and a column may be named by hand", async () => {
    const list = [
      ["Ký hiệu", "Diễn giải", "Nhóm"],
      ["VT-11", "Văn thư", "Hỗ trợ"],
    ];
    const seen = await imports.preview(specialist, "POSITIONS", list);
    expect(seen.problems.map(({ rule }) => rule)).toContain("import.headerMissing");
    const mapping = { code: "Ký hiệu", name: "B" };
    expect(await imports.preview(specialist, "POSITIONS", list, { mapping })).toMatchObject({
      created: 1,
      isSound: true,
    });
    const unknown = await imports.refused(specialist, "POSITIONS", list, { mapping: { nothing: "A" } });
    expect(unknown).toMatchObject({ code: "INVALID_INPUT" });
  });
});
