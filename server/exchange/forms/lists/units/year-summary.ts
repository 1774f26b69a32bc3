import type { Look } from "../../../../kernel/index.ts";
import { readCollected, readMissing, standing } from "../../../summary/collected.read.ts";
import { readUnitSummary } from "../../../summary/unit-summary.read.ts";
import { type SummaryRow, type SummarySum, sumUp, type UnitSummary } from "../../../summary/unit-summary.ts";
import type { FormBlock, FormDocument, FormLanguage, FormRow, FormValue } from "../../document/form-document.ts";
import { type Say, sayIn } from "../../document/words.ts";
import { gradeColumns, gradeOf, listDocument, listTable, percent } from "../list-parts.ts";
import type { AskedPlace, ListPlace } from "../list-place.read.ts";

/** Own numbers and those that lower installations sent. */
interface Year {
  readonly place: ListPlace;
  readonly posts: number | null;
  readonly rows: readonly SummaryRow[];
  readonly collected: readonly UnitSummary[];
  readonly missing: readonly string[];
}

/**
 * Yearly summary to the superior: by unit, by kind of employment and post, by level, and of organisations; what lower
 * installations sent is added, and sub-units from which nothing came are named.
 *
 * Legal source: Decree 335/2025/NĐ-CP, article 26.1.đ; Decree 233/2026/NĐ-CP, article 18.4.a.
 */
export async function yearSummary(look: Look, asked: AskedPlace, language: FormLanguage): Promise<FormDocument> {
  const { place: own, summary } = await readUnitSummary(look, asked);
  const place = { ...own, language };
  const collected = standing(await readCollected(look, asked.cycleId, asked.unitId, own.cycle.endsOn));
  const missing = await readMissing(look, asked.cycleId, asked.unitId, own.cycle.endsOn);
  const sent = collected.map(({ row, summary: one }) =>
    one.rows.map((each) => ({ ...each, unitCode: row.unitCode, unitName: row.unitName })),
  );
  return yearDocument({
    place: {
      ...place,
      grades: allGrades(
        place,
        collected.map((one) => one.summary),
      ),
    },
    posts: summary.posts,
    rows: [...summary.rows, ...sent.flat()],
    collected: collected.map((one) => one.summary),
    missing: missing.map(({ name }) => name),
  });
}

/** Grades of the own cycle, then those that only lower installations know. */
function allGrades({ grades }: ListPlace, sent: readonly UnitSummary[]): ListPlace["grades"] {
  const known = new Map(grades.map((grade) => [grade.code, grade]));
  for (const grade of sent.flatMap((one) => one.grades)) if (!known.has(grade.code)) known.set(grade.code, grade);
  return [...known.values()];
}

function yearDocument({ place, posts, rows, collected, missing }: Year): FormDocument {
  const say = sayIn(place.language);
  const people = rows.filter(({ subject }) => subject === "PERSON");
  const units = rows.filter(({ subject }) => subject === "UNIT");
  const byUnit = [...Map.groupBy(people, ({ unitCode }) => unitCode).values()];
  return listDocument(place, {
    title: say("Tổng hợp kết quả đánh giá, xếp loại chất lượng", "Yearly summary of results"),
    under: [say("(Tỷ lệ % tính trên số được đánh giá)", "(Per cent of those rated)")],
    blocks: [
      { kind: "heading", text: say("I. Cá nhân theo cơ quan, đơn vị", "I. People by unit") },
      countTable(place, say, [
        ...byUnit.map((some): Line => ({ name: some[0]?.unitName ?? "", rows: some })),
        { name: say("Tổng cộng", "Total"), rows: people, posts: posts ?? null },
      ]),
      { kind: "heading", text: say("II. Cá nhân theo đối tượng", "II. People by kind") },
      countTable(place, say, kindLines(people, say)),
      { kind: "heading", text: say("III. Cá nhân theo cấp", "III. People by level") },
      countTable(place, say, levelLines(people, say)),
      { kind: "heading", text: say("IV. Tổ chức", "IV. Organisations") },
      countTable(place, say, [{ name: say("Tổ chức được xếp loại", "Organisations"), rows: units }]),
      ...noteBlocks(collected, missing, say),
    ],
  });
}

