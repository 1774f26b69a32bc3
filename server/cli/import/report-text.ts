import type { BroughtCatalogue, CatalogueReport } from "../../exchange/index.ts";

/** Language of the sentences. */
export type Language = "vi" | "en";

/** A report with what became of it. */
export interface ShownReport extends CatalogueReport {
  readonly file: string;
  readonly dryRun: boolean;
  readonly written: BroughtCatalogue | null;
}

const WORDS = {
  vi: {
    ...{ group: "Nhóm", frame: "Khung điểm", read: "Đọc", imported: "Nhập", skipped: "Bỏ qua", faults: "Lỗi" },
    ...{ all: "Tổng", none: "Không nhóm", row: "dòng", standard: "điểm chuẩn", nothing: "Chưa ghi gì." },
    dryRun: "Chỉ đọc thử, không ghi gì.",
  },
  en: {
    ...{ group: "Group", frame: "Frame", read: "Read", imported: "Imported", skipped: "Skipped", faults: "Faults" },
    ...{ all: "All", none: "No group", row: "row", standard: "standard points", nothing: "Nothing was written." },
    dryRun: "Dry run: nothing was written.",
  },
} as const;

/** A report for people: the numbers of each group, then every row that has something to say. */
export function reportText(report: ShownReport, language: Language): string {
  const words = WORDS[language];
  const numbers = (one: { read: number; imported: number; skipped: number; faults: number }): string[] =>
    [one.read, one.imported, one.skipped, one.faults].map(String);
  const table = [
    [words.group, words.frame, words.read, words.imported, words.skipped, words.faults],
    ...report.groups.map((group) => [
      group.code ?? words.none,
      group.pointsFrom === null && group.pointsTo === null ? "" : `${group.pointsFrom ?? ""}–${group.pointsTo ?? ""}`,
      ...numbers(group),
    ]),
    [words.all, "", ...numbers(report)],
  ];
  const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  const lines = table.map((row) =>
    row
      .map((cell, column) => (column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join("  "),
  );
  const said = report.rows.flatMap(({ row, code, reasons }) =>
    reasons.map((reason) => `${words.row} ${String(row)} ${code || "–"} ${reason.kind}: ${reason[language]}`),
  );
  return [
    `${report.file}${report.sheet === "" ? "" : ` · ${report.sheet}`} · ${words.standard} ${report.standard.points}`,
    ...lines,
    ...report.problems.map((problem) => `${report.file}: ${problem[language]}`),
    ...said,
    ending(report, language),
  ].join("\n");
}

function ending({ dryRun, written }: ShownReport, language: Language): string {
  if (dryRun) return WORDS[language].dryRun;
  if (written === null) return WORDS[language].nothing;
  const { catalogue, unit, number, products } = written;
  const values = [catalogue, unit, String(number), String(products)] as const;
  return language === "vi"
    ? `Đã ghi ${values[3]} sản phẩm, công việc vào bản soạn ${values[2]} của danh mục ${values[0]} (${values[1]}).`
    : `${values[3]} products written to draft ${values[2]} of catalogue ${values[0]} (${values[1]}).`;
}
