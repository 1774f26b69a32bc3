import fc from "fast-check";
import { Fraction } from "fraction.js";
import { describe, expect, it } from "vitest";
import {
  allCriteria,
  applies,
  type Audience,
  concerns,
  type CriterionContent,
  exact,
  exactText,
  inBand,
  rate,
  type RatingContent,
  type RatingInput,
  round,
  shown,
  type TraceNode,
} from "../../../server/rating/index.ts";
import { shippedFramework } from "../../support/build-rating.ts";

const SCORED = [
  ...["nd-335-2025", "nd-335-2025-to-chuc", "nd-233-2026-starter", "qd-366-2025"],
  ...["ha-noi-3814-2018", "khanh-hoa-2025", "dau-tieng-2013"],
];

/** A number between 0 and 1 that stands for each open choice of the answers, in order. */
const seeds = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 80, maxLength: 80 });
const audiences = fc.record({ leading: fc.boolean(), publicContact: fc.boolean() });

/** Complete answers of a person, drawn from what the regulation asks. */
function answersOf(
  content: RatingContent,
  { leading, publicContact }: Pick<Audience, "leading" | "publicContact">,
  drawn: readonly number[],
): RatingInput {
  const audience: Audience = {
    leading,
    class: leading ? "LEADER" : "PROFESSIONAL",
    subjectType: "CIVIL_SERVANT",
    publicContact: publicContact ?? false,
  };
  let place = 0;
  const next = (): number => drawn[place++ % drawn.length] ?? 0;
  const asked = allCriteria(content.groups).filter(({ limits }) => concerns(limits, audience));
  const metrics = (content.scheme.metrics ?? []).filter((metric) => applies(metric.appliesTo, audience));
  return {
    ...audience,
    criteria: Object.fromEntries(asked.flatMap(({ criterion }) => answerOf(criterion, next()))),
    metrics: Object.fromEntries(
      metrics.map(({ name, kind, options, max }) => {
        if (kind === "CHOICE") return [name, pick(options ?? [], next())?.key ?? null];
        return [name, kind === "RATIO" && max === undefined ? `${String(next())}/90` : `${String(next())}/100`];
      }),
    ),
  };
}

function pick<T>(list: readonly T[], drawn: number): T | undefined {
  return list[drawn % Math.max(list.length, 1)];
}

function answerOf(criterion: CriterionContent, drawn: number): [string, string | boolean][] {
  const { code, method } = criterion;
  switch (method) {
    case "PASS_FAIL":
      return [[code, drawn % 2 === 0]];
    case "TIER":
      return [[code, pick(criterion.tiers ?? [], drawn)?.key ?? ""]];
    case "CHOICE":
      return [[code, pick(criterion.options ?? [], drawn)?.key ?? ""]];
    case "LEVEL":
      return [[code, pick(criterion.levels ?? [], drawn)?.key ?? ""]];
    case "VIOLATION":
      return [[code, drawn < 90 ? "none" : drawn < 95 ? "remedied" : "standing"]];
    case "RATIO":
      return [];
    case "DEDUCTION":
      return [[code, criterion.each === undefined ? pointsOf(criterion, drawn % 20) : String(drawn % 2)]];
    default:
      return [[code, pointsOf(criterion, drawn)]];
  }
}

/** A share of the maximum in hundredths, on the criterion's step. */
function pointsOf({ max = "0", step }: CriterionContent, drawn: number): string {
  const wanted = exact(max).mul(drawn).div(100);
  return exactText(step === undefined ? wanted : exact(step).mul(wanted.div(exact(step)).floor()));
}

function unsound(nodes: readonly TraceNode[]): string[] {
  return nodes.flatMap(({ kind, key, value, children }) => {
    if (kind !== "GROUP" || value === null) return [];
    const parts = children.filter((child) => child.value !== null);
    const sum = parts.reduce((all, child) => all.add(exact(child.value ?? "0")), new Fraction(0));
    return [...(sum.equals(exact(value)) ? [] : [key]), ...unsound(children)];
  });
}

