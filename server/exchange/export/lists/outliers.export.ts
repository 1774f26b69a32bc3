import { InvalidInput, type Look } from "../../../kernel/index.ts";
import { exact, round, shown } from "../../../rating/index.ts";
import { type OutliersQuery, readOutliers } from "../../../statistics/index.ts";
import { type Cell, titles } from "../csv.ts";
import { ExportLanguage, type RequestExportInput } from "../export.inputs.ts";

const HEADERS = {
  VI: [
    ...["Mã đơn vị", "Tên đơn vị", "Khác mức chung, %", "Chênh lệch tự đánh giá, bậc"],
    ...["Số được xếp loại", "Khác xa mức chung"],
  ],
  EN: ["Unit code", "Unit name", "Departure, %", "Gap of self-rating, grades", "Rated", "Far"],
} as const;

const WORDS = { VI: { yes: "có", no: "không" }, EN: { yes: "yes", no: "no" } } as const;

/** Digits behind the point. */
const DECIMALS = 2;

/**
 * Whether the viewer may have the file.
 *
 * @throws InvalidInput `export.queryNeeded` without a query; else what the query behind it throws.
 */
export async function askOutliers(look: Look, input: RequestExportInput): Promise<void> {
  await readOutliers(look, queryOf(input));
}

/** The units that can be compared, in the order of the screen. */
export async function* outlierRows(look: Look, input: RequestExportInput): AsyncGenerator<Cell[][]> {
  const { items } = await readOutliers(look, queryOf(input));
  const { language } = input;
  const words = WORDS[language];
  yield [titles(HEADERS, language)];
  yield items.map(({ unit, departure, gap, rated, isFar }): Cell[] => [
    unit.code,
    language === ExportLanguage.EN ? (unit.nameEn ?? unit.nameVi) : unit.nameVi,
    decimal(exact(departure).mul(100)),
    gap === null ? null : decimal(exact(gap)),
    rated,
    { word: isFar ? words.yes : words.no, code: isFar },
  ]);
}

function decimal(value: ReturnType<typeof exact>): Cell {
  return { decimal: shown(round(value, DECIMALS, "HALF_UP"), DECIMALS) };
}

function queryOf({ statistics, unitId }: RequestExportInput): OutliersQuery {
  if (!statistics) throw new InvalidInput([{ path: "input.statistics", rule: "export.queryNeeded" }]);
  return { unitId, filter: statistics.filter };
}
