import type { Look } from "../../../../kernel/index.ts";
import { holdsOn } from "../../../../organization/index.ts";
import type { FormDocument, FormLanguage, FormRow } from "../../document/form-document.ts";
import { sayIn } from "../../document/words.ts";
import { bold, gradeOf, listDocument, listTable } from "../list-parts.ts";
import { type AskedPlace, readListPlace } from "../list-place.read.ts";
import { readListRows } from "../list-rows.read.ts";
import { type HeldTitle, type TitleCount, countTitles } from "./count-titles.ts";

/**
 * Results by title code (Mẫu 15A, 15B, 16): each person once, under the first-ranked of the titles held at the same
 * time; people without a title in a row of their own.
 */
export async function resultsByTitle(look: Look, asked: AskedPlace, language: FormLanguage): Promise<FormDocument> {
  const place = await readListPlace(look, asked, language);
  const say = sayIn(language);
  const people = await readListRows(look, asked);
  const counts = countTitles(people, await readTitles(look, asked, place.cycle.endsOn));
  const codes = place.grades.map(({ code }) => code);
  const cells = ({ total, grades, none }: Omit<TitleCount, "code" | "title">): number[] => [
    total,
    ...codes.map((code) => grades.get(code) ?? 0),
    none,
  ];
  const line = (count: TitleCount): FormRow => [
    count.code ?? "–",
    count.title ?? say("Không có mã chức danh", "Without a title code"),
    ...cells(count),
    count.concurrent > 0
      ? say(
          `${String(count.concurrent)} người kiêm nhiệm, tính một lần`,
          `${String(count.concurrent)} hold several, once`,
        )
      : null,
  ];
  const all = cells({
    total: people.length,
    grades: new Map(codes.map((code) => [code, people.filter((one) => one.decidedGrade === code).length])),
    none: people.filter(({ decidedGrade }) => decidedGrade === null).length,
    concurrent: 0,
  });
  return listDocument(place, {
    title: say("Tổng hợp kết quả xếp loại theo chức danh", "Results by title"),
    under: [
      say(
        "(Mỗi người được tính một lần theo chức danh xếp thứ nhất)",
        "(Each person once, under the first-ranked title)",
      ),
    ],
    blocks: [
      listTable(
        [
          { words: say("Mã", "Code"), share: 9 },
          { words: say("Chức danh", "Title"), share: 27, left: true },
          { words: say("Tổng số", "Total"), share: 8 },
          ...codes.map((code) => ({ words: gradeOf(place, code) ?? code, share: 9 })),
          { words: say("Chưa xếp loại", "Not rated"), share: 9 },
          { words: say("Ghi chú", "Note"), share: 11, left: true },
        ],
        [...counts.map(line), [null, bold(say("Tổng số", "Total")), ...all.map(bold), null]],
      ),
    ],
  });
}

/** Titles that people of the cycle hold on the day, with what ranks them. */
async function readTitles(look: Look, { cycleId }: AskedPlace, day: string): Promise<HeldTitle[]> {
  const rows = await look.sql
    .selectFrom("appointment")
    .innerJoin("position", "position.id", "appointment.position_id")
    .select(["appointment.person_id as personId", "position.code", "position.name as title"])
    .select(["position.position_class as positionClass", "appointment.leading", "appointment.deputy"])
    .where("appointment.person_id", "in", (eb) =>
      eb.selectFrom("evaluation").select("evaluation.person_id").where("evaluation.cycle_id", "=", cycleId),
    )
    .where(holdsOn("appointment", day))
    .orderBy("position.sort_key")
    .orderBy("position.code")
    .orderBy("appointment.id")
    .execute();
  return rows.map((row) => ({ ...row, leading: Boolean(row.leading), deputy: Boolean(row.deputy) }));
}
