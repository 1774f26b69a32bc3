import { type Look, NotFound } from "../../../../kernel/index.ts";
import type { FormDocument, FormLanguage, FormRow } from "../../document/form-document.ts";
import { sayIn, valueText } from "../../document/words.ts";
import { decimal, gradeOf, listDocument, listTable } from "../list-parts.ts";
import { type AskedPlace, readListPlace } from "../list-place.read.ts";

interface PackedResult {
  readonly personCode: string;
  readonly personName: string;
  readonly position: string | null;
  readonly unitCode: string;
  readonly grade: string;
  readonly score: string | null;
  readonly decidedOn: string;
}

/**
 * The latest package of results of the unit in the cycle as a table, as it was frozen, with its digest.
 *
 * @throws NotFound when none was prepared.
 */
export async function packageList(look: Look, asked: AskedPlace, language: FormLanguage): Promise<FormDocument> {
  const place = await readListPlace(look, asked, language);
  const say = sayIn(language);
  const kept = await look.sql
    .selectFrom("transmission")
    .select(["content", "digest", "decision_number as number", "decision_on as day"])
    .where("cycle_id", "=", asked.cycleId)
    .where("unit_id", "=", asked.unitId)
    .orderBy("prepared_at", "desc")
    .orderBy("id", "desc")
    .executeTakeFirst();
  if (!kept) throw new NotFound("Transmission", asked.unitId);
  const { results } = JSON.parse(kept.content) as { readonly results: readonly PackedResult[] };
  const line = (one: PackedResult, index: number): FormRow => [
    ...[index + 1, one.personCode, one.personName, one.position, one.unitCode, decimal(one.score)],
    ...[gradeOf(place, one.grade), kept.number, { day: one.decidedOn }],
  ];
  return listDocument(place, {
    title: say("Gói kết quả gửi Cơ sở dữ liệu quốc gia", "Results for the national database"),
    under: [
      say(
        `(Theo Quyết định số ${kept.number} ngày ${valueText({ day: kept.day }, language)})`,
        `(By decision No. ${kept.number} of ${valueText({ day: kept.day }, language)})`,
      ),
    ],
    blocks: [
      listTable(
        [
          { words: say("STT", "No."), share: 5 },
          { words: say("Mã CC", "Code"), share: 10 },
          { words: say("Họ tên", "Full name"), share: 18, left: true },
          { words: say("Chức vụ", "Position"), share: 16, left: true },
          { words: say("Mã đơn vị", "Unit code"), share: 10 },
          { words: say("Điểm", "Points"), share: 7 },
          { words: say("Xếp loại", "Grade"), share: 13 },
          { words: say("Số quyết định", "Decision No."), share: 13 },
          { words: say("Ngày có kết quả", "Decided on"), share: 8 },
        ],
        results.map(line),
      ),
      {
        kind: "footnotes",
        lines: [
          say(
            `Gói gồm ${String(results.length)} kết quả. Mã kiểm tra SHA-256 của tệp đã chốt: ${kept.digest}`,
            `${String(results.length)} results. SHA-256 of the frozen file: ${kept.digest}`,
          ),
        ],
      },
    ],
  });
}
