import { DECIDED_STEPS, readDecisions } from "../../../../evaluation/index.ts";
import type { Look } from "../../../../kernel/index.ts";
import type { FormDocument, FormLanguage, FormRow } from "../../document/form-document.ts";
import { type Say, sayIn } from "../../document/words.ts";
import { decimal, gradeOf, gradeSummary, listDocument, listTable, remark } from "../list-parts.ts";
import { type AskedPlace, readListPlace } from "../list-place.read.ts";
import { readListPoints } from "../list-points.read.ts";
import { type ListRow, readListRows } from "../list-rows.read.ts";
import { byPost } from "../order.ts";

/**
 * Month summary of a commune: the person's points beside those of whoever decided, the head of the own division or the
 * leaders above.
 */
export async function communeMonth(look: Look, asked: AskedPlace, language: FormLanguage): Promise<FormDocument> {
  const place = await readListPlace(look, asked, language);
  const say = sayIn(language);
  const rows = (await readListRows(look, asked)).sort(byPost);
  const points = await readListPoints(look, rows);
  const deciders = await readDecidingUnits(look, rows);
  const line = (row: ListRow, index: number): FormRow => {
    const { self = null, decided = null } = points.get(row.id) ?? {};
    const given = row.decidedGrade === null ? null : (decided?.total ?? row.shownTotal);
    const byOwnHead = deciders.get(row.id) === row.unitId && !row.leading;
    return [
      ...[index + 1, row.fullName, row.position, row.unit, decimal(self?.total)],
      ...[decimal(byOwnHead ? given : null), decimal(byOwnHead ? null : given)],
      ...[gradeOf(place, row.decidedGrade), stateOf(row, say), remark(row, say)],
    ];
  };
  return listDocument(place, {
    title: say("Tổng hợp đánh giá tháng", "Month summary"),
    blocks: [
      listTable(
        [
          { words: say("STT", "No."), share: 5 },
          { words: say("Họ tên", "Full name"), share: 17, left: true },
          { words: say("Chức vụ/VTVL", "Position"), share: 14, left: true },
          { words: say("Phòng", "Division"), share: 14, left: true },
          { words: say("Điểm tự chấm", "Own points"), share: 8 },
          { words: say("Điểm TP duyệt", "Head's points"), share: 8 },
          { words: say("Điểm lãnh đạo", "Leaders' points"), share: 8 },
          { words: say("Kết quả xếp loại", "Grade"), share: 11 },
          { words: say("Trạng thái", "State"), share: 8 },
          { words: say("Ghi chú", "Note"), share: 7, left: true },
        ],
        rows.map(line),
      ),
      ...gradeSummary(
        place,
        rows.map(({ decidedGrade }) => decidedGrade),
        say,
      ),
    ],
  });
}

/** Unit as whose head the standing decision was taken, by evaluation. */
async function readDecidingUnits(look: Look, rows: readonly ListRow[]): Promise<Map<string, string | null>> {
  const units = new Map<string, string | null>();
  for (let start = 0; start < rows.length; start += 1_000) {
    const ids = rows.slice(start, start + 1_000).map(({ id }) => id);
    for (const [id, decisions] of await readDecisions(look, ids))
      units.set(id, decisions.findLast(({ supersededById }) => supersededById === null)?.unitId ?? null);
  }
  return units;
}

function stateOf({ step }: ListRow, say: Say): string {
  if (step === ("LOCKED" as never)) return say("Đã chốt", "Final");
  if (step === ("NOT_RATED" as never)) return say("Không xếp loại", "Not rated");
  if (DECIDED_STEPS.includes(step)) return say("Đã quyết định", "Decided");
  return step === ("SELF" as never) ? say("Đang tự chấm", "Self-rating") : say("Chờ quyết định", "Waits");
}
