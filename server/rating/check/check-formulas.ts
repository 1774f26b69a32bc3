import { Fraction } from "fraction.js";
import { applies, AUDIENCES, type AppliesTo, type Audience } from "../applies-to.ts";
import { Severity } from "../criteria.ts";
import { exact } from "../exact.ts";
import { type Bounds, UNBOUNDED, upTo } from "../formula/bounds.ts";
import { BOOLEAN, checkFormula, type FormulaType, numeric, type Resolve } from "../formula/check-formula.ts";
import { type FormulaNode, type ReferenceNode, referencesOf } from "../formula/formula-node.ts";
import { parseFormula } from "../formula/parse-formula.ts";
import type { Formula, Metric, RatingContent } from "../scheme.ts";
import {
  allCriteria,
  allGroups,
  carriesPoints,
  concerns,
  criterionMaximum,
  groupCarriesPoints,
} from "../walk-content.ts";
import { groupBounds } from "./check-criteria.ts";
import { leastOf } from "./check-input.ts";
import { factType, unitGradeType } from "./fact-types.ts";
import { type Defect, defect } from "./defect.ts";

interface Placed {
  readonly path: string;
  readonly text: string;
  readonly appliesTo: AppliesTo | undefined;
  readonly wants: "number" | "boolean" | "any";
}

/** Defects of formulas, conditions and gates: syntax, names, types, zero divisors, circles, overlapping audiences. */
export function checkFormulas(content: RatingContent): Defect[] {
  const circles = findCircles(content);
  return [
    ...overlapping(content.scheme.formulas ?? []),
    ...circles,
    ...placedTexts(content).flatMap((placed) => checkText(content, placed, circles.length > 0)),
  ];
}

function placedTexts({ scheme }: RatingContent): Placed[] {
  const asked = (part: "conditions" | "gates"): Placed[] =>
    (scheme[part] ?? []).flatMap(({ when, appliesTo }, index) =>
      when === undefined ? [] : [{ path: `scheme.${part}.${index}.when`, text: when, appliesTo, wants: "boolean" }],
    );
  const formulas = (scheme.formulas ?? []).map(({ name, text, appliesTo }, index): Placed => {
    return { path: `scheme.formulas.${index}.text`, text, appliesTo, wants: name === "score" ? "number" : "any" };
  });
  return [...formulas, ...asked("conditions"), ...asked("gates")];
}

/** Checks one text for every audience that it concerns; each fault is told once. */
function checkText(content: RatingContent, placed: Placed, circular: boolean): Defect[] {
  const { node, fault } = parseFormula(placed.text);
  if (fault) return [defect(placed.path, fault.rule, fault.values)];
  const found = new Map<string, Defect>();
  for (const audience of AUDIENCES) {
    if (!applies(placed.appliesTo, audience)) continue;
    const names = new Names(content, audience, circular);
    const { type, faults } = checkFormula(node, names.resolve);
    const wrongKind = placed.wants !== "any" && type.kind !== placed.wants && faults.length === 0;
    const kindRule = placed.wants === "number" ? "formula.wantsNumber" : "formula.wantsCondition";
    const all = wrongKind ? [{ rule: kindRule, values: { column: 1 } }] : faults;
    for (const one of all) found.set(JSON.stringify(one), defect(placed.path, one.rule, one.values));
  }
  return [...found.values()];
}

/** What names mean for one audience. */
export class Names {
  private readonly types = new Map<string, FormulaType>();

  constructor(
    private readonly content: RatingContent,
    private readonly audience: Audience,
    private readonly circular: boolean,
  ) {}

  readonly resolve: Resolve = (reference) => {
    if (reference.of === "group") return this.group(reference.name);
    if (reference.of === "criterion") return this.criterion(reference.name);
    if (reference.of === "violations") return this.violations(reference);
    if (reference.of === "name") return this.named(reference.name);
    return factType(this.content, this.audience, reference);
  };

  private group(code: string): ReturnType<Resolve> {
    const place = allGroups(this.content.groups).find(({ group }) => group.code === code);
    if (!place) return { rule: "formula.unknownGroup" };
    if (!concerns(place.limits, this.audience)) return { rule: "formula.notForAudience" };
    if (!groupCarriesPoints(place.group, this.audience)) return { rule: "formula.noPoints" };
    return numeric(groupBounds(place.group, this.audience));
  }

  private criterion(code: string): ReturnType<Resolve> {
    const place = allCriteria(this.content.groups).find(({ criterion }) => criterion.code === code);
    if (!place) return { rule: "formula.unknownCriterion" };
    if (!concerns(place.limits, this.audience)) return { rule: "formula.notForAudience" };
    if (!carriesPoints(place.criterion)) return { rule: "formula.noPoints" };
    const most = criterionMaximum(place.criterion);
    if (place.criterion.method !== "DEDUCTION") return numeric(upTo(most));
    const { max } = place.criterion;
    return numeric({ low: max === undefined ? null : exact(max).neg(), high: new Fraction(0) });
  }

