import { dayOf, EvaluationStep } from "../../../../evaluation/index.ts";
import { type Look, today } from "../../../../kernel/index.ts";
import type { FormDocument, FormLanguage, FormRow, FormValue } from "../../document/form-document.ts";
import { sayIn } from "../../document/words.ts";
import { listDocument, listTable } from "../list-parts.ts";
import { type AskedPlace, readListPlace } from "../list-place.read.ts";
import { type ListRow, readListRows } from "../list-rows.read.ts";

/** Who handed in late or, once the last day is past, not at all; by unit and name. */
export async function lateSubmissions(look: Look, asked: AskedPlace, language: FormLanguage): Promise<FormDocument> {
  const place = await readListPlace(look, asked, language);
  const say = sayIn(language);
  const all = await readListRows(look, asked);
  const dueOn = place.cycle.selfDueOn;
  const isPast = dueOn !== null && today(look.clock) > dueOn;
  const isMissing = ({ step }: ListRow): boolean => isPast && step === EvaluationStep.SELF;
  const rows = all.filter((row) => isMissing(row) || (row.selfLate && row.selfSubmittedAt !== null));
  const day = (at: string | null): FormValue => (at === null ? null : { day: at });
  const line = (row: ListRow, index: number): FormRow => [
    ...[index + 1, row.fullName, row.position, row.unit, day(dueOn)],
    isMissing(row) ? null : day(row.selfSubmittedAt && dayOf(row.selfSubmittedAt)),
    isMissing(row) ? say("Chưa nộp", "Not handed in") : say("Nộp chậm", "Late"),
    null,
  ];
  const missing = rows.filter(isMissing).length;
  const [late, total] = [String(rows.length - missing), String(all.length)];
  return listDocument(place, {
    title: say("Danh sách nộp chậm, chưa nộp phiếu tự đánh giá", "Late and missing self-ratings"),
    blocks: [
      listTable(
        [
          { words: say("STT", "No."), share: 6 },
          { words: say("Họ tên", "Full name"), share: 22, left: true },
          { words: say("Chức vụ", "Position"), share: 18, left: true },
          { words: say("Đơn vị", "Unit"), share: 18, left: true },
          { words: say("Hạn nộp", "Due"), share: 9 },
          { words: say("Ngày nộp", "Handed in"), share: 9 },
          { words: say("Tình trạng", "State"), share: 9 },
          { words: say("Ghi chú", "Note"), share: 9, left: true },
        ],
        rows.map(line),
      ),
      {
        kind: "paragraph",
        text: say(
          `Nộp chậm: ${late} người; chưa nộp: ${String(missing)} người; trên tổng số ${total} người của kỳ.`,
          `Late: ${late}; not handed in: ${String(missing)}; of ${total} people of the period.`,
        ),
      },
    ],
  });
}
