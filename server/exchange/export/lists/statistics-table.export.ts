import { InvalidInput, type Look } from "../../../kernel/index.ts";
import { exact, round, shown } from "../../../rating/index.ts";
import {
  MeasureScale,
  readStatistics,
  type StatisticsDimension,
  type StatisticsQueryInput,
  type StatisticsTable,
} from "../../../statistics/index.ts";
import { type Cell, keyOf, type TitleCell } from "../csv.ts";
import { ExportLanguage, type RequestExportInput } from "../export.inputs.ts";

type Row = StatisticsTable["rows"][number];
type Value = Row["values"][number];

const DIMENSIONS: Readonly<Record<StatisticsDimension, readonly [vi: string, en: string]>> = {
  UNIT: ["Đơn vị", "Unit"],
  CYCLE: ["Kỳ đánh giá", "Cycle"],
  PERIOD: ["Khoảng thời gian", "Period"],
  POSITION_CLASS: ["Nhóm vị trí việc làm", "Class of positions"],
  SUBJECT_TYPE: ["Đối tượng", "Kind of employment"],
  LEADING: ["Lãnh đạo, quản lý", "Leaders and managers"],
  DUTY_GROUP: ["Nhóm nhiệm vụ", "Duty group"],
  GRADE: ["Mức xếp loại", "Grade"],
  SELF_GRADE: ["Mức tự xếp loại", "Own grade"],
  PROPOSED_GRADE: ["Mức đề xuất", "Proposed grade"],
  STEP: ["Bước", "Step"],
  FRAMEWORK: ["Quy chế", "Regulation"],
  SCORE_BAND: ["Khoảng điểm", "Score band"],
  CRITERION_GROUP: ["Nhóm tiêu chí", "Group of criteria"],
  CRITERION: ["Tiêu chí", "Criterion"],
};

const WORDS = {
  VI: { code: "mã", base: "mẫu số", total: "Tổng cộng" },
  EN: { code: "code", base: "base", total: "Total" },
} as const;

/** Digits behind the point. */
const DECIMALS = 2;

/**
 * Whether the viewer may have the table.
 *
 * @throws InvalidInput `export.queryNeeded` without a query; else what the query throws.
 */
export async function askStatisticsTable(look: Look, input: RequestExportInput): Promise<void> {
  await readStatistics(look, { ...queryOf(input), page: { page: 1, perPage: 1 } });
}

/** The rows of the query, all of them, then the total; each measure beside the base that it is a part of. */
export async function* statisticsTableRows(look: Look, input: RequestExportInput): AsyncGenerator<Cell[][]> {
  const table = await readStatistics(look, { ...queryOf(input), page: null }, Number.POSITIVE_INFINITY);
  const { language } = input;
  yield [headers(table, language)];
  for (const row of table.rows)
    yield [[...row.keys.flatMap((key) => keyCells(key, language)), ...valueCells(table, row)]];
  const total: Cell[] = table.dimensions.flatMap((_, at) => [null, at === 0 ? WORDS[language].total : null]);
  yield [[...total, ...valueCells(table, table.total)]];
}

function queryOf({ statistics, unitId }: RequestExportInput): StatisticsQueryInput {
  if (!statistics) throw new InvalidInput([{ path: "input.statistics", rule: "export.queryNeeded" }]);
  return { ...statistics, unitId };
}

function headers({ dimensions, measures }: StatisticsTable, language: ExportLanguage): TitleCell[] {
  const isEnglish = language === ExportLanguage.EN;
  const words = WORDS[language];
  return [
    ...dimensions.flatMap((dimension) => {
      const title = DIMENSIONS[dimension][isEnglish ? 1 : 0];
      const key = camel(dimension);
      return [
        { title: `${title}, ${words.code}`, key: `${key}Code` },
        { title, key },
      ];
    }),
    ...measures.flatMap(({ id, nameVi, nameEn, scale }) => {
      const name = isEnglish ? nameEn : nameVi;
      const value = { title: scale === MeasureScale.SHARE ? `${name}, %` : name, key: camel(id) };
      return scale === MeasureScale.COUNT
        ? [value]
        : [value, { title: `${name}, ${words.base}`, key: `${camel(id)}Base` }];
    }),
  ];
}

/** `POSITION_CLASS` → `positionClass`. */
function camel(name: string): string {
  return keyOf(name.toLowerCase());
}

function keyCells({ id, code, nameVi, nameEn }: Row["keys"][number], language: ExportLanguage): Cell[] {
  return [code ?? id, language === ExportLanguage.EN ? (nameEn ?? nameVi) : nameVi];
}

function valueCells({ measures }: StatisticsTable, { values }: Row): Cell[] {
  return measures.flatMap(({ scale }, at) => {
    const value = values[at];
    if (!value) return scale === MeasureScale.COUNT ? [null] : [null, null];
    return scale === MeasureScale.COUNT ? [valueCell(value, scale)] : [valueCell(value, scale), value.base];
  });
}

/** A share as per cent, a mean with two decimals, a count as it is; hidden and missing values are empty. */
function valueCell({ value }: Value, scale: MeasureScale): Cell {
  if (value === null) return null;
  const number = scale === MeasureScale.SHARE ? exact(value).mul(100) : exact(value);
  return { decimal: shown(round(number, DECIMALS, "HALF_UP"), DECIMALS) };
}
