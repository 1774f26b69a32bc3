/*
 * What a file says about itself: what it holds, of which unit and cycle, under which filters, who took it out and when,
 * and what its measures mean.
 */
import { type Look, moment } from "../../../kernel/index.ts";
import { MEASURES } from "../../../statistics/index.ts";
import { ExportLanguage, ExportName, type RequestExportInput } from "../export.inputs.ts";
import type { FileMeta } from "./json.ts";

/** What a file says about itself. */
export interface FileDescription {
  /** What the sheet of the rows is called. */
  readonly sheet: string;
  readonly notes: readonly { readonly title: string; readonly text: string }[];
  readonly meta: FileMeta;
}

const SHEETS: Readonly<Record<ExportName, readonly [vi: string, en: string]>> = {
  UNIT_STATISTICS: ["Thống kê", "Statistics"],
  UNIT_STATISTICS_OVER_TIME: ["Thống kê qua các kỳ", "Statistics over time"],
  PROGRESS_TRACKING: ["Theo dõi tiến độ", "Progress"],
  EVALUATIONS: ["Xếp loại", "Grades"],
  CATALOGUE: ["Danh mục", "Catalogue"],
  TASKS: ["Nhiệm vụ", "Tasks"],
  PLANS: ["Kế hoạch", "Plans"],
  WORK_RESULTS: ["Kết quả công việc", "Results of work"],
  OUTLIERS: ["Khác mức chung", "Outliers"],
  STATISTICS: ["Bảng thống kê", "Table of statistics"],
  SCORES: ["Điểm tiêu chí", "Scores"],
  OBJECTIONS: ["Kiến nghị", "Objections"],
  UNITS: ["Đơn vị", "Units"],
  POSITIONS: ["Vị trí việc làm", "Positions"],
  PEOPLE: ["Cán bộ", "People"],
  REQUIREMENTS: ["Yêu cầu năng lực", "Requirements"],
  AUDIT: ["Nhật ký thay đổi", "Audit trail"],
  MY_DATA: ["Dữ liệu về tôi", "Data about me"],
};

const WORDS = {
  VI: {
    ...{ file: "Tệp", unit: "Đơn vị", subtree: "Gồm đơn vị trực thuộc", yes: "có", no: "không", cycle: "Kỳ đánh giá" },
    ...{ by: "Người kết xuất", at: "Thời điểm kết xuất (UTC)", filter: "Bộ lọc", base: "Mẫu số" },
  },
  EN: {
    ...{ file: "File", unit: "Unit", subtree: "With the units below", yes: "yes", no: "no", cycle: "Cycle" },
    ...{ by: "Exported by", at: "Exported at (UTC)", filter: "Filter", base: "Base" },
  },
} as const;

/** Fields of a request that say how a file is written, or stand in the description by name. */
const NOT_FILTERS = [
  ...["name", "format", "separator", "decimalComma", "keyRow", "language", "idempotencyKey"],
  ...["unitId", "cycleId", "includeSubtree"],
];

/** What the file of a request says about itself. */
export async function readDescription(look: Look, input: RequestExportInput): Promise<FileDescription> {
  const isEnglish = input.language === ExportLanguage.EN;
  const words = WORDS[input.language];
  const unit = await readNamed(look, "unit", input.unitId);
  const cycle = input.cycleId ? await readNamed(look, "cycle", input.cycleId) : undefined;
  const [by, at] = [look.viewer.displayName, moment(look.clock)];
  const filters = Object.entries(input).filter(
    ([key, value]) => !NOT_FILTERS.includes(key) && value !== null && value !== undefined && value !== false,
  );
  const named = (one: { code: string; name: string } | undefined): string => (one ? `${one.code} – ${one.name}` : "");
  return {
    sheet: SHEETS[input.name][isEnglish ? 1 : 0],
    notes: [
      { title: words.file, text: SHEETS[input.name][isEnglish ? 1 : 0] },
      { title: words.unit, text: named(unit) },
      { title: words.subtree, text: input.includeSubtree ? words.yes : words.no },
      ...(cycle ? [{ title: words.cycle, text: named(cycle) }] : []),
      ...filters.map(([key, value]) => ({ title: `${words.filter}: ${key}`, text: valueText(value) })),
      ...[
        { title: words.by, text: by },
        { title: words.at, text: at },
      ],
      ...measureNotes(input),
    ],
    meta: {
      ...{ name: input.name, unit: unit ?? null, includeSubtree: input.includeSubtree, cycle: cycle ?? null },
      ...{ filter: Object.fromEntries(filters), exportedBy: by, exportedAt: at },
      ...(input.name === ExportName.STATISTICS ? { measures: measuresOf(input).map(measureMeta) } : {}),
    },
  };
}

type MeasureEntry = (typeof MEASURES)[number];

function measuresOf({ name, statistics }: RequestExportInput): MeasureEntry[] {
  if (name !== ExportName.STATISTICS) return [];
  return MEASURES.filter(({ id }) => statistics?.measures.includes(id) ?? false);
}

function measureMeta({ id, name, definition, base }: MeasureEntry) {
  return { id, name, definition, base };
}

function measureNotes(input: RequestExportInput): { title: string; text: string }[] {
  const language = input.language === ExportLanguage.EN ? "en" : "vi";
  return measuresOf(input).map(({ name, definition, base }) => {
    const named = base[language] === "" ? "" : `\n${WORDS[input.language].base}: ${base[language]}`;
    return { title: name[language], text: definition[language] + named };
  });
}

function valueText(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

function readNamed(look: Look, table: "unit" | "cycle", id: string) {
  return look.sql.selectFrom(table).select(["code", "name"]).where("id", "=", id).executeTakeFirst();
}
