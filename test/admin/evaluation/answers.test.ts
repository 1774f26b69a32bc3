import { describe, expect, it } from "vitest";
import { answersOf, changesOf, isDirty, previewInputOf } from "../../../admin/evaluation/answers/answers.ts";
import { departure } from "../../../admin/evaluation/answers/departure.ts";
import { nestTrace } from "../../../admin/framework/nest-trace.ts";
import { concerns, criteriaOf, progressOf, questionsOf } from "../../../admin/evaluation/answers/questions.ts";
import type { Form } from "../../../admin/evaluation/answers/rows.ts";

const criterion = (code: string, more: object = {}) => ({
  id: `id-${code}`,
  code,
  textVi: code,
  textEn: null,
  guidance: [],
  method: "POINTS",
  max: "5",
  step: "0.25",
  points: null,
  tiers: [],
  levels: [],
  isRequired: true,
  evidenceWanted: false,
  appliesTo: null,
  basis: null,
  ...more,
});
const metric = (name: string, more: object = {}) => ({
  name,
  labelVi: name,
  labelEn: null,
  kind: "RATIO",
  min: "0",
  max: null,
  typedBy: "SELF",
  isRequired: true,
  basis: null,
  appliesTo: null,
  options: [],
  ...more,
});
const LEADERS = { leading: true, classes: null, subjectTypes: null, publicContact: null };

function form(more: object = {}): Form {
  return {
    id: "e1",
    version: 3,
    leading: false,
    positionClass: "PROFESSIONAL",
    subjectType: "CIVIL_SERVANT",
    selfGrade: null,
    strengths: null,
    weaknesses: null,
    grades: [],
    scores: [
      { step: "SELF", criterionId: "id-I.1", value: "4.5" },
      { step: "DECISION", criterionId: "id-I.1", value: "4" },
    ],
    measures: [{ step: "SELF", kind: "METRIC", name: "quantity", value: "0.925" }],
    workMetrics: [],
    programmeSource: null,
    frameworkVersion: {
      id: "v1",
      groups: [
        {
          id: "g1",
          code: "I",
          textVi: "I",
          textEn: null,
          maxPoints: "10",
          basis: null,
          appliesTo: null,
          criteria: [criterion("I.1"), criterion("I.2")],
          groups: [],
        },
        {
          id: "g2",
          code: "II",
          textVi: "II",
          textEn: null,
          maxPoints: "5",
          basis: null,
          appliesTo: LEADERS,
          criteria: [criterion("II.1")],
          groups: [],
        },
      ],
      scheme: {
        metrics: [
          metric("quantity"),
          metric("unitResult", { typedBy: "HEAD", appliesTo: LEADERS }),
          metric("extra", { isRequired: false }),
        ],
        findings: [{ name: "f", typedBy: "HEAD", appliesTo: null }],
      },
    },
    ...more,
  } as unknown as Form;
}

describe("what a form asks", () => {
  it("leaves out what concerns leaders only and what only the head answers", () => {
    const asked = questionsOf(form(), "SELF");
    expect(criteriaOf(asked.groups).map(({ code }) => code)).toEqual(["I.1", "I.2"]);
    expect(asked.metrics.map(({ name }) => name)).toEqual(["quantity", "extra"]);
    expect(asked.findings).toEqual([]);
  });

  it("asks the deciding side everything that concerns the person", () => {
    const asked = questionsOf(form({ leading: true }), "HEAD");
    expect(criteriaOf(asked.groups).map(({ code }) => code)).toEqual(["I.1", "I.2", "II.1"]);
    expect(asked.metrics.map(({ name }) => name)).toContain("unitResult");
    expect(asked.findings).toHaveLength(1);
  });

  it("counts somebody without a kind as concerned only where no kind is named", () => {
    const audience = { leading: false, positionClass: null, subjectType: null };
    expect(
      concerns({ leading: null, classes: ["PROFESSIONAL"], subjectTypes: null, publicContact: null }, audience),
    ).toBe(true);
    expect(concerns({ leading: null, classes: null, subjectTypes: ["CADRE"], publicContact: null }, audience)).toBe(
      false,
    );
  });

  it("leads to the first question that must be answered and is not", () => {
    const read = form();
    const progress = progressOf(questionsOf(read, "SELF"), answersOf(read, "SELF", "vi"), false);
    expect(progress).toEqual({ done: 2, all: 3, wrong: 0, next: "criterion-id-I.2" });
  });

  it("counts a number that cannot be read as wrong, and a demanded grade as a question", () => {
    const read = form();
    const answers = { ...answersOf(read, "SELF", "vi"), metrics: { quantity: "chín mươi" } };
    expect(progressOf(questionsOf(read, "SELF"), answers, true)).toMatchObject({ all: 4, done: 1, wrong: 1 });
  });
});

