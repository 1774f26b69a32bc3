import type { FormDocument, FormLanguage } from "../document/form-document.ts";
import { sayIn } from "../document/words.ts";
import { gradeBoxes, headOf, periodWords, points, signatures, whoLines } from "./form-parts.ts";
import type { PersonFacts } from "./person-facts.ts";

/**
 * "Phiếu xếp loại chất lượng viên chức": general criteria of 30, results of 70, own grade, the authority's grade, words
 * and how to proceed.
 *
 * Legal source: Decree 233/2026/NĐ-CP, annex II.
 */
export function nd233(facts: PersonFacts, language: FormLanguage): FormDocument {
  const say = sayIn(language);
  const totals = facts.decided ?? facts.self;
  return {
    title: say("Phiếu xếp loại chất lượng viên chức", "Yearly rating form of a public employee"),
    language,
    orientation: "portrait",
    head: headOf(facts),
    blocks: [
      {
        kind: "title",
        text: say("PHIẾU XẾP LOẠI CHẤT LƯỢNG VIÊN CHỨC", "RATING FORM OF A PUBLIC EMPLOYEE"),
        under: [periodWords(facts.cycle, language).replace(/^./, (first) => first.toUpperCase())],
      },
      ...whoLines(facts, say),
      { kind: "heading", text: say("I. TỔNG HỢP KẾT QUẢ THEO DÕI, ĐÁNH GIÁ", "I. SUMMARY") },
      {
        kind: "line",
        label: say(
          "1. Kết quả theo dõi, đánh giá theo tiêu chí chung (tối đa 30 điểm)",
          "1. General criteria (at most 30 points)",
        ),
        value: points(totals?.general),
      },
      {
        kind: "line",
        label: say(
          "2. Kết quả theo dõi, đánh giá theo tiêu chí kết quả thực hiện nhiệm vụ (tối đa 70 điểm)",
          "2. Results of duties (at most 70 points)",
        ),
        value: points(totals?.results),
      },
      { kind: "line", label: say("Tổng điểm", "Total"), value: points(facts.total) },
      { kind: "heading", text: say("II. VIÊN CHỨC TỰ ĐÁNH GIÁ, XẾP LOẠI CHẤT LƯỢNG", "II. OWN RATING") },
      ...gradeBoxes(facts, facts.selfGrade, language),
      {
        kind: "heading",
        text: say("III. KẾT QUẢ XẾP LOẠI CHẤT LƯỢNG VIÊN CHỨC CỦA CẤP CÓ THẨM QUYỀN", "III. RATING BY THE AUTHORITY"),
      },
      ...gradeBoxes(facts, facts.decidedGrade, language),
      {
        kind: "line",
        label: say(
          "IV. Ý KIẾN NHẬN XÉT CỦA CẤP CÓ THẨM QUYỀN VÀ ĐỀ XUẤT PHƯƠNG ÁN XỬ LÝ¹",
          "IV. COMMENTS OF THE AUTHORITY AND PROPOSED CONSEQUENCES¹",
        ),
        value: facts.decision?.reason ?? null,
        blanks: 4,
      },
      signatures(facts, language, say, {
        self: [say("VIÊN CHỨC TỰ XẾP LOẠI", "PUBLIC EMPLOYEE")],
        authority: [say("CẤP CÓ THẨM QUYỀN XẾP LOẠI", "RATING AUTHORITY")],
      }),
      {
        kind: "footnotes",
        lines: [
          say(
            "¹ Việc đề xuất phương án xử lý căn cứ quy định tại Điều 16 Nghị định số 233/2026/NĐ-CP.",
            "¹ By article 16 of Decree 233/2026/NĐ-CP.",
          ),
        ],
      },
    ],
  };
}
