import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { nestTrace } from "../../admin/framework/nest-trace.ts";
import { readTrace, type TraceNode, traceSections } from "../../admin/framework/trace-lines.ts";
import { readFrameworkYaml } from "../../server/framework/framework-yaml.ts";
import { rate } from "../../server/rating/rate.ts";

function node(over: Partial<TraceNode> & Pick<TraceNode, "kind" | "key">): TraceNode {
  return {
    label: { vi: over.key, en: over.key },
    answer: null,
    value: null,
    shown: null,
    text: null,
    grade: null,
    basis: null,
    children: [],
    ...over,
  };
}

describe("the argument behind a result", () => {
  it("shows the exact fraction beside a rounded number, and only then", () => {
    const { metrics } = traceSections(
      [
        node({ kind: "METRIC", key: "quantity", value: "25/28", shown: "0.8929" }),
        node({ kind: "METRIC", key: "whole", value: "55/2", shown: "27.5" }),
      ],
      "vi",
    );
    expect(metrics.map(({ value, exact }) => [value, exact])).toEqual([
      ["0,8929", "25/28"],
      ["27,5", ""],
    ]);
  });

  it("says absent for what nobody answered, never zero", () => {
    const { criteria } = traceSections([node({ kind: "CRITERION", key: "I.1" })], "vi");
    expect(criteria[0]).toMatchObject({ outcome: "absent", value: "" });
  });

  it("tells a stated violation from an unanswered question", () => {
    const { criteria } = traceSections([node({ kind: "CRITERION", key: "L1", answer: "standing" })], "vi");
    expect(criteria[0]).toMatchObject({ outcome: "stated", answer: "standing" });
  });

  it("tells a gate that strikes from one that does not and one that cannot be asked", () => {
    const gates = ["true", "false", null].map((value) => node({ kind: "GATE", key: "G", value }));
    expect(traceSections(gates, "vi").result.map((line) => line.outcome)).toEqual(["yes", "no", "absent"]);
  });

  it("reads a share as per cent, with its fraction when the per cent are rounded", () => {
    const { metrics } = traceSections(
      [
        node({ kind: "METRIC", key: "quantity", value: "25/28", shown: "0.8929" }),
        node({ kind: "METRIC", key: "quality", value: "16/25", shown: "0.64" }),
      ],
      "vi",
      new Set(["quantity", "quality"]),
    );
    expect(metrics.map(({ value, exact }) => [value, exact])).toEqual([
      ["89,29%", "25/28"],
      ["64%", ""],
    ]);
  });

  it("writes the edges of a band with the reader's decimal sign", () => {
    const band = node({ kind: "BAND", key: "B", value: "179/2", shown: "89.5", text: "[70; 89.75)" });
    expect(traceSections([band], "vi").result[0]).toMatchObject({ value: "89,5", formula: "[70; 89,75)" });
    expect(traceSections([band], "en").result[0]).toMatchObject({ value: "89.5", formula: "[70; 89.75)" });
  });

  it("keeps what a cap takes off, a special case, and what kind of gate was asked", () => {
    const cap = node({ kind: "LIMIT", key: "bonusCap", value: "-3/1", shown: "-3" });
    const { criteria, cases, result } = traceSections(
      [
        node({ kind: "GROUP", key: "I", value: "4/1", shown: "4", children: [cap] }),
        node({ kind: "SPECIAL_CASE", key: "leaveCap", answer: "CAP", shown: "4", grade: "HTN" }),
        node({ kind: "GATE", key: "R", answer: "REQUIRE", value: "true", grade: "HTXS" }),
        node({ kind: "GATE", key: "U", answer: "CAP_BY_UNIT_GRADE", value: "true", shown: "HTT", grade: "HTT" }),
      ],
      "vi",
    );
    expect(criteria[0]?.children[0]).toMatchObject({ kind: "LIMIT", value: "−3" });
    expect(cases[0]).toMatchObject({ effect: "CAP", grade: "HTN" });
    expect(result.map(({ effect, unitGrade }) => [effect, unitGrade])).toEqual([
      ["REQUIRE", ""],
      ["CAP_BY_UNIT_GRADE", "HTT"],
    ]);
  });

  it("names what went into a formula in words, once each", () => {
    const leaf = node({ kind: "TERM", key: "quantity", value: "1/1", shown: "1" });
    const literal = node({ kind: "TERM", key: "70", value: "70/1", shown: "70" });
    const formula = node({
      kind: "FORMULA",
      key: "score",
      text: "quantity * 70 + quantity",
      value: "71/1",
      shown: "71",
      children: [
        node({
          kind: "TERM",
          key: "…",
          children: [node({ kind: "TERM", key: "… * …", children: [leaf, literal] }), leaf],
        }),
      ],
    });
    const metric = node({
      kind: "METRIC",
      key: "quantity",
      label: { vi: "Số lượng", en: "Quantity" },
      value: "1/1",
      shown: "1",
    });
    expect(traceSections([metric, formula], "vi").formulas[0]?.terms).toEqual([
      { name: "Số lượng (quantity)", value: "1" },
    ]);
  });

  it("names groups, criteria and violations that a formula uses, too", () => {
    const criterion = node({
      kind: "CRITERION",
      key: "I.1",
      label: { vi: "Đạo đức", en: "Ethics" },
      answer: "5",
      value: "5/1",
      shown: "5",
    });
    const group = node({
      kind: "GROUP",
      key: "I",
      label: { vi: "Chung", en: "General" },
      value: "5/1",
      shown: "5",
      children: [criterion],
    });
    const terms = ["group.I", 'criterion("I.1")', "violations.standing"].map((key) =>
      node({ kind: "TERM", key, value: "5/1", shown: "5" }),
    );
    const formula = node({
      kind: "FORMULA",
      key: "x",
      value: "15/1",
      shown: "15",
      children: [node({ kind: "TERM", key: "+", children: terms })],
    });
    expect(traceSections([group, formula], "vi").formulas[0]?.terms.map((term) => term.name)).toEqual([
      "I. Chung (group.I)",
      'I.1. Đạo đức (criterion("I.1"))',
      "Số vi phạm chưa khắc phục (violations.standing)",
    ]);
  });

  it("calls a group without points absent only while something in it is unanswered", () => {
    const group = (answer: string | null): TraceNode =>
      node({ kind: "GROUP", key: "A", children: [node({ kind: "CRITERION", key: "A1", answer })] });
    expect(traceSections([group("none"), group(null)], "vi").criteria.map((line) => line.outcome)).toEqual([
      "stated",
      "absent",
    ]);
  });

  it("cannot be read from something else", () => {
    expect(readTrace("nonsense")).toBeNull();
    expect(readTrace('[{"a":1}]')).toBeNull();
    expect(readTrace(null)).toBeNull();
  });
});