  private violations({ name, argument }: ReferenceNode): ReturnType<Resolve> {
    if (name !== "standing" && name !== "remedied") return { rule: "formula.unknownViolations" };
    if (argument !== undefined && !Severity.options.some((known) => known === argument))
      return { rule: "formula.unknownSeverity", name: argument };
    const some = allCriteria(this.content.groups).some(
      ({ criterion, limits }) =>
        criterion.method === "VIOLATION" &&
        (argument === undefined || criterion.severity === argument) &&
        concerns(limits, this.audience),
    );
    return some ? numeric(upTo(null)) : { rule: "formula.noViolations" };
  }

  private named(name: string): ReturnType<Resolve> {
    const { metrics = [], findings = [], formulas = [] } = this.content.scheme;
    const known = [...metrics, ...findings, ...formulas].filter((one) => one.name === name);
    if (known.length === 0) return name === "unitGrade" ? unitGradeType(this.content) : { rule: "formula.unknownName" };
    if (!known.some((one) => applies(one.appliesTo, this.audience))) return { rule: "formula.notForAudience" };
    const metric = metrics.find((one) => one.name === name);
    if (metric) return numeric(metricBounds(metric));
    const formula = formulas.find((one) => one.name === name && applies(one.appliesTo, this.audience));
    return formula ? this.formulaType(formula) : BOOLEAN;
  }

  private formulaType(formula: Formula): FormulaType {
    const known = this.types.get(formula.name);
    if (known) return known;
    const { node } = parseFormula(formula.text);
    const type = node && !this.circular ? checkFormula(node, this.resolve).type : numeric();
    this.types.set(formula.name, type);
    return type;
  }
}

function metricBounds(metric: Metric): Bounds {
  const edge = (text: string | undefined): Fraction | null => (text === undefined ? null : exact(text));
  if (metric.kind !== "CHOICE") return { low: edge(leastOf(metric)), high: edge(metric.max) };
  const values = (metric.options ?? []).map((option) => exact(option.value));
  const [first, ...rest] = values;
  if (!first) return UNBOUNDED;
  return {
    low: rest.reduce((least, value) => (value.lt(least) ? value : least), first),
    high: rest.reduce((most, value) => (value.gt(most) ? value : most), first),
  };
}

/** Two formulas of one name that concern the same person. */
function overlapping(formulas: readonly Formula[]): Defect[] {
  return formulas.flatMap((formula, index) => {
    const clash = formulas
      .slice(0, index)
      .some((other) => other.name === formula.name && share(other.appliesTo, formula.appliesTo));
    return clash ? [defect(`scheme.formulas.${index}.name`, "content.duplicateFormula", { value: formula.name })] : [];
  });
}

function share(one: AppliesTo | undefined, other: AppliesTo | undefined): boolean {
  return AUDIENCES.some((audience) => applies(one, audience) && applies(other, audience));
}

/** Formulas that lead back to themselves; formulas whose audiences never meet do not. */
function findCircles({ scheme }: RatingContent): Defect[] {
  const formulas = scheme.formulas ?? [];
  const uses = formulas.map((formula) => usedBy(formula, formulas));
  return formulas.flatMap((formula, index) => {
    const circle = wayBack(index, uses);
    if (!circle) return [];
    const way = [index, ...circle].map((one) => formulas[one]?.name ?? "").join(" → ");
    return [defect(`scheme.formulas.${index}.text`, "content.circularFormula", { name: formula.name, way })];
  });
}

function usedBy(formula: Formula, formulas: readonly Formula[]): number[] {
  const { node } = parseFormula(formula.text);
  if (!node) return [];
  const names = new Set(namesIn(node));
  return formulas.flatMap((other, index) =>
    names.has(other.name) && share(other.appliesTo, formula.appliesTo) ? [index] : [],
  );
}

function namesIn(node: FormulaNode): string[] {
  return referencesOf(node)
    .filter((reference: ReferenceNode) => reference.of === "name")
    .map((reference) => reference.name);
}

/** The shortest way from a formula back to itself, null when there is none. */
function wayBack(start: number, uses: readonly (readonly number[])[]): number[] | null {
  const queue: number[][] = (uses[start] ?? []).map((next) => [next]);
  const seen = new Set<number>();
  for (let way = queue.shift(); way; way = queue.shift()) {
    const last = way.at(-1) ?? start;
    if (last === start) return way;
    if (seen.has(last)) continue;
    seen.add(last);
    for (const next of uses[last] ?? []) queue.push([...way, next]);
  }
  return null;
}