describe("what is sent", () => {
  const read = form();
  const before = answersOf(read, "SELF", "vi");

  it("is nothing while nothing changed, however a number is written", () => {
    expect(isDirty(read, before, { ...before, metrics: { quantity: "92,50%" }, scores: { "id-I.1": "9/2" } })).toBe(
      false,
    );
  });

  it("names only what differs, and null for what was taken back", () => {
    const after = { ...before, scores: { "id-I.2": "5" }, metrics: { quantity: "25/28" }, strengths: "Tốt" };
    expect(changesOf(read, before, after)).toEqual({
      scores: [
        { criterionId: "id-I.1", value: null },
        { criterionId: "id-I.2", value: "5" },
      ],
      metrics: [{ name: "quantity", value: "25/28" }],
      strengths: "Tốt",
    });
  });

  it("asks for a preview by code with exact numbers, without those that cannot be read", () => {
    const input = previewInputOf(read, questionsOf(read, "SELF"), {
      ...before,
      metrics: { quantity: "92,5", extra: "?" },
    });
    expect(input.criteria).toEqual([{ key: "I.1", value: "4.5" }]);
    expect(input.metrics).toEqual([{ key: "quantity", value: "0.925" }]);
  });

  it("previews with what tasks give, though nobody typed it", () => {
    const given = form({
      workMetrics: [
        { name: "quantity", source: "TASKS", value: "31/32", mayBeTyped: false },
        { name: "extra", source: "INSUFFICIENT", value: null, mayBeTyped: true },
      ],
    });
    const input = previewInputOf(given, questionsOf(given, "SELF"), { ...before, metrics: { extra: "50" } });
    expect(input.metrics).toEqual([
      { key: "extra", value: "0.5" },
      { key: "quantity", value: "31/32" },
    ]);
  });
});

describe("the deciding side", () => {
  it("begins with its own values once there are any, and with the person's until then", () => {
    expect(answersOf(form(), "HEAD", "vi").scores).toEqual({ "id-I.1": "4" });
    expect(
      answersOf(form({ scores: [{ step: "SELF", criterionId: "id-I.1", value: "4.5" }] }), "HEAD", "vi").scores,
    ).toEqual({ "id-I.1": "4.5" });
  });

  it("departs from the vote where there is one, else from the rules", () => {
    const grades = { proposedGrade: "HTT", suggestedGrade: "HTXS" };
    expect(departure(grades, "HTXS")).toBe("HTT");
    expect(departure({ ...grades, proposedGrade: null }, "HTXS")).toBeNull();
    expect(departure({ proposedGrade: null, suggestedGrade: null }, "HTXS")).toBeNull();
  });
});

it("the argument's lines become a tree again", () => {
  const line = (key: string, depth: number) => ({
    key,
    depth,
    kind: "TERM",
    labelVi: key,
    labelEn: key,
    answer: null,
    value: null,
    shown: null,
    text: null,
    grade: null,
    basis: null,
  });
  const tree = nestTrace([line("a", 0), line("b", 1), line("c", 2), line("d", 1), line("e", 0)]);
  expect(tree.map(({ key, children }) => [key, children.map((child) => [child.key, child.children.length])])).toEqual([
    ["a", [["b", 1], ["d", 0]]],
    ["e", []],
  ]); // prettier-ignore
});
