import {
  type CsvSeparator,
  type ExportFormat,
  ExportLanguage,
  ExportName,
  RequestExportInput,
} from "../../exchange/index.ts";
import { isCalendarDay, type Sql } from "../../kernel/index.ts";
import {
  StatisticsDimension,
  StatisticsFilterInput,
  StatisticsMeasure,
  StatisticsQueryInput,
} from "../../statistics/index.ts";
import { readText, WrongUse } from "../framework/read-json.ts";
import type { ExportChoice } from "./export-file.ts";

const { SUBJECTS, RATED, COMPLETION, MEAN_SCORE } = StatisticsMeasure;

/**
 * What the command line asks for, as the API would be asked.
 *
 * @throws WrongUse when there is no such unit or cycle, or a day or query cannot be read.
 */
export async function readExportInput(sql: Sql, name: string, choice: ExportChoice): Promise<RequestExportInput> {
  const unitId = await readUnitId(sql, choice.unit);
  const cycleId = choice.cycle === undefined ? null : await readCycleId(sql, choice.cycle);
  const exportName = name.toUpperCase().replaceAll("-", "_") as ExportName;
  const needsQuery = exportName === ExportName.STATISTICS || exportName === ExportName.OUTLIERS;
  return Object.assign(new RequestExportInput(), {
    ...{ name: exportName, unitId, cycleId, includeSubtree: choice.alone !== true },
    format: choice.format.toUpperCase() as ExportFormat,
    separator: choice.separator.toUpperCase() as CsvSeparator,
    language: choice.lang === "en" ? ExportLanguage.EN : ExportLanguage.VI,
    decimalComma: choice.decimalComma === true ? true : null,
    keyRow: choice.keyRow === true,
    ...{ from: readDay("--from", choice.from), to: readDay("--to", choice.to) },
    statistics: needsQuery ? readQuery(choice, unitId, cycleId) : null,
  });
}

async function readUnitId(sql: Sql, code: string): Promise<string> {
  const unit = await sql.selectFrom("unit").select("id").where("code", "=", code).executeTakeFirst();
  if (unit === undefined) throw new WrongUse(`--unit ${code}: there is no such unit`);
  return unit.id;
}

async function readCycleId(sql: Sql, code: string): Promise<string> {
  const cycle = await sql.selectFrom("cycle").select("id").where("code", "=", code).executeTakeFirst();
  if (cycle === undefined) throw new WrongUse(`--cycle ${code}: there is no such cycle`);
  return cycle.id;
}

function readDay(option: string, day: string | undefined): string | null {
  if (day === undefined) return null;
  if (!isCalendarDay(day)) throw new WrongUse(`${option} ${day} is no day such as 2026-07-31`);
  return day;
}

interface WrittenQuery {
  readonly groupBy?: unknown;
  readonly measures?: unknown;
  readonly filter?: unknown;
}

/** The query of the file, or the usual numbers a unit; the cycle of the command line counts where it names none. */
function readQuery({ query }: ExportChoice, unitId: string, cycleId: string | null): StatisticsQueryInput {
  const written = query === undefined ? {} : parsed(query);
  const filter = Object.assign(new StatisticsFilterInput(), written.filter ?? {});
  if (cycleId !== null) filter.cycleIds ??= [cycleId];
  return Object.assign(new StatisticsQueryInput(), {
    ...{ unitId, filter },
    groupBy: members(written.groupBy ?? [StatisticsDimension.UNIT], StatisticsDimension, "groupBy"),
    measures: members(written.measures ?? [SUBJECTS, RATED, COMPLETION, MEAN_SCORE], StatisticsMeasure, "measures"),
  });
}

function parsed(path: string): WrittenQuery {
  try {
    const value: unknown = JSON.parse(readText(path));
    if (typeof value === "object" && value !== null) return value;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new WrongUse(`--query ${path}: it is no JSON object`);
}

function members<T extends string>(written: unknown, known: Readonly<Record<string, T>>, field: string): T[] {
  const values = Object.values(known);
  const isList = Array.isArray(written) && written.every((each) => values.includes(each as T));
  if (!isList) throw new WrongUse(`--query: ${field} must be a list of ${values.join(", ")}`);
  return written as T[];
}
