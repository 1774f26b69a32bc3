import { sql } from "kysely";
import { GapStatus, readCompetencyGaps } from "../../../../competency/index.ts";
import { type Look, TooLarge } from "../../../../kernel/index.ts";
import type { FormDocument, FormLanguage, FormRow } from "../../document/form-document.ts";
import { type Say, sayIn } from "../../document/words.ts";
import { listDocument, listTable } from "../list-parts.ts";
import { type AskedPlace, readListPlace } from "../list-place.read.ts";

const MOST = 10_000;

/** Levels required and found, on the last day of the cycle; by person, position and competency. */
export async function competencyGapList(look: Look, asked: AskedPlace, language: FormLanguage): Promise<FormDocument> {
  const place = await readListPlace(look, asked, language);
  const say = sayIn(language);
  const filter = { unitId: asked.unitId, includeSubtree: true, asOf: place.cycle.endsOn };
  const { items, total } = await readCompetencyGaps(look, filter, { page: 1, perPage: MOST });
  if (total > MOST) throw new TooLarge("form.rows", { rows: total, most: MOST, format: "PDF" });
  const people = await readNames(
    look,
    "person",
    items.map(({ personId }) => personId),
  );
  const units = await readNames(
    look,
    "unit",
    items.map(({ unitId }) => unitId),
  );
  const positions = await readNames(
    look,
    "position",
    items.map(({ positionId }) => positionId),
  );
  const competencies = await readNames(
    look,
    "criterion",
    items.map(({ criterionId }) => criterionId),
  );
  const rows = items.map((gap, index): FormRow => {
    const { minLevel, maxLevel, level, status } = gap;
    return [
      ...[index + 1, people.get(gap.personId) ?? null, positions.get(gap.positionId) ?? null],
      ...[units.get(gap.unitId) ?? null, competencies.get(gap.criterionId) ?? null],
      minLevel === maxLevel ? minLevel : `${String(minLevel)}–${String(maxLevel)}`,
      ...[level, statusWords(status, Number(gap.by), say)],
    ];
  });
  const below = items.filter(({ status }) => status === GapStatus.BELOW).length;
  return listDocument(place, {
    title: say("Bảng so sánh năng lực với yêu cầu vị trí việc làm", "Competencies compared with requirements"),
    blocks: [
      listTable(
        [
          { words: say("STT", "No."), share: 5 },
          { words: say("Họ tên", "Full name"), share: 17, left: true },
          { words: say("Vị trí việc làm", "Position"), share: 17, left: true },
          { words: say("Đơn vị", "Unit"), share: 15, left: true },
          { words: say("Năng lực", "Competency"), share: 22, left: true },
          { words: say("Yêu cầu", "Required"), share: 7 },
          { words: say("Đánh giá", "Assessed"), share: 7 },
          { words: say("Kết quả so sánh", "Result"), share: 10 },
        ],
        rows,
      ),
      {
        kind: "paragraph",
        text: say(
          `Dưới yêu cầu: ${String(below)} trên tổng số ${String(total)} lượt so sánh.`,
          `Below the requirement: ${String(below)} of ${String(total)} comparisons.`,
        ),
      },
    ],
  });
}

function statusWords(status: GapStatus, by: number, say: Say): string {
  if (status === GapStatus.BELOW) return say(`Thiếu ${String(by)} cấp độ`, `${String(by)} below`);
  if (status === GapStatus.ABOVE) return say(`Vượt ${String(by)} cấp độ`, `${String(by)} above`);
  return status === GapStatus.WITHIN ? say("Đáp ứng", "Meets it") : say("Chưa đánh giá", "Not assessed");
}

const NAMES = { person: "full_name", unit: "name", position: "name", criterion: "text_vi" } as const;

async function readNames(look: Look, table: keyof typeof NAMES, ids: readonly string[]): Promise<Map<string, string>> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Map();
  const { rows } = await sql<{ readonly id: string; readonly name: string }>`
    select id, ${sql.ref(NAMES[table])} as name from ${sql.table(table)} where id in (${sql.join(wanted)})`.execute(
    look.sql,
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
