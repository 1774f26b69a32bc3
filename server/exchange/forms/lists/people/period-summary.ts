import type { Look } from "../../../../kernel/index.ts";
import type { FormDocument, FormLanguage, FormRow } from "../../document/form-document.ts";
import { sayIn } from "../../document/words.ts";
import { decimal, gradeOf, gradeSummary, listDocument, listTable, remark } from "../list-parts.ts";
import { type AskedPlace, readListPlace } from "../list-place.read.ts";
import { readListPoints } from "../list-points.read.ts";
import { type ListRow, readListRows } from "../list-rows.read.ts";
import { byPost } from "../order.ts";
import { readWorkedDays } from "./worked-days.read.ts";

/**
 * "Bảng tổng hợp kết quả xếp loại" of a month or quarter: days, points of both parts, the three grades; by rank of the
 * post, unit and name.
 */
export async function periodSummary(look: Look, asked: AskedPlace, language: FormLanguage): Promise<FormDocument> {
  const place = await readListPlace(look, asked, language);
  const say = sayIn(language);
  const rows = (await readListRows(look, asked)).sort(byPost);
  const points = await readListPoints(look, rows);
  const people = rows.flatMap(({ personId }) => personId ?? []);
  const daysOf = await readWorkedDays(look, people, place.cycle);
  const line = (row: ListRow, index: number): FormRow => {
    const { self = null, decided = null } = points.get(row.id) ?? {};
    const seen = decided?.total ? decided : self;
    const days = daysOf(row.personId);
    return [
      ...[index + 1, row.fullName, row.unit, row.position, days.worked, days.away],
      ...[decimal(seen?.general), decimal(seen?.results), decimal(row.shownTotal)],
      ...[row.suggestedGrade, row.proposedGrade, row.decidedGrade].map((grade) => gradeOf(place, grade)),
      remark(row, say),
    ];
  };
  return listDocument(place, {
    title: say("Bảng tổng hợp kết quả xếp loại", "Summary of results"),
    blocks: [
      listTable(
        [
          { words: say("STT", "No."), share: 4 },
          { words: say("Họ tên", "Full name"), share: 14, left: true },
          { words: say("Đơn vị", "Unit"), share: 12, left: true },
          { words: say("Chức vụ", "Position"), share: 12, left: true },
          { words: say("Số ngày làm việc", "Days worked"), share: 6 },
          { words: say("Số ngày nghỉ", "Days away"), share: 6 },
          { words: say("Điểm tiêu chí chung", "General points"), share: 7 },
          { words: say("Điểm KPI", "KPI points"), share: 6 },
          { words: say("Tổng điểm", "Total"), share: 6 },
          { words: say("XL hệ thống", "Suggested"), share: 8 },
          { words: say("XL đề xuất", "Proposed"), share: 8 },
          { words: say("XL quyết định", "Decided"), share: 8 },
          { words: say("Ghi chú", "Note"), share: 7, left: true },
        ],
        rows.map(line),
        9,
      ),
      ...gradeSummary(
        place,
        rows.map(({ decidedGrade }) => decidedGrade),
        say,
      ),
    ],
  });
}