describe.each(SCORED)("%s, for any answers", (name) => {
  const content: RatingContent = shippedFramework(name);
  const { grades } = content.scheme;
  const rank = (grade: string | null): number => -grades.findIndex(({ code }) => code === grade);
  const cases = fc.tuple(audiences, seeds);

  it("never lowers the score for more points, nor the grade unless a gate says so", () => {
    const raised = fc.nat(400);
    fc.assert(
      fc.property(cases, raised, ([audience, drawn], place) => {
        const input = answersOf(content, audience, drawn);
        const pointed = allCriteria(content.groups).filter(
          ({ criterion }) =>
            ["POINTS", "BONUS"].includes(criterion.method) && Object.hasOwn(input.criteria, criterion.code),
        );
        const more = pick(pointed, place)?.criterion;
        if (!more) return;
        const best = { ...input, criteria: { ...input.criteria, [more.code]: more.max ?? "0" } };
        const [before, after] = [rate(content, input), rate(content, best)];
        expect(exact(after.exact ?? "0").gte(exact(before.exact ?? "0"))).toBe(true);
        if (before.grade !== null && after.grade !== null)
          expect(rank(after.grade)).toBeGreaterThanOrEqual(rank(before.grade));
      }),
      { numRuns: 60 },
    );
  });

  it("sums its trace to the result: parts to groups, the score to the band, the band to the grade or a gate", () => {
    fc.assert(
      fc.property(cases, ([audience, drawn]) => {
        const {
          trace,
          total,
          exact: graded,
          groups,
          grade,
          reasons,
        } = rate(content, answersOf(content, audience, drawn));
        expect(unsound(trace)).toEqual([]);
        for (const node of trace) if (node.kind === "GROUP") expect(groups[node.key]?.exact ?? null).toBe(node.value);
        const score = trace.find((node) => node.kind === "FORMULA" && node.key === "score");
        const { rounding, bands = [] } = content.scheme;
        const value = exact(score?.value ?? "0");
        const rounded = rounding ? round(value, rounding.scale, rounding.mode) : value;
        expect(graded).toBe(exactText(rounding?.when === "BEFORE_BANDS" ? rounded : value));
        expect(total).toBe(rounding ? shown(rounded, rounding.scale) : shown(value));
        const band = trace.find((node) => node.kind === "BAND");
        expect(band?.grade).toBe(bands.find((one) => inBand(one, exact(graded ?? "0")))?.grade);
        const last = trace.filter((node) => node.kind === "GRADE").map((node) => node.grade);
        expect(last).toEqual(grade === null ? [] : [grade]);
        if (grade !== band?.grade) expect(reasons.length).toBeGreaterThan(1);
      }),
      { numRuns: 60 },
    );
  });

  it("gives the same score and grade whatever the order of its parts, and the same text for the same order", () => {
    const { metrics, findings, formulas, bands, gates } = content.scheme;
    const turned: RatingContent = {
      groups: content.groups.toReversed(),
      scheme: {
        ...content.scheme,
        metrics: metrics?.toReversed(),
        findings: findings?.toReversed(),
        formulas: formulas?.toReversed(),
        bands: bands?.toReversed(),
        gates: gates?.toReversed(),
      },
    };
    fc.assert(
      fc.property(cases, ([audience, drawn]) => {
        const input = answersOf(content, audience, drawn);
        const [one, other] = [rate(content, input), rate(turned, input)];
        expect([other.exact, other.grade, other.needsDecision]).toEqual([one.exact, one.grade, one.needsDecision]);
        const again = JSON.parse(JSON.stringify({ content, input })) as { content: RatingContent; input: RatingInput };
        expect(JSON.stringify(rate(again.content, again.input))).toBe(JSON.stringify(one));
      }),
      { numRuns: 40 },
    );
  });
});
