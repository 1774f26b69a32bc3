import { describe, expect, it } from "vitest";
import { CycleKind, CycleTrack } from "../../../../server/cycle/index.ts";
import { docxFile } from "../../../../server/exchange/forms/render/docx.ts";
import { xlsxFile } from "../../../../server/exchange/forms/render/xlsx.ts";
import { mau01 } from "../../../../server/exchange/forms/person/mau-01.ts";
import { mau02 } from "../../../../server/exchange/forms/person/mau-02.ts";
import { nd233 } from "../../../../server/exchange/forms/person/nd-233.ts";
import type { PersonFacts } from "../../../../server/exchange/forms/person/person-facts.ts";
import { periodWords } from "../../../../server/exchange/forms/person/form-parts.ts";
import { resultNotice } from "../../../../server/exchange/forms/person/result-notice.ts";
import { evaluationSheet } from "../../../../server/exchange/forms/person/sheet.ts";
import { packageFaults } from "../../../support/files/package-faults.ts";
import { wordsOf, wordTables } from "../../../support/build-forms.ts";

const NAMES = ["xuất sắc ", "tốt ", "", "không "].map((word, place) => ({
  code: ["HTXS", "HTT", "HTN", "KHT"][place] ?? "",
  name: { vi: word === "không " ? "Không hoàn thành nhiệm vụ" : `Hoàn thành ${word}nhiệm vụ` },
}));

const FACTS: PersonFacts = {
  evaluationId: "1",
  isUnit: false,
  name: "Lê Thị Ngọc",
  position: "Giáo viên",
  unit: "Trường THCS Ninh Phước",
  agencies: ["UBND XÃ NINH PHƯỚC", "TRƯỜNG THCS NINH PHƯỚC"],
  cycle: {
    name: "Năm 2026",
    kind: CycleKind.YEAR,
    track: CycleTrack.STATE,
    startsOn: "2026-01-01",
    endsOn: "2026-12-31",
  },
  leading: false,
  regulation: { name: { vi: "Quy chế đánh giá viên chức" }, form: null, cites: ["233/2026/NĐ-CP"] },
  grades: NAMES,
  criteria: [
    { code: "A", text: { vi: "Tư tưởng chính trị" }, depth: 0, isGroup: true, maximum: null, basis: null },
    { code: "A.1", text: { vi: "Chấp hành quy định" }, depth: 1, isGroup: false, maximum: null, basis: null },
  ],
  generalMaximum: null,
  self: {
    answers: new Map([["A.1", { words: { vi: "Không vi phạm", en: "No violation" } }]]),
    groups: new Map(),
    general: "27.5",
    results: "60",
    total: "87.5",
  },
  decided: null,
  measures: [],
  selfGrade: "HTT",
  proposedGrade: null,
  decidedGrade: null,
  total: "87.5",
  strengths: null,
  weaknesses: null,
  submittedOn: "2026-12-01",
  noticedOn: null,
  objectionDueOn: null,
  notRatedReason: null,
  decision: null,
  opinions: [{ kind: "PARTY", text: "Nhất trí", grade: "HTT", agrees: true }],
  periods: [{ key: "2026-Q1", startsOn: "2026-01-01", score: "88", grade: "HTT", agency: "Sở A", isAbsent: false }],
  periodKind: CycleKind.QUARTER,
};

describe("forms of a person, from facts alone", () => {
  it("the yearly form of Decree 233 has both totals, the grades to tick and room for the authority's words", async () => {
    const words = await wordsOf(await docxFile(nd233(FACTS, "VI")));
    for (const part of [
      "PHIẾU XẾP LOẠI CHẤT LƯỢNG VIÊN CHỨC",
      "Năm 2026",
      "theo tiêu chí chung (tối đa 30 điểm): 27,5",
      "thực hiện nhiệm vụ (tối đa 70 điểm): 60",
      "☒ Hoàn thành tốt nhiệm vụ",
      "☐ Hoàn thành xuất sắc nhiệm vụ",
      "IV. Ý KIẾN NHẬN XÉT CỦA CẤP CÓ THẨM QUYỀN VÀ ĐỀ XUẤT PHƯƠNG ÁN XỬ LÝ¹",
      "Điều 16 Nghị định số 233/2026/NĐ-CP",
      "Lê Thị Ngọc",
    ])
      expect(words).toContain(part);
    expect(words.split("☒")).toHaveLength(2);
  });

  it("form 02 counts quarters where the year is made of quarters, and says what another agency sent", async () => {
    const rows = await wordTables(await docxFile(mau02(FACTS, "VI")));
    expect(rows).toContainEqual(["Quý", "Tổng điểm theo dõi, đánh giá", "Ghi chú"]);
    expect(rows).toContainEqual(["1", "88", "Kết quả do Sở A chuyển đến"]);
    expect(rows).toContainEqual(["4", "", ""]);
    expect(rows).toContainEqual(["Tổng điểm trung bình cả năm", "87,5"]);
  });

  it("a regulation by violations gets a sheet with words, and the committee's opinion", async () => {
    const words = await wordsOf(await docxFile(evaluationSheet(FACTS, "VI")));
    expect(words).toContain("Không vi phạm");
    expect(words).toContain("Ý kiến của cấp ủy: Hoàn thành tốt nhiệm vụ – Nhất trí");
    const party = { ...FACTS, cycle: { ...FACTS.cycle, track: CycleTrack.PARTY } };
    const head = await wordsOf(await docxFile(evaluationSheet(party, "VI")));
    expect(head).toContain("ĐẢNG CỘNG SẢN VIỆT NAM");
    expect(head).not.toContain("CỘNG HÒA");
  });

  it("periods are named as people say them; a school year keeps its own name", () => {
    const { cycle } = FACTS;
    expect(periodWords(cycle, "VI")).toBe("năm 2026");
    expect(periodWords({ ...cycle, kind: CycleKind.QUARTER, startsOn: "2026-07-01" }, "VI")).toBe("quý III năm 2026");
    expect(periodWords({ ...cycle, kind: CycleKind.HALF_YEAR, startsOn: "2026-07-01" }, "VI")).toBe(
      "06 tháng cuối năm 2026",
    );
    const school = { ...cycle, name: "Năm học 2026-2027", startsOn: "2026-09-01" };
    expect(periodWords(school, "VI")).toBe("Năm học 2026-2027");
  });

  it.each(Object.entries({ mau01, mau02, nd233, evaluationSheet, resultNotice }))(
    "%s opens as a sound Word file and workbook in both languages",
    async (_name, make) => {
      for (const language of ["VI", "EN"] as const) {
        const document = make({ ...FACTS, decided: FACTS.self, decidedGrade: "HTT" }, language);
        for (const file of [await docxFile(document), await xlsxFile(document)])
          expect(await packageFaults(file)).toEqual([]);
      }
    },
  );
});
