import type { MonthLine, PersonYear, YearReport } from "../../../seeds/demo/year/report/report-shape.ts";

/** The year for reading in a terminal: one line a person, then units, quota and counts. */
export function yearTable({ people, units, quota, objection, counts }: YearReport): string {
  const lines = [
    row([
      "",
      "",
      ...Array.from({ length: 12 }, (_, month) => `T${String(month + 1)}`),
      "year",
      "self",
      "rules",
      "decided",
    ]),
    ...people.map(personRow),
    "",
    ...units.map(({ code, score, grade }) => `${code}: ${score ?? "–"} ${grade ?? "–"}`),
    `Quota before the decisions: ${quotaText(quota.before)}; after: ${quotaText(quota.after)}`,
    `Objection of ${objection.person}: ${objection.before ?? "–"} → ${objection.after ?? "–"} (${objection.state})`,
    Object.entries(counts)
      .map(([grade, count]) => `${grade} ${String(count)}`)
      .join(", "),
  ];
  return `${lines.join("\n")}\n`;
}

function personRow({ code, unit, months, year, grades }: PersonYear): string {
  const { self, suggested, decided } = grades;
  const score = year.shown ?? "–";
  return row([code, unit, ...months.map(monthText), score, self ?? "–", suggested ?? "–", decided ?? "–"]);
}

function monthText(month: MonthLine): string {
  return "notRated" in month ? "–" : month.shown;
}

function quotaText({ count, allowed, excess }: YearReport["quota"]["before"]): string {
  return `${String(count)} HTXS of ${String(allowed)}${excess > 0 ? `, ${String(excess)} over` : ""}`;
}

function row([code = "", unit = "", ...cells]: readonly string[]): string {
  return [code.padEnd(4), unit.padEnd(3), ...cells.map((cell) => cell.padStart(7))].join(" ").trimEnd();
}
