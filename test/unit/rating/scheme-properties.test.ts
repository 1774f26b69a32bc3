import fc from "fast-check";
import { Fraction } from "fraction.js";
import { describe, expect, it } from "vitest";
import {
  checkContent,
  type CriterionContent,
  exact,
  rate,
  type RatingContent,
  type RatingInput,
  type TraceNode,
} from "../../../server/rating/index.ts";
import { makeContent } from "../../support/build-rating.ts";

const text = { vi: "Tiêu chí" };
const keyed = ["a", "b", "c"].map((key, place) => ({ key, label: text, points: String(10 - 4 * place) }));

/** One criterion of every method that carries points. */
const CRITERIA: CriterionContent[] = [
  { code: "points", text, method: "POINTS", max: "20", step: "0.25" },
  { code: "pass", text, method: "PASS_FAIL", points: "10" },
  { code: "tier", text, method: "TIER", tiers: keyed },
  { code: "choice", text, method: "CHOICE", options: keyed },
  { code: "ratio", text, method: "RATIO", metric: "done", max: "50" },
  { code: "bonus", text, method: "BONUS", max: "6", step: "0.5" },
  { code: "minus", text, method: "DEDUCTION", each: "3", max: "40" },
];

const GATES: NonNullable<RatingContent["scheme"]["gates"]> = [
  { code: "r", label: text, kind: "REQUIRE", grade: "A", when: "done >= 0.9" },
];

/** A regulation with every method, caps, a floor, a requirement and rounding. */
function everything(criteria = CRITERIA): RatingContent {
  return makeContent(
    {
      formulas: [{ name: "score", label: text, text: "min(group.G, 100)" }],
      metrics: [{ name: "done", label: text, kind: "RATIO", typedBy: "SELF" }],
      bonusCap: "5",
      gates: GATES,
      rounding: { scale: 2, mode: "HALF_UP", when: "AFTER_BANDS" },
    },
    [{ code: "G", text, maxPoints: "100", floor: "0", groups: [{ code: "I", text, bonusCap: "4", criteria }] }],
  );
}

const content = everything();
const answers = fc.record({
  points: fc.integer({ min: 0, max: 80 }),
  pass: fc.boolean(),
  tier: fc.constantFrom("a", "b", "c"),
  choice: fc.constantFrom("a", "b", "c"),
  bonus: fc.integer({ min: 0, max: 12 }),
  minus: fc.integer({ min: 0, max: 20 }),
  done: fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 50 })),
});
type Answers = typeof answers extends fc.Arbitrary<infer T> ? T : never;

function inputOf({ points, pass, tier, choice, bonus, minus, done }: Answers): RatingInput {
  return {
    leading: false,
    class: "PROFESSIONAL",
    criteria: {
      points: String(points / 4),
      pass,
      tier,
      choice,
      bonus: String(bonus / 2),
      minus: String(minus),
    },
    metrics: { done: `${String(done[0])}/${String(done[1])}` },
  };
}

function score(input: RatingInput): Fraction {
  return exact(rate(content, input).exact ?? "0");
}

const rank = (grade: string | null): number => ["C", "B", "A"].indexOf(grade ?? "");

/** Groups whose value is not what stands below them, added up. */
function unsoundGroups(nodes: readonly TraceNode[]): string[] {
  return nodes
    .filter(({ kind }) => kind === "GROUP")
    .flatMap(({ key, value, children }) => {
      const sum = children.reduce((all, child) => all.add(exact(child.value ?? "0")), new Fraction(0));
      return [...(value !== null && sum.equals(exact(value)) ? [] : [key]), ...unsoundGroups(children)];
    });
}

