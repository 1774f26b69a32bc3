import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { MEASURES, REPORTING_VIEWS } from "../../../server/statistics/index.ts";
import { describeMeasures, describeStatements, describeViews } from "../../../server/statistics/reporting/describe.ts";

const folder = new URL("../../../server/statistics/", import.meta.url);
const VIEWS = new URL("reporting/README.md", folder);
const MEASURED = new URL("README.md", folder);

/** What stands between two marks of a file; written anew when the tables are renewed. */
function between(file: URL, mark: string, fresh: string): string {
  const text = readFileSync(file, "utf8");
  const [start, end] = [`<!-- ${mark} -->\n`, `\n<!-- /${mark} -->`];
  const [from, to] = [text.indexOf(start) + start.length, text.indexOf(end)];
  if (process.env["KHUNG_UPDATE_TABLE"] === "1")
    writeFileSync(file, `${text.slice(0, from)}\n${fresh}\n${text.slice(Math.max(to, from - 1))}`);
  return text.slice(from, to).trim();
}

const cells = (table: string): string[] =>
  table
    .split("\n")
    .filter((line) => line.startsWith("| `"))
    .map((line) => line.replaceAll(/\s+/g, " ").trim());

describe("the documentation of statistics", () => {
  it("lists every view with its columns", () => {
    const fresh = describeViews(REPORTING_VIEWS);
    expect(between(VIEWS, "views", fresh)).toBe(fresh);
  });

  it("has the statement of every measure", () => {
    const fresh = describeStatements(MEASURES);
    expect(between(VIEWS, "statements", fresh)).toBe(fresh);
  });

  it("defines every measure with its base and its sources", () => {
    const fresh = describeMeasures(MEASURES);
    const header = "| measure | definition | base | source |\n| --- | --- | --- | --- |\n";
    expect(cells(between(MEASURED, "measures", header + fresh))).toEqual(cells(fresh));
  });
});
