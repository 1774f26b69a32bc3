import { bringTable, IMPORT_KINDS, ImportKind, readImportTable, xlsxFile } from "../../exchange/index.ts";
import type { Work } from "../../kernel/index.ts";
import { type BenchDatabase, onPostgres, onSqlite } from "./scene/bench-database.ts";
import { layOut, write } from "./scene/fill.ts";
import { ratio, rounded } from "./scene/numbers.ts";

const UNITS = 500;
const PORTION = 500;
const MOST_RESULTS = 20_000;
const HEADER = ["Mã cán bộ", "Họ và tên", "Năm sinh", "Mã đơn vị", "Mã vị trí việc làm", "Đối tượng", "Từ ngày"];

/** What the bench measured, in seconds. */
export interface ImportBench {
  readonly database: string;
  readonly people: number;
  readonly readingCsv: number;
  readonly readingXlsx: number;
  readonly judging: number;
  readonly importing: number;
  readonly importingAgain: number;
  readonly bareInsert: number;
  /** How many times as long as the bare INSERT the import takes, its reading left out. */
  readonly ratio: number;
  /** Results of earlier periods, at most 20,000 of them, likewise beside the bare INSERT of the same rows. */
  readonly results: number;
  readonly importingResults: number;
  readonly resultsRatio: number;
  readonly residentMb: number;
}

/** Imports people with an appointment each from a file, then inserts the same rows in bare batches. */
export async function benchImport(
  people: number,
  withPostgres: boolean,
  say: (line: string) => void,
): Promise<ImportBench[]> {
  const act = (bench: BenchDatabase): Promise<ImportBench> => measure(bench, people, say);
  const onFile = await onSqlite(act);
  return withPostgres ? [onFile, await onPostgres(act)] : [onFile];
}

/** Does something, says how long it took, and tells. */
type Timed = <T>(name: string, task: () => Promise<T>) => Promise<{ readonly value: T; readonly seconds: number }>;

async function measure(bench: BenchDatabase, people: number, say: (line: string) => void): Promise<ImportBench> {
  await layOut(bench, UNITS);
  const spec = IMPORT_KINDS[ImportKind.PEOPLE];
  const lines = [HEADER, ...Array.from({ length: people }, (_, index) => line(index))];
  const csv = Buffer.from(lines.map((cells) => cells.join(";")).join("\n"));
  const xlsx = await xlsxFile([lines], { sheet: "Cán bộ" });
  const timed: Timed = async (name, task) => {
    const start = performance.now();
    const value = await task();
    const seconds = (performance.now() - start) / 1000;
    say(`${bench.database.kind}: ${name} ${seconds.toFixed(1)} s`);
    return { value, seconds };
  };
  const fromXlsx = await timed("reading XLSX", () => readImportTable(spec, xlsx));
  const table = await timed("reading CSV", () => readImportTable(spec, csv));
  const judged = await timed("judging", () => write(bench, (work) => bringTable(work, table.value, true)));
  const brought = await timed("importing", () => write(bench, (work) => bringTable(work, table.value, false)));
  const again = await timed("importing again", () => write(bench, (work) => bringTable(work, table.value, false)));
  const rows = await readRows(bench);
  const bare = await timed("bare INSERT", () => write(bench, (work) => insertRows(work, rows)));
  const results = await measureResults(bench, Math.min(people, MOST_RESULTS), timed);
  if (brought.value.created !== people || again.value.unchanged !== people)
    throw new Error(
      `${String(brought.value.created)} came in, ${String(again.value.unchanged)} stayed: not ${String(people)}`,
    );
  return {
    ...{ database: bench.database.kind, people, readingCsv: rounded(table.seconds) },
    ...{
      readingXlsx: rounded(fromXlsx.seconds),
      judging: rounded(judged.seconds),
      importing: rounded(brought.seconds),
    },
    ...{ importingAgain: rounded(again.seconds), bareInsert: rounded(bare.seconds) },
    ratio: ratio(brought.seconds, bare.seconds),
    ...results,
    residentMb: Math.round(process.memoryUsage.rss() / 1024 / 1024),
  };
}

function line(index: number): string[] {
  const code = `P${String(index).padStart(6, "0")}`;
  return [
    code,
    `Nguyễn Thị Hồng ${String(index)}`,
    "1985",
    `U${String(index % UNITS)}`,
    "CV",
    "Công chức",
    "01/02/2023",
  ];
}

const RESULT_HEADER = [
  ...["Mã cán bộ", "Loại kỳ", "Từ ngày", "Đến ngày", "Mức xếp loại", "Điểm", "Cơ quan đánh giá"],
  ...["Số văn bản", "Ngày văn bản"],
];

async function measureResults(
  bench: BenchDatabase,
  results: number,
  timed: Timed,
): Promise<Pick<ImportBench, "results" | "importingResults" | "resultsRatio">> {
  const said = ["Năm", "01/01/2024", "31/12/2024", "HTT", "85,5", "UBND huyện", "12/QĐ-UBND", "20/12/2024"];
  const lines = [RESULT_HEADER, ...Array.from({ length: results }, (_, index) => [line(index)[0], ...said])];
  const bytes = Buffer.from(lines.map((cells) => cells.join(";")).join("\n"));
  const table = await readImportTable(IMPORT_KINDS[ImportKind.HISTORICAL_RESULTS], bytes);
  const brought = await timed("importing results", () => write(bench, (work) => bringTable(work, table, false)));
  if (brought.value.created !== results) throw new Error(`${String(brought.value.created)} results came in`);
  const stored = await bench.database.readSql.selectFrom("external_period_result").selectAll().execute();
  const rows = stored.map((row) => ({ ...row, id: `f${row.id.slice(1)}` }));
  const bare = await timed("bare INSERT of results", () =>
    write(bench, async ({ sql }) => {
      for (let start = 0; start < rows.length; start += PORTION)
        await sql
          .insertInto("external_period_result")
          .values(rows.slice(start, start + PORTION) as never)
          .execute();
      return {};
    }),
  );
  return {
    results,
    importingResults: rounded(brought.seconds),
    resultsRatio: ratio(brought.seconds, bare.seconds),
  };
}

interface Rows {
  readonly persons: readonly Record<string, unknown>[];
  readonly appointments: readonly Record<string, unknown>[];
}

/** What came in, under other ids. */
async function readRows({ database }: BenchDatabase): Promise<Rows> {
  const persons = await database.readSql.selectFrom("person").selectAll().execute();
  const appointments = await database.readSql.selectFrom("appointment").selectAll().execute();
  const other = (id: string): string => `f${id.slice(1)}`;
  return {
    persons: persons.map((row) => ({ ...row, id: other(row.id), code: `B${row.code}` })),
    appointments: appointments.map((row) => ({ ...row, id: other(row.id), person_id: other(row.person_id) })),
  };
}

/** Rows in bare batches, without anything that Khung does besides. */
async function insertRows({ sql }: Work, { persons, appointments }: Rows): Promise<object> {
  for (let start = 0; start < persons.length; start += PORTION)
    await sql
      .insertInto("person")
      .values(persons.slice(start, start + PORTION) as never)
      .execute();
  for (let start = 0; start < appointments.length; start += PORTION)
    await sql
      .insertInto("appointment")
      .values(appointments.slice(start, start + PORTION) as never)
      .execute();
  return {};
}
