import { COVERED, type FormDocument, type FormLanguage, type FormRow } from "../document/form-document.ts";
import { sayIn } from "../document/words.ts";
import { answerCell, headOf, periodWords, points, signatures, whoLines } from "./form-parts.ts";
import { type PersonFacts, textIn } from "./person-facts.ts";

/**
 * "Phiếu theo dõi, đánh giá công chức": criteria with maximum and own points, three totals, strengths, weaknesses, the
 * authority's words, two signatures.
 *
 * Legal source: Decree 335/2025/NĐ-CP, annex II, Mẫu số 01.
 */
export function mau01(facts: PersonFacts, language: FormLanguage): FormDocument {
  const say = sayIn(language);
  const totals = facts.decided ?? facts.self;
  return {
    title: say("Phiếu theo dõi, đánh giá công chức", "Monitoring and assessment form"),
    language,
    orientation: "portrait",
    head: headOf(facts, say("Mẫu số 01", "Form 01")),
    blocks: [
      {
        kind: "title",
        text: say("PHIẾU THEO DÕI, ĐÁNH GIÁ CÔNG CHỨC", "MONITORING AND ASSESSMENT FORM OF A CIVIL SERVANT"),
        under: [`(${say("Kỳ theo dõi, đánh giá", "Period")}: ${periodWords(facts.cycle, language)})¹`],
      },
      ...whoLines(facts, say),
      { kind: "heading", text: say("I. KẾT QUẢ THEO DÕI, ĐÁNH GIÁ THEO TIÊU CHÍ CHUNG", "I. GENERAL CRITERIA") },
      {
        kind: "table",
        columns: [
          { share: 7, align: "center" },
          { share: 63 },
          { share: 14, align: "center" },
          { share: 16, align: "center" },
        ],
        head: [
          [
            "TT",
            say("Tiêu chí chấm điểm", "Criterion"),
            say("Điểm tối đa", "Maximum"),
            say("Điểm do cá nhân tự chấm", "Own points"),
          ],
          ["(1)", "(2)", "(3)", "(4)"].map((value) => ({ value, bold: false, italic: true })),
        ],
        rows: [...criterionRows(facts, language), totalRow(facts, say("Tổng cộng", "Total"))],
      },
      { kind: "heading", text: say("II. TỔNG HỢP KẾT QUẢ THEO DÕI, ĐÁNH GIÁ CÔNG CHỨC", "II. SUMMARY") },
      { kind: "line", label: say("1. Điểm tiêu chí chung", "1. General criteria"), value: points(totals?.general) },
      {
        kind: "line",
        label: say("2. Điểm tiêu chí kết quả thực hiện nhiệm vụ", "2. Results of duties"),
        value: points(totals?.results),
      },
      {
        kind: "line",
        label: say("3. Tổng điểm theo dõi, đánh giá công chức", "3. Total"),
        value: points(facts.total),
      },
      { kind: "line", label: say("4. Ưu điểm", "4. Strengths"), value: facts.strengths, blanks: 2 },
      { kind: "line", label: say("5. Hạn chế, khuyết điểm", "5. Weaknesses"), value: facts.weaknesses, blanks: 3 },
      {
        kind: "line",
        label: say(
          "6. Ý kiến nhận xét của cấp có thẩm quyền theo dõi, đánh giá",
          "6. Comments of the authority that monitors and assesses",
        ),
        value: facts.decision?.reason ?? null,
        blanks: 3,
      },
      signatures(facts, language, say, {
        self: [say("CÔNG CHỨC TỰ ĐÁNH GIÁ", "CIVIL SERVANT")],
        authority: [say("CẤP CÓ THẨM QUYỀN", "AUTHORITY"), say("THEO DÕI, ĐÁNH GIÁ", "MONITORING AND ASSESSING")],
      }),
      {
        kind: "footnotes",
        lines: [say("¹ Ghi rõ kỳ theo dõi là tháng/quý ... năm... .", "¹ Month or quarter and year.")],
      },
    ],
  };
}

/** Groups are numbered as the regulation codes them, their criteria from 1 as the form has it. */
function criterionRows({ criteria, self }: PersonFacts, language: FormLanguage): FormRow[] {
  let number = 0;
  return criteria.map((line) => {
    number = line.isGroup ? 0 : number + 1;
    const own = line.isGroup ? points(self?.groups.get(line.code)) : answerCell(self, line.code, language);
    const bold = line.isGroup;
    return [
      { value: line.isGroup ? line.code : String(number), bold },
      { value: textIn(line.text, language), bold },
      { value: points(line.maximum), bold },
      { value: own, bold },
    ];
  });
}

function totalRow({ generalMaximum, self }: PersonFacts, label: string): FormRow {
  return [
    { value: label, bold: true, align: "center", colSpan: 2 },
    COVERED,
    { value: points(generalMaximum), bold: true },
    { value: points(self?.general), bold: true },
  ];
}
