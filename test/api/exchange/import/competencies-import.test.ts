import { afterAll, beforeAll, expect, it } from "vitest";
import { Role } from "../../../../server/kernel/index.ts";
import type { Unit } from "../../../../server/organization/index.ts";
import { makeCompetencyVersion } from "../../../support/build-competency.ts";
import { makeAppointment, makePerson, makePosition, makeUnit } from "../../../support/build-organization.ts";
import { eachDatabase, type TestKhung } from "../../../support/each-database.ts";
import { csv, listImports, said } from "../../../support/exchange/import-list.ts";
import type { Actor } from "../../../support/test-khung.ts";

const REQUIREMENTS = ["Mã vị trí việc làm", "Mã khung năng lực", "Mã năng lực", "Cấp độ yêu cầu"];
const RESULTS = [
  ...["Mã cán bộ", "Loại kỳ", "Từ ngày", "Đến ngày", "Mức xếp loại", "Điểm", "Cơ quan đánh giá"],
  ...["Số văn bản", "Ngày văn bản", "Lý do đính chính"],
];
const HEAD = { framework: "KNL-X", frameworkName: "Khung năng lực xã", issuer: "UBND xã", effectiveFrom: "01/07/2026" };

eachDatabase("importing requirements, results and competencies", (start) => {
  let khung: TestKhung;
  let unit: Unit;
  let specialist: Actor;
  let imports: Awaited<ReturnType<typeof listImports>>;
  beforeAll(async () => {
    khung = await start();
    imports = await listImports(khung);
    unit = await makeUnit(khung, { code: "XSL" });
    specialist = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: unit.id });
    await makeCompetencyVersion(khung, { code: "CF-1" });
    await makePosition(khung, { code: "CV" });
  });
  afterAll(() => khung.stop());

  const levelsOf = async (code: string) => {
    const rows = await khung
      .look()
      .sql.selectFrom("requirement")
      .innerJoin("position", "position.id", "requirement.position_id")
      .innerJoin("criterion", "criterion.id", "requirement.criterion_id")
      .select(["criterion.code", "requirement.min_level as min", "requirement.max_level as max"])
      .where("position.code", "=", code)
      .where("requirement.ends_on", "is", null)
      .orderBy("criterion.code")
      .execute();
    return rows.map(({ code: competency, min, max }) => `${competency} ${String(min)}-${String(max)}`);
  };

  it("what a position requires is set as a whole, and said when something falls away", async () => {
    const list = [REQUIREMENTS, ["CV", "CF-1", "DD", "2-4"], ["CV", "CF-1", "KT", "3"], ["CV", "CF-1", "PV", "1"]];
    expect(await imports.bring(specialist, "REQUIREMENTS", list)).toMatchObject({ created: 3 });
    expect(await levelsOf("CV")).toEqual(["DD 2-4", "KT 3-3", "PV 1-1"]);
    expect(await imports.preview(specialist, "REQUIREMENTS", list)).toMatchObject({ unchanged: 3, updated: 0 });
    const fewer = [REQUIREMENTS, ["CV", "CF-1", "DD", "3-4"], ["CV", "CF-1", "KT", "3"]];
    const seen = await imports.preview(specialist, "REQUIREMENTS", fewer);
    expect(seen).toMatchObject({ updated: 1, unchanged: 1, isSound: true });
    expect(said(seen)).toEqual({ 2: ["import.requirementDropped A2"] });
    await imports.bring(specialist, "REQUIREMENTS", fewer);
    expect(await levelsOf("CV")).toEqual(["DD 3-4", "KT 3-3"]);
  });

  it("unknown codes, levels that a competency has not, and repeated rows are named", async () => {
    const list = [
      ...[REQUIREMENTS, ["CV", "CF-1", "KHONG", "1"], ["CV", "CF-1", "KT", "2"], ["CV", "CF-1", "DD", "cao"]],
      ...[
        ["CV", "CF-1", "PV", "1"],
        ["CV", "CF-1", "PV", "1"],
        ["KHONG", "CF-1", "DD", "1"],
        ["CV", "CF-9", "DD", "1"],
      ],
    ];
    expect(said(await imports.preview(specialist, "REQUIREMENTS", list))).toMatchObject({
      2: expect.arrayContaining(["import.competencyUnknown C2"]) as unknown,
      3: ["requirement.range"],
      4: ["import.levelsUnreadable D4"],
      6: ["import.requirementTwice C6"],
      7: ["import.positionUnknown A7"],
      8: ["import.frameworkUnknown B8"],
    });
    expect((await imports.refused(specialist, "REQUIREMENTS", list)).rule).toBe("import.faults");
  });

  it("results of earlier years come with their papers; a changed one needs a reason and stays on record", async () => {
    const person = await makePerson(khung, { code: "CB-1" });
    await makeAppointment(khung, { unitId: unit.id, personId: person.id });
    const paper = ["UBND huyện", "12/QĐ-UBND", "20/12/2024"];
    const year = ["CB-1", "Năm", "01/01/2024", "31/12/2024", "Hoàn thành tốt nhiệm vụ", "85,5", ...paper];
    expect(await imports.bring(specialist, "HISTORICAL_RESULTS", [RESULTS, [...year, ""]])).toMatchObject({
      created: 1,
    });
    const stored = () =>
      khung
        .look()
        .sql.selectFrom("external_period_result")
        .select(["kind", "track", "grade", "score", "superseded_by_id as later"])
        .where("person_id", "=", person.id)
        .orderBy("entered_at")
        .orderBy("id")
        .execute();
    expect(await stored()).toEqual([{ kind: "YEAR", track: "STATE", grade: "HTT", score: "85.5", later: null }]);
    expect(await imports.preview(specialist, "HISTORICAL_RESULTS", [RESULTS, [...year, ""]])).toMatchObject({
      unchanged: 1,
    });
    const changed = year.with(5, "90");
    const silent = await imports.preview(specialist, "HISTORICAL_RESULTS", [RESULTS, [...changed, ""]]);
    expect(said(silent)).toEqual({ 2: ["import.reasonMissing J2"] });
    expect(await imports.bring(specialist, "HISTORICAL_RESULTS", [RESULTS, [...changed, "Ghi nhầm"]])).toMatchObject({
      updated: 1,
    });
    expect((await stored()).filter(({ later }) => later === null)).toMatchObject([{ score: "90" }]);
    const wrong = [
      ...[RESULTS, [...year.with(2, "01/06/2024"), ""], [...year.with(0, "KHONG"), ""]],
      ...[["CB-1", "Tuần", "01/01/2023", "07/01/2023", "HTT", "", ...paper, ""]],
      ...[["CB-1", "Quý", "01/01/2023", "31/03/2023", "", "", ...paper, ""]],
      ...[["CB-1", "Tháng", "01/01/2023", "31/01/2023", "HTT", "", ...paper, ""]],
      ...[["CB-1", "Tháng", "15/01/2023", "31/01/2023", "HTT", "", ...paper, ""]],
    ];
    expect(said(await imports.preview(specialist, "HISTORICAL_RESULTS", wrong))).toEqual({
      2: ["external.overlaps C2"],
      3: ["import.personUnknown A3"],
      4: ["import.choiceUnknown B4"],
      5: ["external.nothing E5"],
      7: ["import.resultTwice C7"],
    });
  });

  it("competencies with levels in columns below headings become a draft; the same list again changes nothing", async () => {
    const list = [
      ["Mã năng lực", "Tên năng lực", "Cấp độ 1", "Cấp độ 2", "Cấp độ 3"],
      ["C", "Năng lực chung", "", "", ""],
      ["C1", "Đạo đức", "Biết\n- quy định", "Làm đúng", "–"],
      ["C2", "Tổ chức", "", "Sắp xếp", "Điều phối"],
      ["CM", "Năng lực chuyên môn", "", "", ""],
      ["CM1", "Soạn thảo", "Viết", "Viết tốt", "Hướng dẫn"],
    ];
    const defaults = { ...HEAD, owner: "XSL" };
    expect(await imports.bring(specialist, "COMPETENCY_FRAMEWORKS", list, { defaults })).toMatchObject({ created: 5 });
    const levels = await khung
      .look()
      .sql.selectFrom("level")
      .innerJoin("criterion", "criterion.id", "level.criterion_id")
      .innerJoin("criteria_group", "criteria_group.id", "criterion.group_id")
      .innerJoin("framework_version", "framework_version.id", "criterion.version_id")
      .innerJoin("framework", "framework.id", "framework_version.framework_id")
      .select(["criteria_group.code as group", "criterion.code", "level.key", "level.descriptor_vi as text"])
      .select("framework_version.status")
      .where("framework.code", "=", "KNL-X")
      .orderBy("criteria_group.place")
      .orderBy("criterion.place")
      .orderBy("level.place")
      .execute();
    expect(levels.map(({ group, code, key }) => `${group} ${code} ${key}`)).toEqual([
      ...["C C1 1", "C C1 2", "C C2 2", "C C2 3", "CM CM1 1", "CM CM1 2", "CM CM1 3"],
    ]);
    expect(levels[0]).toMatchObject({ text: "Biết\n- quy định", status: "DRAFT" });
    const again = await imports.preview(specialist, "COMPETENCY_FRAMEWORKS", list, { defaults });
    expect(again).toMatchObject({ unchanged: 5, created: 0, isSound: true });
    const other = await imports.preview(specialist, "COMPETENCY_FRAMEWORKS", list.slice(0, 4), { defaults });
    expect(said(other)).toEqual({ 2: ["framework.draftExists"] });
  });

  it("levels in rows of their own, and parents by code, make the same framework", async () => {
    const list = [
      ["Mã năng lực", "Tên năng lực", "Mã cấp trên", "Cấp độ", "Mô tả cấp độ"],
      ["C1", "Đạo đức", "C", "1", "Biết"],
      ["", "", "", "2", "Làm đúng"],
      ["C", "Năng lực chung", "", "", ""],
      ["C2", "Tổ chức", "C", "1", "Sắp xếp"],
      ["C2", "Tổ chức", "C", "2", "Điều phối"],
    ];
    const defaults = { ...HEAD, framework: "KNL-R", owner: "XSL" };
    expect(await imports.bring(specialist, "COMPETENCY_FRAMEWORKS", csv(list), { defaults })).toMatchObject({
      read: 5,
    });
    const wrong = [
      ...[
        list[0] ?? [],
        ["C1", "Đạo đức", "C", "1", "Biết"],
        ["C1", "Đạo đức", "C", "1", "Lại"],
        ["C", "Chung", "", "", ""],
      ],
      ...[
        ["C9", "Lạc", "KHONG", "1", "x"],
        ["C8", "Không nhóm", "", "1", "x"],
        ["C7", "Không mô tả", "C", "3", ""],
      ],
    ];
    const seen = await imports.preview(specialist, "COMPETENCY_FRAMEWORKS", wrong, {
      defaults: { ...HEAD, framework: "KNL-W", owner: "XSL" },
    });
    expect(said(seen)).toMatchObject({
      3: ["import.levelTwice D3"],
      5: expect.arrayContaining(["import.competencyUnknown C5"]) as unknown,
      6: ["import.competencyGroupless"],
      7: ["import.cellMissing E7"],
    });
    const headless = await imports.preview(specialist, "COMPETENCY_FRAMEWORKS", list);
    expect(said(headless)[2]).toContain("import.headPart");
  });
});
