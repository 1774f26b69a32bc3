import type { Measure } from "../measures/measure.ts";
import type { ReportingView } from "./view.ts";

/** The views as the documentation lists them. */
export function describeViews(views: readonly ReportingView[]): string {
  return views.map(describeView).join("\n\n");
}

const UNTOLD = "Counts results that the person was not told yet, too.";

function describeView({ name, access, row, columns, countsUntold = false }: ReportingView): string {
  const readers = access === "EXACT" ? "roles registered for the unit or one above" : "every registered role";
  const lines = Object.entries(columns).map(([column, meaning]) => `- \`${column}\`: ${meaning}`);
  const about = [`One row: ${row}. Read by: ${readers}.`, ...(countsUntold ? [UNTOLD] : [])].join(" ");
  return [`### \`reporting.${name}\``, about, lines.join("\n")].join("\n\n");
}

/** The statement of each measure as the documentation lists it. */
export function describeStatements(measures: readonly Measure[]): string {
  return measures
    .map(({ id, name, sql = "" }) =>
      [`### ${id}`, `${name.vi} (${name.en}).`, `\`\`\`sql\n${sql}\n\`\`\``].join("\n\n"),
    )
    .join("\n\n");
}

/** Measures as rows of a table: name, definition, base, sources. */
export function describeMeasures(measures: readonly Measure[]): string {
  return measures
    .map(({ id, name, definition, base, sources }) => {
      const from = sources.map((source) => source.name).join(", ");
      return `| \`${id}\` ${name.vi} | ${definition.vi} ${definition.en} | ${base.vi} (${base.en}) | ${from} |`;
    })
    .join("\n");
}
