import {
  COVERED,
  type FormBlock,
  type FormDocument,
  type FormLanguage,
  type FormRow,
} from "../document/form-document.ts";
import { type Say, sayIn } from "../document/words.ts";
import { gradeBoxes, headOf, periodWords, points, signatures, whoLines } from "./form-parts.ts";
import type { PeriodLine, PersonFacts } from "./person-facts.ts";

/**
 * "Phiếu xếp loại chất lượng công chức": twelve months and their mean, own grade, the authority's grade, how to proceed.
 *
 * Legal source: Decree 335/2025/NĐ-CP, annex II, Mẫu số 02.
 */
export function mau02(facts: PersonFacts, language: FormLanguage): FormDocument {
  const say = sayIn(language);
  return {
    title: say("Phiếu xếp loại chất lượng công chức", "Yearly rating form"),
    language,
    orientation: "portrait",
    head: headOf(facts, say("Mẫu số 02", "Form 02")),
    blocks: [
      {
        kind: "title",
        text: say("PHIẾU XẾP LOẠI CHẤT LƯỢNG CÔNG CHỨC", "RATING FORM OF A CIVIL SERVANT"),
        under: [capital(periodWords(facts.cycle, language))],
      },
      ...whoLines(facts, say),
      { kind: "heading", text: say("I. TỔNG HỢP KẾT QUẢ THEO DÕI, ĐÁNH GIÁ", "I. SUMMARY OF THE PERIODS") },
      periodTable(facts, say),
      {
        kind: "heading",
        text: say("II. CÔNG CHỨC TỰ ĐÁNH GIÁ, XẾP LOẠI CHẤT LƯỢNG", "II. OWN RATING"),
      },
      ...gradeBoxes(facts, facts.selfGrade, language),
      {
        kind: "heading",
        text: say("III. KẾT QUẢ XẾP LOẠI CHẤT LƯỢNG CỦA CẤP CÓ THẨM QUYỀN CÔNG CHỨC¹", "III. RATING BY THE AUTHORITY¹"),
      },
      ...gradeBoxes(facts, facts.decidedGrade, language),
      {
        kind: "line",
        label: say("IV. ĐỀ XUẤT PHƯƠNG ÁN XỬ LÝ²", "IV. PROPOSED CONSEQUENCES²"),
        value: null,
        blanks: 3,
      },
      signatures(facts, language, say, {
        self: [say("CÔNG CHỨC TỰ XẾP LOẠI", "CIVIL SERVANT")],
        authority: [say("CẤP CÓ THẨM QUYỀN XẾP LOẠI", "RATING AUTHORITY")],
      }),
      {
        kind: "footnotes",
        lines: [
          say(
            "¹ Việc xếp loại chất lượng công chức căn cứ vào quy định tại Điều 20 Nghị định số 335/2025/NĐ-CP.",
            "¹ By article 20 of Decree 335/2025/NĐ-CP.",
          ),
          say(
            "² Việc đề xuất phương án xử lý căn cứ quy định tại Điều 23 Nghị định số 335/2025/NĐ-CP.",
            "² By article 23 of Decree 335/2025/NĐ-CP.",
          ),
        ],
      },
    ],
  };
}

function periodTable(facts: PersonFacts, say: Say): FormBlock {
  const byQuarter = facts.periodKind === ("QUARTER" as never);
  const count = byQuarter ? 4 : 12;
  const rows = Array.from({ length: count }, (_, index): FormRow => {
    const one = facts.periods?.find(({ startsOn }) => placeOf(startsOn, byQuarter) === index);
    return [String(index + 1), points(one?.score), one === undefined ? null : noteOf(one, say)];
  });
  return {
    kind: "table",
    columns: [{ share: 20, align: "center" }, { share: 40, align: "center" }, { share: 40 }],
    head: [
      [
        byQuarter ? say("Quý", "Quarter") : say("Tháng", "Month"),
        say("Tổng điểm theo dõi, đánh giá", "Total"),
        say("Ghi chú", "Note"),
      ],
    ],
    rows: [
      ...rows,
      [
        { value: say("Tổng điểm trung bình cả năm", "Mean of the year"), bold: true, colSpan: 1 },
        { value: points(facts.total), bold: true, colSpan: 2 },
        COVERED,
      ],
    ],
  };
}

function placeOf(startsOn: string, byQuarter: boolean): number {
  const month = Number(startsOn.slice(5, 7)) - 1;
  return byQuarter ? Math.floor(month / 3) : month;
}

function noteOf({ agency, isAbsent, score }: PeriodLine, say: Say): string | null {
  if (agency !== null) return say(`Kết quả do ${agency} chuyển đến`, `Sent by ${agency}`);
  if (isAbsent) return say("Không chấm điểm do nghỉ", "No score: on leave");
  return score === null ? say("Chưa có kết quả", "No result yet") : null;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
