import { type BothTexts, exact, shown } from "../../rating/index.ts";
import type { TaskLine, WorkScore } from "./work-score.ts";

type Language = keyof BothTexts;

const WORDS = {
  of: { vi: "Kết quả thực hiện nhiệm vụ", en: "Results of work" },
  a: { vi: "a – số lượng", en: "a – quantity" },
  b: { vi: "b – chất lượng", en: "b – quality" },
  c: { vi: "c – tiến độ", en: "c – progress" },
  R: { vi: "R – điểm tiêu chí kết quả", en: "R – result" },
  insufficient: { vi: "chưa đủ dữ liệu", en: "not enough data" },
  missing: { vi: "Còn thiếu", en: "Missing" },
  score: { vi: "Tổng điểm", en: "Score" },
  sums: { vi: "Quy đổi: được giao, hoàn thành", en: "Converted: assigned, completed" },
  heads: {
    vi: "Mã\tTính\tNgày\tGiao\tHoàn thành\tChất lượng\tTiến độ\tLỗi lớn\tChậm",
    en: "Code\tCounts\tDay\tAssigned\tCompleted\tQuality\tProgress\tMajor\tLate",
  },
  yes: { vi: "có", en: "yes" },
  no: { vi: "không", en: "no" },
} satisfies Record<string, BothTexts>;

/** The answer as a table for people. */
export function describeScore(score: WorkScore, language: Language): string {
  const word = (key: keyof typeof WORDS): string => WORDS[key][language];
  const value = (text: string | null): string =>
    text === null ? word("insufficient") : `${shown(exact(text))} (${text.replace(/\/1$/, "")})`;
  const period = score.period ? `, ${score.period.from} – ${score.period.to}` : "";
  const total = score.score
    ? [`${word("score")}: ${score.score.total ?? "–"} ${score.score.grade ?? ""}`.trimEnd()]
    : [];
  const missing = score.missing.length > 0 ? [`${word("missing")}: ${score.missing.join(", ")}`] : [];
  return [
    `${word("of")}${score.person === null ? "" : `: ${score.person}`}${period} (${score.framework})`,
    ...(["a", "b", "c", "R"] as const).map((key) => `${word(key)}: ${value(score[key])}`),
    ...missing,
    ...total,
    `${word("sums")}: ${shown(exact(score.assigned))}, ${shown(exact(score.completed))}`,
    "",
    ...columns([word("heads").split("\t"), ...score.tasks.map((task) => cells(task, word))]),
  ].join("\n");
}

function cells(task: TaskLine, word: (key: "yes" | "no") => string): string[] {
  const numbers = [task.assigned, task.completed, task.quality, task.progress].map((text) =>
    text === null ? "–" : shown(exact(text)),
  );
  const counts = [task.majorErrors, task.delays].map(String);
  return [task.code, word(task.counted ? "yes" : "no"), task.dueOn ?? "–", ...numbers, ...counts];
}

function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? "").length)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}
