import { exact, round, shown } from "../../rating/index.ts";
import type { UnitStatistic } from "../../statistics/index.ts";
import { type Cell, keyOf, type TitleCell } from "./csv.ts";
import { ExportLanguage } from "./export.inputs.ts";

/** A grade as a file lists it. */
export type GradeColumn = Pick<UnitStatistic["grades"][number], "grade" | "gradeNameVi" | "gradeNameEn">;

const WORDS = {
  VI: {
    subjects: "Số phiếu",
    rated: "Số được xếp loại",
    share: "tỷ lệ %",
    notRated: "Không xếp loại",
    completion: "Hoàn thành %",
  },
  EN: { subjects: "Evaluations", rated: "Rated", share: "share %", notRated: "Not rated", completion: "Completion %" },
} as const;

/** Headers of the measures: numbers first, then a count and a share a grade, best grade first. */
export function measureHeaders(grades: readonly GradeColumn[], language: ExportLanguage): TitleCell[] {
  const words = WORDS[language];
  const column = (word: keyof typeof WORDS.EN): TitleCell => ({ title: words[word], key: keyOf(WORDS.EN[word]) });
  const columns = grades.flatMap((grade) => {
    const name = (language === ExportLanguage.EN ? grade.gradeNameEn : grade.gradeNameVi) ?? grade.gradeNameVi;
    const title = `${name} (${grade.grade})`;
    return [
      { title, key: `grade${grade.grade}` },
      { title: `${title}, ${words.share}`, key: `grade${grade.grade}Share` },
    ];
  });
  return [column("subjects"), column("rated"), ...columns, column("notRated"), column("completion")];
}

/** The measures of one unit under those headers; hidden cells are empty. */
export function measureCells(statistic: UnitStatistic, grades: readonly GradeColumn[]): Cell[] {
  const byGrade = new Map(statistic.grades.map((each) => [each.grade, each]));
  const columns = grades.flatMap(({ grade }): Cell[] => {
    const found = byGrade.get(grade);
    return [found === undefined ? 0 : found.count, percent(found?.share ?? null)];
  });
  const notRated = statistic.subjects === null ? null : statistic.notRated.reduce((sum, { count }) => sum + count, 0);
  return [statistic.subjects, statistic.rated, ...columns, notRated, percent(statistic.completion)];
}

/** A share in percent with at most two decimals. Example: "3/14" → 21.43. */
export function percent(share: string | null): Cell {
  return share === null ? null : { decimal: shown(round(exact(share).mul(100), 2, "HALF_UP"), 2) };
}
