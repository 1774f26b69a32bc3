import type { Look } from "../../../../kernel/index.ts";
import type { FormBlock, FormDocument, FormLanguage, FormRow } from "../../document/form-document.ts";
import { sayIn } from "../../document/words.ts";
import { decimal, gradeOf, gradeSummary, listDocument, listTable, remark } from "../list-parts.ts";
import { type AskedPlace, readListPlace } from "../list-place.read.ts";
import { type ListRow, readListRows } from "../list-rows.read.ts";
import { byResult } from "../order.ts";

/**
 * "Danh sách phê duyệt kết quả xếp loại": everybody by result, count and share of each grade, and who has the best one.
 */
export async function approvalList(look: Look, asked: AskedPlace, language: FormLanguage): Promise<FormDocument> {
  const place = await readListPlace(look, asked, language);
  const say = sayIn(language);
  const rows = (await readListRows(look, asked)).sort(byResult(place.grades));
  const line = (row: ListRow, index: number): FormRow => [
    index + 1,
    row.personCode,
    row.fullName,
    row.birthYear,
    row.position,
    row.unit,
    decimal(row.shownTotal),
    gradeOf(place, row.decidedGrade),
    remark(row, say),
  ];
  const decided = rows.map(({ decidedGrade }) => decidedGrade);
  return listDocument(place, {
    title: say("Danh sách phê duyệt kết quả xếp loại", "List of results for approval"),
    blocks: [
      listTable(
        [
          { words: say("STT", "No."), share: 5 },
          { words: say("Mã CC", "Code"), share: 9 },
          { words: say("Họ tên", "Full name"), share: 19, left: true },
          { words: say("Năm sinh", "Born"), share: 7 },
          { words: say("Chức vụ", "Position"), share: 17, left: true },
          { words: say("Đơn vị", "Unit"), share: 17, left: true },
          { words: say("Điểm", "Points"), share: 7 },
          { words: say("Xếp loại", "Grade"), share: 13 },
          { words: say("Ghi chú", "Note"), share: 10, left: true },
        ],
        rows.map(line),
      ),
      ...gradeSummary(place, decided, say),
      ...bestOnes(rows, place.grades[0], say),
    ],
  });
}

/** Those with the best grade of the cycle, in the order of the list. */
function bestOnes(
  rows: readonly ListRow[],
  best: { readonly code: string; readonly name: string } | undefined,
  say: ReturnType<typeof sayIn>,
): FormBlock[] {
  const chosen = rows.filter(({ decidedGrade }) => decidedGrade !== null && decidedGrade === best?.code);
  if (best === undefined || chosen.length === 0) return [];
  return [
    { kind: "heading", text: say(`Danh sách ${best.name.toLowerCase()}`, `Those graded ${best.name}`) },
    listTable(
      [
        { words: say("STT", "No."), share: 8 },
        { words: say("Họ tên", "Full name"), share: 37, left: true },
        { words: say("Đơn vị", "Unit"), share: 40, left: true },
        { words: say("Điểm", "Points"), share: 15 },
      ],
      chosen.map((row, index) => [index + 1, row.fullName, row.unit, decimal(row.shownTotal)]),
    ),
  ];
}
