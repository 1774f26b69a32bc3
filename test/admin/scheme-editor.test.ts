import { describe, expect, it } from "vitest";
import { changesByPart, type Change } from "../../admin/framework/diff/change-groups.ts";
import { criteriaOf, pastedCriteria } from "../../admin/framework/draft/paste/pasted-criteria.ts";
import type { DraftContent } from "../../admin/framework/draft/draft-content.ts";
import { shapeOf } from "../../admin/framework/preview/draft-shape.ts";
import { PEOPLE, samplePerson } from "../../admin/framework/preview/sample-people.ts";
import { columnIn, completed, formulaNames, suggestions, wordBefore } from "../../admin/framework/scheme/completion.ts";
import { readScheme } from "../../admin/framework/scheme/scheme-data.ts";
import { writeScheme } from "../../admin/framework/scheme/write-scheme.ts";

const YAML = `# of the province
method: SCORED
maximum: 100.50
quota: { share: 1/5 }
grades:
  - { code: HTXS, name: { vi: Xuất sắc } }
  - { code: HTT, name: { vi: Tốt } }
metrics:
  - { name: quantity, label: { vi: Số lượng }, kind: RATIO, max: 1, typedBy: SELF }
findings:
  - { name: lateReport, label: { vi: Báo cáo muộn }, typedBy: HEAD }
steps: [SELF, DECISION]
selfGrade: true
`;

const CONTENT: DraftContent = {
  name: { vi: "Quy chế" },
  issuer: "UBND",
  documents: [],
  effectiveFrom: "2026-01-01",
  scope: {},
  scheme: YAML,
  groups: [
    {
      code: "I",
      text: { vi: "Chung" },
      criteria: [{ code: "I.1", text: { vi: "Một" }, method: "POINTS", max: "5" }],
    },
  ],
};

describe("the rating rules as forms", () => {
  it("reads numbers by their digits and keeps the parts that have no form", () => {
    const scheme = readScheme(YAML);
    expect(scheme?.maximum).toBe("100.50");
    expect(scheme?.metrics?.[0]?.max).toBe("1");
    expect(scheme).toHaveProperty("quota");
  });

  it("says that a text is unreadable instead of guessing", () => {
    expect(readScheme("grades: [")).toBeNull();
    expect(readScheme("grades: HTXS")).toBeNull();
    expect(readScheme("- 1")).toBeNull();
  });

  it("changes one part of a YAML text and leaves comments and other parts", () => {
    const next = writeScheme(YAML, "maximum", "90");
    expect(next).toContain("# of the province");
    expect(next).toContain("share: 1/5");
    expect(readScheme(next)?.maximum).toBe("90");
  });

  it("changes one part of a JSON text in its place and leaves out an empty one", () => {
    const text = JSON.stringify({ method: "JUDGED", gates: [], steps: ["SELF"] });
    expect(Object.keys(JSON.parse(writeScheme(text, "method", "SCORED")) as object)).toEqual([
      "method",
      "gates",
      "steps",
    ]);
    expect(writeScheme(text, "gates", [])).not.toContain("gates");
  });
});

describe("completing names in a formula", () => {
  const names = formulaNames(CONTENT.groups, readScheme(YAML) ?? fail());

  it("knows metrics, findings, groups, criteria and grades of the draft", () => {
    expect(names.map((name) => name.text)).toEqual(
      expect.arrayContaining(["quantity", "lateReport", "group.I", 'criterion("I.1")', 'grade("HTXS")', "min("]),
    );
  });

  it("offers what begins with the word before the caret first", () => {
    expect(wordBefore("a + qua * 2", 7)).toEqual({ word: "qua", start: 4 });
    expect(suggestions(names, "qua").map((name) => name.text)).toEqual(["quantity"]);
    expect(suggestions(names, 'criterion("I').map((name) => name.text)).toEqual(['criterion("I.1")']);
  });

  it("puts the name in place of the word and leaves the rest", () => {
    expect(completed("a + qua * 2", 7, "quantity")).toEqual({ text: "a + quantity * 2", caret: 12 });
  });

  it("reads the column that a sentence of the server names", () => {
    expect(columnIn("Không có tiêu chí “x” (cột 7).")).toBe(7);
    expect(columnIn("The formula has a syntax error at column 12, near “)”.")).toBe(12);
    expect(columnIn("Thiếu điểm tối đa.")).toBeNull();
  });
});

describe("pasting criteria from a spreadsheet", () => {
  it("reads code, text and points of each line", () => {
    const lines = pastedCriteria('I.2\tĐúng hạn\t2,5\r\nI.3\t"Hai\ndòng"\t5\n', "I", ["I.1"]);
    expect(lines.map(({ code, text, max, fault }) => [code, text, max, fault])).toEqual([
      ["I.2", "Đúng hạn", "2.5", null],
      ["I.3", "Hai dòng", "5", null],
    ]);
  });

  it("leaves out lines whose code is taken, whose text is absent or whose points are no number", () => {
    const lines = pastedCriteria("I.1\tMột\t5\nI.2\t\t5\nI.3\tBa\tnăm\nI.4\tBốn\t4", "I", ["I.1"]);
    expect(lines.map((line) => line.fault)).toEqual(["code", "columns", "max", null]);
    expect(criteriaOf(lines).map((criterion) => criterion.code)).toEqual(["I.4"]);
  });

  it("gives the next free code where none was pasted", () => {
    expect(pastedCriteria("Một\t5\nHai", "II", []).map((line) => line.code)).toEqual(["II.1", "II.2"]);
  });
});

describe("sample persons of unsaved content", () => {
  it("are a leader, a specialist, one with a finding and one with values missing", () => {
    const shape = shapeOf(CONTENT) ?? fail();
    expect(PEOPLE.filter((key) => samplePerson(key, shape, false).leading)).toEqual(["leader"]);
    expect(samplePerson("violation", shape, false).findings).toEqual({ lateReport: true });
    expect(samplePerson("missing", shape, false).metrics).toEqual({});
    expect(samplePerson("specialist", shape, false)).toMatchObject({
      criteria: { "I.1": "5" },
      metrics: { quantity: "1" },
    });
  });
});

describe("changes between versions", () => {
  it("stand under the part of the regulation that they are in", () => {
    const change = (path: string): Change => ({ path }) as Change;
    const parts = changesByPart([change("issuer"), change("scheme.gates.1"), change("groups.0.text")]);
    expect(parts.map(([part, inside]) => [part, inside.map(({ path }) => path)])).toEqual([
      ["criteria", ["groups.0.text"]],
      ["scheme", ["scheme.gates.1"]],
      ["about", ["issuer"]],
    ]);
  });
});

function fail(): never {
  throw new Error("unreadable");
}