interface Line {
  readonly name: string;
  readonly rows: readonly SummaryRow[];
  readonly posts?: number | null;
}

const KINDS: readonly (readonly [string, string, string])[] = [
  ["CADRE", "Cán bộ", "Cadres"],
  ["CIVIL_SERVANT", "Công chức", "Civil servants"],
  ["PUBLIC_EMPLOYEE", "Viên chức", "Public employees"],
  ["CONTRACT", "Hợp đồng lao động", "Contract staff"],
];

function kindLines(people: readonly SummaryRow[], say: Say): Line[] {
  const named = KINDS.map(([kind, vi, en]) => ({
    name: say(vi, en),
    rows: people.filter((row) => row.subjectType === kind),
  }));
  const others = people.filter(({ subjectType }) => !KINDS.some(([kind]) => kind === subjectType));
  const lines = [...named, ...(others.length === 0 ? [] : [{ name: say("Đối tượng khác", "Others"), rows: others }])];
  return lines.flatMap(({ name, rows }): Line[] => [
    { name, rows },
    { name: say("– Lãnh đạo, quản lý", "– Leaders"), rows: rows.filter(({ leading }) => leading) },
    { name: say("– Không giữ chức vụ lãnh đạo", "– Not leading"), rows: rows.filter(({ leading }) => !leading) },
  ]);
}

function levelLines(people: readonly SummaryRow[], say: Say): Line[] {
  const of = (level: SummaryRow["level"]): SummaryRow[] => people.filter((row) => row.level === level);
  const district = of("DISTRICT");
  return [
    { name: say("Cấp tỉnh", "Province"), rows: of("PROVINCE") },
    ...(district.length === 0 ? [] : [{ name: say("Cấp huyện", "District"), rows: district }]),
    { name: say("Cấp xã", "Commune"), rows: of("COMMUNE") },
  ];
}

function countTable(place: ListPlace, say: Say, lines: readonly Line[]): FormBlock {
  const codes = place.grades.map(({ code }) => code);
  const row = ({ name, rows, posts }: Line, index: number): FormRow => {
    const sum = sumUp(rows);
    return [
      ...[index + 1, name, posts ?? null, sum.present, sum.rated],
      ...codes.flatMap((code): FormValue[] => {
        const count = sum.grades.get(code) ?? 0;
        return [count, percent(count, sum.rated)];
      }),
      ...[sum.present - sum.rated, reasonsOf(sum, say)],
    ];
  };
  return listTable(
    [
      { words: "TT", share: 4 },
      { words: say("Cơ quan, đơn vị / đối tượng", "Unit / kind"), share: 20, left: true },
      { words: say("Tổng số được giao", "Posts"), share: 6 },
      { words: say("Có mặt", "Present"), share: 6 },
      { words: say("Số được đánh giá", "Rated"), share: 6 },
      ...codes.flatMap((code) => gradeColumns(gradeOf(place, code) ?? code, say, [5, 6])),
      { words: say("Không, chưa đánh giá", "Not rated"), share: 7 },
      { words: say("Lý do", "Reason"), share: 11, left: true },
    ],
    lines.map(row),
    9,
  );
}

function reasonsOf({ notRated, pending }: SummarySum, say: Say): string | null {
  const reasons = [...notRated].map(
    ([reason, count]) => `${reason || say("Không xếp loại", "Not rated")}: ${String(count)}`,
  );
  if (pending > 0) reasons.push(`${say("Chưa quyết định", "Not decided")}: ${String(pending)}`);
  return reasons.length === 0 ? null : reasons.join("; ");
}

function noteBlocks(collected: readonly UnitSummary[], missing: readonly string[], say: Say): FormBlock[] {
  const received = collected.map(({ unit }) => unit.name);
  const lines = [
    ...(received.length === 0
      ? []
      : [`${say("Gồm số liệu nhận bằng tệp của", "With files received from")}: ${received.join("; ")}.`]),
    ...(missing.length === 0 ? [] : [`${say("Chưa có số liệu của", "Nothing came from")}: ${missing.join("; ")}.`]),
  ];
  return lines.map((text): FormBlock => ({ kind: "paragraph", text, italic: true }));
}
