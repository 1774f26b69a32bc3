import { Fraction } from "fraction.js";
import { pointsOfAnswer } from "./answers.ts";
import { applies } from "./applies-to.ts";
import { bothTexts } from "./content-text.ts";
import type { CriterionContent, GroupContent } from "./criteria.ts";
import { exactText, shown } from "./exact.ts";
import { given, type RatingInput } from "./rating-input.ts";
import { traceNode, type TraceNode } from "./trace.ts";
import { carriesPoints, groupCarriesPoints } from "./walk-content.ts";

/** What the criteria yield for one person. */
export interface CriteriaScore {
  /** Points by criterion code, for criteria that concern the person and carry points; null when absent. */
  readonly points: ReadonlyMap<string, Fraction | null>;
  /** Totals by group code, for groups that concern the person and carry points; null when absent. */
  readonly groups: ReadonlyMap<string, Fraction | null>;
  /** Counts of violations; null while a required VIOLATION criterion is not answered. */
  readonly violations: { readonly standing: Fraction | null; readonly remedied: Fraction | null };
  /** Codes of required criteria without an answer. */
  readonly missing: readonly string[];
  readonly trace: readonly TraceNode[];
}

/**
 * Adds up criteria into groups.
 *
 * A group with a required criterion that has no answer has no total: absent is not zero. An optional one without an
 * answer is left out. Example: 5 + 4.5 → 19/2; 5 + (absent) → absent.
 */
export function scoreCriteria(groups: readonly GroupContent[], input: RatingInput): CriteriaScore {
  const tally = new Tally(input);
  const trace = groups.flatMap((group) => tally.group(group));
  return {
    points: tally.points,
    groups: tally.groups,
    violations: { standing: tally.violations("standing"), remedied: tally.violations("remedied") },
    missing: tally.missing,
    trace,
  };
}

class Tally {
  readonly points = new Map<string, Fraction | null>();
  readonly groups = new Map<string, Fraction | null>();
  readonly missing: string[] = [];
  private readonly found = { standing: 0, remedied: 0 };
  private unknownViolation = false;

  constructor(private readonly input: RatingInput) {}

  violations(kind: "standing" | "remedied"): Fraction | null {
    return this.unknownViolation ? null : new Fraction(this.found[kind]);
  }

  group(group: GroupContent): TraceNode[] {
    if (!applies(group.appliesTo, this.input)) return [];
    const criteria = (group.criteria ?? []).filter((criterion) => applies(criterion.appliesTo, this.input));
    const below = [
      ...criteria.map((criterion) => this.criterion(criterion)),
      ...(group.groups ?? []).flatMap((inner) => this.group(inner)),
    ];
    const scored = groupCarriesPoints(group, this.input);
    const total = scored ? this.total(group, criteria) : null;
    if (scored) this.groups.set(group.code, total);
    return [
      traceNode({
        kind: "GROUP",
        key: group.code,
        label: bothTexts(group.text),
        value: total && exactText(total),
        shown: total && shown(total),
        basis: group.basis ?? null,
        children: below,
      }),
    ];
  }

  private total(group: GroupContent, criteria: readonly CriterionContent[]): Fraction | null {
    const parts = [
      ...criteria
        .filter((criterion) => carriesPoints(criterion) && !this.leftOut(criterion))
        .map((one) => this.points.get(one.code)),
      ...(group.groups ?? []).filter((inner) => this.groups.has(inner.code)).map((one) => this.groups.get(one.code)),
    ];
    return parts.reduce<Fraction | null>((sum, part) => (sum && part ? sum.add(part) : null), new Fraction(0));
  }

  private leftOut(criterion: CriterionContent): boolean {
    return criterion.required === false && given(this.input.criteria, criterion.code) === undefined;
  }

  private criterion(criterion: CriterionContent): TraceNode {
    const answer = given(this.input.criteria, criterion.code);
    if (answer === undefined && criterion.required !== false) this.missing.push(criterion.code);
    const points = pointsOfAnswer(criterion, answer);
    if (carriesPoints(criterion)) this.points.set(criterion.code, points);
    if (criterion.method === "VIOLATION") this.count(criterion, answer);
    return traceNode({
      kind: "CRITERION",
      key: criterion.code,
      label: bothTexts(criterion.text),
      answer: answer === undefined ? null : String(answer),
      value: points && exactText(points),
      shown: points && shown(points),
      basis: criterion.basis ?? null,
    });
  }

  private count(criterion: CriterionContent, answer: string | boolean | undefined): void {
    if (answer === "standing" || answer === "remedied") this.found[answer] += 1;
    if (answer === undefined && criterion.required !== false) this.unknownViolation = true;
  }
}
