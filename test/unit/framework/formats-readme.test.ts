import "reflect-metadata";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { quotaOf, rollUpCase, scoreCase } from "../../../server/cli/framework/answer-cases.ts";
import { parseExactJson } from "../../../server/cli/framework/read-json.ts";
import { readFrameworkYaml } from "../../../server/framework/index.ts";

const page = readFileSync(new URL("../../../schema/README.md", import.meta.url), "utf8");

/** The blocks of code after a heading, up to the next heading of its size. */
function blocksAfter(heading: string): string[] {
  const [, rest = ""] = page.split(`${heading}\n`);
  const [section = ""] = rest.split("\n### ");
  return [...section.matchAll(/```(?:yaml|json)\n([^]*?)```/g)].map((match) => match[1] ?? "");
}

const [yaml = "", cases = "", answer = ""] = blocksAfter("### `khung framework score FILE CASES.json --json`");
const { file, defects } = readFrameworkYaml(yaml);
const list = (text: string): unknown[] => parseExactJson(text, "README.md") as unknown[];

/** Without what the page leaves out: the trace, and all reasons but the first. */
function shortened(answered: object): object {
  const { trace, reasons, ...rest } = answered as {
    readonly trace?: readonly unknown[];
    readonly reasons?: readonly unknown[];
  };
  return { ...rest, ...(trace ? { trace: [] } : {}), ...(reasons ? { reasons: reasons.slice(0, 1) } : {}) };
}

describe("the page about the formats", () => {
  it("shows a framework file without a defect", () => {
    expect(defects).toEqual([]);
  });

  it("shows a case with everything that a case may say, and exactly its answer", () => {
    if (!file) throw new TypeError("the example has defects");
    const answered = list(cases).map((value, place) => shortened(scoreCase(file, value, place)));
    expect(answered).toEqual(JSON.parse(answer));
  });

  it("shows the fields of a trace node as they are", () => {
    if (!file) throw new TypeError("the example has defects");
    const [first] = list(cases).map((value, place) => scoreCase(file, value, place));
    const [node] = first && "trace" in first ? first.trace : [];
    const told = /A trace node: `\{([^`]*)\}`/.exec(page)?.[1] ?? "";
    const names = [...told.replace(/\{[^}]*\}/, "").matchAll(/"(\w+)"/g)].map((match) => match[1]);
    expect(Object.keys(node ?? {})).toEqual(names);
  });

  it("shows periods and people that the commands take", () => {
    if (!file) throw new TypeError("the example has defects");
    const [periods = "[]"] = blocksAfter("### `khung framework rollup FILE CASES.json --json`");
    const rolled = list(periods).map((value, place) => rollUpCase(file, value, place));
    expect(rolled.filter((one) => "errors" in one)).toEqual([]);
    const [people = "[]"] = blocksAfter("### `khung framework quota FILE PEOPLE.json --json`");
    expect(quotaOf(file, list(people), { extended: false, rule: null }).errors).toEqual([]);
  });
});