describe("lines with a depth", () => {
  it("become a tree again", () => {
    const line = (depth: number, key: string) => ({
      ...node({ kind: "TERM", key }),
      depth,
      kind: "TERM",
      labelVi: key,
      labelEn: key,
    });
    const tree = nestTrace([line(0, "a"), line(1, "b"), line(2, "c"), line(1, "d"), line(0, "e")]);
    const shape = (nodes: readonly TraceNode[]): string =>
      nodes.map((one) => `${one.key}(${shape(one.children)})`).join("");
    expect(shape(tree)).toBe("a(b(c())d())e()");
  });
});

describe("the trace of a real regulation", () => {
  const yaml = readFileSync(new URL("../../seeds/frameworks/nd-335-2025.yaml", import.meta.url), "utf8");
  const { file } = readFrameworkYaml(yaml);
  if (file === null) throw new Error("the shipped file has defects");
  const rating = rate(file, {
    leading: false,
    class: "PROFESSIONAL",
    subjectType: "CIVIL_SERVANT",
    criteria: { "I.1": "5", "I.2": "5" },
    metrics: { quantity: "25/28", quality: "25/28", progress: "25/28" },
  });
  const sections = traceSections(readTrace(JSON.stringify(rating.trace)) ?? [], "vi");

  it("has criteria, figures, computation and grading", () => {
    expect(sections.criteria.length).toBeGreaterThan(0);
    expect(sections.metrics.length).toBeGreaterThan(0);
    expect(sections.formulas.length).toBeGreaterThan(0);
    expect(sections.result.length).toBeGreaterThan(0);
  });

  it("keeps the legal basis of every step that has one", () => {
    const bases = JSON.stringify(rating.trace).match(/"basis":"/g)?.length ?? 0;
    const shown = JSON.stringify(sections).match(/"basis":"[^"]/g)?.length ?? 0;
    expect(shown).toBe(bases);
  });
});