describe("a regulation with every method", () => {
  it("has no defect", () => {
    expect(checkContent(content)).toEqual([]);
  });

  it("never lowers score or grade for more points, a better choice, more bonus or fewer deductions", () => {
    const better = fc.record({ points: fc.nat(20), bonus: fc.nat(4), minus: fc.nat(5), better: fc.boolean() });
    fc.assert(
      fc.property(answers, better, (one, more) => {
        const other: Answers = {
          ...one,
          points: Math.min(80, one.points + more.points),
          bonus: Math.min(12, one.bonus + more.bonus),
          minus: Math.max(0, one.minus - more.minus),
          tier: more.better ? "a" : one.tier,
          choice: more.better ? "a" : one.choice,
          pass: one.pass || more.better,
        };
        const [before, after] = [rate(content, inputOf(one)), rate(content, inputOf(other))];
        return score(inputOf(other)).gte(score(inputOf(one))) && rank(after.grade) >= rank(before.grade);
      }),
      { numRuns: 150 },
    );
  });

  it("explains every group by parts that add up to it", () => {
    fc.assert(
      fc.property(answers, (one) => {
        expect(unsoundGroups(rate(content, inputOf(one)).trace)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it("gives the same, whatever the order of answers or of criteria without a common cap", () => {
    fc.assert(
      fc.property(answers, fc.shuffledSubarray(CRITERIA, { minLength: CRITERIA.length }), (one, order) => {
        const input = inputOf(one);
        const reversed = { ...input, criteria: Object.fromEntries(Object.entries(input.criteria).reverse()) };
        expect(JSON.stringify(rate(content, reversed))).toBe(JSON.stringify(rate(content, input)));
        const { exact: total, grade } = rate(everything(order), input);
        expect({ total, grade }).toEqual({ total: rate(content, input).exact, grade: rate(content, input).grade });
      }),
      { numRuns: 60 },
    );
  });

  it("gives the same without a trace, and again from stored content and input", () => {
    fc.assert(
      fc.property(answers, (one) => {
        const input = inputOf(one);
        const first = rate(content, input);
        const bulk = rate(content, input, { trace: false });
        const stored = JSON.parse(JSON.stringify({ content, input })) as { content: RatingContent; input: RatingInput };
        expect({ ...bulk, trace: first.trace }).toEqual(first);
        expect(JSON.stringify(rate(stored.content, stored.input))).toBe(JSON.stringify(first));
      }),
      { numRuns: 60 },
    );
  });
});

describe("rounding at the edge of a band", () => {
  const edge = (when: "BEFORE_BANDS" | "AFTER_BANDS", mode: "HALF_UP" | "HALF_EVEN" | "DOWN" | "UP"): RatingContent =>
    makeContent({
      formulas: [{ name: "score", label: text, text: "raw" }],
      metrics: [{ name: "raw", label: text, kind: "NUMBER", min: "0", max: "100", typedBy: "HEAD" }],
      rounding: { scale: 2, mode, when },
    });
  const of = (regulation: RatingContent, raw: string): [string | null, string | null] => {
    const { total, grade } = rate(regulation, {
      leading: false,
      class: "SUPPORT",
      criteria: { "I.1": "0", "I.2": false },
      metrics: { raw },
    });
    return [total, grade];
  };

  it.each([
    ["BEFORE_BANDS", "HALF_UP", "89.995", "90", "A"],
    ["AFTER_BANDS", "HALF_UP", "89.995", "90", "B"],
    ["BEFORE_BANDS", "HALF_UP", "89.99499999999999999999", "89.99", "B"],
    ["BEFORE_BANDS", "HALF_EVEN", "89.985", "89.98", "B"],
    ["BEFORE_BANDS", "HALF_EVEN", "89.995", "90", "A"],
    ["BEFORE_BANDS", "DOWN", "89.999", "89.99", "B"],
    ["BEFORE_BANDS", "UP", "89.991", "90", "A"],
    ["BEFORE_BANDS", "HALF_UP", "17999/200", "90", "A"],
    ["AFTER_BANDS", "DOWN", "90", "90", "A"],
  ] as const)("%s %s: %s shows %s and is %s", (when, mode, raw, total, grade) => {
    expect(of(edge(when, mode), raw)).toEqual([total, grade]);
  });
});
