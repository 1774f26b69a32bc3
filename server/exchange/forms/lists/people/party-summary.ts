import type { Look } from "../../../../kernel/index.ts";
import { holdsOn, UnitTree } from "../../../../organization/index.ts";
import type { FormDocument, FormLanguage, FormRow } from "../../document/form-document.ts";
import { sayIn } from "../../document/words.ts";
import { decimal, gradeOf, gradeSummary, listDocument, listTable } from "../list-parts.ts";
import { type AskedPlace, readListPlace } from "../list-place.read.ts";
import { readListPoints } from "../list-points.read.ts";
import { type ListRow, readListRows } from "../list-rows.read.ts";
import { byPost } from "../order.ts";

/** Summary for the Party committee (Mẫu 14): posts of both ladders, the Party cell, points and grades. */
export async function partySummary(look: Look, asked: AskedPlace, language: FormLanguage): Promise<FormDocument> {
  const place = await readListPlace(look, asked, language);
  const say = sayIn(language);
  const rows = (await readListRows(look, asked)).sort(byPost);
  const points = await readListPoints(look, rows);
  const posts = await readPosts(look, asked, place.cycle.endsOn);
  const line = (row: ListRow, index: number): FormRow => {
    const { self = null, decided = null } = points.get(row.id) ?? {};
    const [party, state] = [posts(row.personId, UnitTree.PARTY), posts(row.personId, UnitTree.STATE)];
    const seen = decided?.total ? decided : self;
    return [
      ...[index + 1, row.fullName, party?.position ?? null, state?.position ?? null, party?.unit ?? null, row.unit],
      ...[decimal(seen?.general), decimal(seen?.results), decimal(self?.total), gradeOf(place, row.proposedGrade)],
      ...[decimal(decided?.total), gradeOf(place, row.decidedGrade)],
    ];
  };
  return listDocument(place, {
    title: say("Tổng hợp đánh giá, xếp loại (Mẫu 14)", "Party summary of results (form 14)"),
    blocks: [
      listTable(
        [
          { words: say("STT", "No."), share: 4 },
          { words: say("Họ tên", "Full name"), share: 13, left: true },
          { words: say("Chức vụ Đảng", "Party post"), share: 11, left: true },
          { words: say("Chức danh chính quyền", "State post"), share: 11, left: true },
          { words: say("Chi bộ", "Party cell"), share: 10, left: true },
          { words: say("Đơn vị", "Unit"), share: 10, left: true },
          { words: say("Điểm chung 30", "General, 30"), share: 6 },
          { words: say("Điểm chuyên môn 70", "Duties, 70"), share: 7 },
          { words: say("Tổng tự chấm", "Own total"), share: 6 },
          { words: say("Tập thể đề xuất", "Proposed"), share: 8 },
          { words: say("Điểm thẩm định", "Assessed"), share: 6 },
          { words: say("Mức chính thức", "Decided"), share: 8 },
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

interface HeldPost {
  readonly position: string;
  readonly unit: string;
}

/** Post of each person in each ladder on the day: the leading one first, then the primary one. */
async function readPosts(
  look: Look,
  { cycleId }: AskedPlace,
  day: string,
): Promise<(personId: string | null, tree: UnitTree) => HeldPost | undefined> {
  const rows = await look.sql
    .selectFrom("appointment")
    .innerJoin("unit", "unit.id", "appointment.unit_id")
    .innerJoin("position", "position.id", "appointment.position_id")
    .select(["appointment.person_id as personId", "unit.tree", "unit.name as unit", "position.name as position"])
    .where("appointment.person_id", "in", (eb) =>
      eb.selectFrom("evaluation").select("evaluation.person_id").where("evaluation.cycle_id", "=", cycleId),
    )
    .where(holdsOn("appointment", day))
    .orderBy("appointment.leading", "desc")
    .orderBy("appointment.is_primary", "desc")
    .orderBy("appointment.starts_on")
    .orderBy("appointment.id")
    .execute();
  const posts = new Map<string, HeldPost>();
  for (const { personId, tree, ...post } of rows) {
    const key = `${personId} ${tree}`;
    if (!posts.has(key)) posts.set(key, post);
  }
  return (personId, tree) => posts.get(`${personId ?? ""} ${tree}`);
}
