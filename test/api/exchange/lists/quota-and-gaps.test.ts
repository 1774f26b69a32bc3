import { afterAll, beforeAll, expect, it } from "vitest";
import { AssessmentStep } from "../../../../server/competency/index.ts";
import {
  adoptShipped,
  type Commune,
  evaluationOf,
  makeCommune,
  makeOpenedCycle,
} from "../../../support/build-evaluation.ts";
import { makeAssessment, makeCompetencyVersion, makeRequirements } from "../../../support/build-competency.ts";
import { fetchForm, wordsOf, wordTables } from "../../../support/build-forms.ts";
import { decideWith, headOnly } from "../../../support/build-period.ts";
import { eachDatabase, type TestKhung } from "../../../support/each-database.ts";

eachDatabase("quota and competency lists of a unit in a cycle", (start) => {
  let khung: TestKhung;
  let people: Commune;
  let place: { cycleId: string; unitId: string };
  const made = async (form: string, over: object = {}) => {
    const asked = { form, format: "DOCX", ...place, ...over };
    return (await fetchForm(khung, people.specialist, asked)).rawPayload;
  };

  beforeAll(async () => {
    khung = await start({ now: "2026-07-30T02:00:00Z" });
    people = await makeCommune(khung);
    await adoptShipped(khung, "nd-335-2025", people.commune.id, headOnly);
    const cycle = await makeOpenedCycle(khung, { unitId: people.commune.id });
    place = { cycleId: cycle.id, unitId: people.commune.id };
    const grades = [
      [people.clerks[0].personId, "HTT"],
      [people.clerks[1].personId, "HTXS"],
      [people.deputy.personId, "HTT"],
    ] as const;
    for (const [personId, grade] of grades)
      await decideWith(khung, await evaluationOf(khung, cycle.id, personId), grade, null);
    const { positionId } = await evaluationOf(khung, cycle.id, people.deputy.personId);
    await khung.write(async function group({ sql }) {
      await sql.updateTable("position").set({ duty_group: "Lãnh đạo" }).where("id", "=", positionId).execute();
      return {};
    }, {});
  });
  afterAll(() => khung.stop());

  it("the control of the quota tells the whole agency from its duty groups, no line stands twice", async () => {
    const all = await wordTables(await made("QUOTA_CONTROL"));
    expect(all.find(([head]) => head === "STT")?.[3]).toBe("Số HTT");
    const rows = all.filter(([number]) => /^\d+$/.test(number ?? ""));
    expect(rows).toEqual([
      ["1", "Xã Ninh Phước – toàn cơ quan, đơn vị", "3", "2", "0", "1", "50", "Vượt 1"],
      ["2", "Xã Ninh Phước – vị trí chưa ghi nhóm nhiệm vụ", "2", "1", "0", "1", "100", "Vượt 1"],
      ["3", "Xã Ninh Phước – nhóm nhiệm vụ: Lãnh đạo", "1", "1", "0", "0", "0", "Trong giới hạn"],
    ]);
    const english = (await wordTables(await made("QUOTA_CONTROL", { language: "EN" }))).map(([, name]) => name);
    expect(english).toContain("Xã Ninh Phước – the whole agency");
    expect(english).toContain("Xã Ninh Phước – duty group: Lãnh đạo");
  });

  it("competencies are compared with what the position requires: below, met, above and not assessed", async () => {
    const { version, id } = await makeCompetencyVersion(khung, { code: "KNL-XA" });
    const [one, two] = people.clerks;
    const positionId = (await evaluationOf(khung, place.cycleId, one.personId)).positionId ?? "";
    await makeRequirements(khung, {
      positionId,
      versionId: version.id,
      rows: [
        [id("DD"), 1, 2],
        [id("KT"), 4, 5],
        [id("PV"), 1, 1],
      ],
    });
    const other = (await evaluationOf(khung, place.cycleId, two.personId)).positionId ?? "";
    await makeRequirements(khung, { positionId: other, versionId: version.id, rows: [[id("DD"), 1, 2]] });
    await makeAssessment(khung, {
      ...{ personId: one.personId, versionId: version.id, step: AssessmentStep.HEAD, assessedOn: "2026-07-20" },
      rows: [
        [id("DD"), 3],
        [id("KT"), 2],
        [id("PV"), 1],
      ],
    });
    const bytes = await made("COMPETENCY_GAPS");
    const rows = (await wordTables(bytes)).filter(([number]) => /^\d+$/.test(number ?? ""));
    const of = (name: string) => rows.filter((row) => row[1] === name).map((row) => row.slice(3));
    expect(of("Đào Thị An")).toEqual([
      ["Khối chính quyền", "Đạo đức", "1–2", "3", "Vượt 1 cấp độ"],
      ["Khối chính quyền", "Tinh thần phục vụ", "1", "1", "Đáp ứng"],
      ["Khối chính quyền", "Kiểm tra", "4–5", "2", "Thiếu 2 cấp độ"],
    ]);
    expect(of("Trần Văn Bình")).toEqual([["Khối chính quyền", "Đạo đức", "1–2", "", "Chưa đánh giá"]]);
    expect(rows).toHaveLength(4);
    expect(await wordsOf(bytes)).toContain("Dưới yêu cầu: 1 trên tổng số 4 lượt so sánh.");
  });
});
