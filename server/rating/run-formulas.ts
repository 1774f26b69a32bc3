import { Refused } from "../kernel/index.ts";
import { valueOfMetric } from "./answers.ts";
import { applies, type Audience } from "./applies-to.ts";
import { bothTexts } from "./content-text.ts";
import {
  type EvaluatedFormula,
  evaluateFormula,
  formulaValue,
  type FormulaValue,
  valueShown,
  valueText,
} from "./formula/evaluate-formula.ts";
import type { ReferenceNode } from "./formula/formula-node.ts";
import { parseFormula } from "./formula/parse-formula.ts";
import { given, type RatingInput } from "./rating-input.ts";
import { factOf } from "./rules/look-up-fact.ts";
import type { Formula, Scheme } from "./scheme.ts";
import type { CriteriaScore } from "./score-criteria.ts";
import { traceNode, type TraceNode } from "./trace.ts";

/**
 * The formulas of a scheme for one person: each is evaluated once, when first asked for.
 *
 * What the order of evaluation was is what `trace` tells: a formula stands after those that it uses.
 */
export class FormulaRun {
  readonly trace: TraceNode[] = [];
  private readonly values = new Map<string, FormulaValue>();
  private readonly running = new Set<string>();
  private readonly formulas: ReadonlyMap<string, Formula>;

  constructor(
    private readonly scheme: Scheme,
    private readonly input: RatingInput,
    private readonly criteria: CriteriaScore,
    /** False: no trace, for bulk. */
    readonly tracing = true,
  ) {
    this.formulas = formulasFor(scheme, input);
  }

  /** Evaluates every formula that concerns the person; answers the score, null when absent. */
  score(): FormulaValue {
    for (const name of this.formulas.keys()) this.named(name);
    return this.values.get("score") ?? null;
  }

  /** Evaluates the text of a condition or gate. */
  ask(text: string): EvaluatedFormula {
    const { node, fault } = parseFormula(text);
    if (fault) throw new Refused(fault.rule, fault.values);
    if (!this.tracing) return { value: formulaValue(node, this.lookup), term: NO_TERM };
    return evaluateFormula(node, this.lookup);
  }

  private readonly lookup = (reference: ReferenceNode): FormulaValue => {
    if (reference.of === "group") return this.criteria.groups.get(reference.name) ?? null;
    if (reference.of === "criterion") return this.criteria.points.get(reference.name) ?? null;
    if (reference.of === "name") return this.byName(reference);
    return factOf(reference, this.scheme, this.input, this.criteria.counts);
  };

  private byName({ name, column }: ReferenceNode): FormulaValue {
    if (this.formulas.has(name)) return this.named(name);
    const metric = this.scheme.metrics?.find((one) => one.name === name);
    if (metric)
      return applies(metric.appliesTo, this.input) ? valueOfMetric(metric, given(this.input.metrics, name)) : null;
    const finding = this.scheme.findings?.find((one) => one.name === name);
    if (finding) return applies(finding.appliesTo, this.input) && given(this.input.findings, name) === true;
    if (name === "unitGrade")
      return factOf({ of: "unit", name: "grade" }, this.scheme, this.input, this.criteria.counts);
    throw new Refused("formula.unknownName", { name, column });
  }

  private named(name: string): FormulaValue {
    const known = this.values.get(name);
    if (known !== undefined) return known;
    const formula = this.formulas.get(name);
    if (!formula || this.running.has(name)) throw new Refused("content.circularFormula", { name });
    this.running.add(name);
    const { value, term } = this.ask(formula.text);
    this.running.delete(name);
    this.values.set(name, value);
    if (this.tracing) this.trace.push(formulaNode(formula, value, term));
    return value;
  }
}

const remembered = new WeakMap<Scheme, Map<string, ReadonlyMap<string, Formula>>>();

/** Formulas by name for people of this kind, worked out once for the same scheme. */
function formulasFor(scheme: Scheme, audience: Audience): ReadonlyMap<string, Formula> {
  const kinds = remembered.get(scheme) ?? new Map<string, ReadonlyMap<string, Formula>>();
  remembered.set(scheme, kinds);
  const { leading, class: positionClass, subjectType, publicContact } = audience;
  const kind = `${String(leading)} ${positionClass} ${subjectType ?? ""} ${String(Boolean(publicContact))}`;
  const known = kinds.get(kind);
  if (known) return known;
  const mine = (scheme.formulas ?? []).filter((formula) => applies(formula.appliesTo, audience));
  const byName = new Map(mine.map((formula) => [formula.name, formula]));
  kinds.set(kind, byName);
  return byName;
}

const NO_TERM = traceNode({ kind: "TERM", key: "", label: { vi: "", en: "" } });

function formulaNode(formula: Formula, value: FormulaValue, term: TraceNode): TraceNode {
  return traceNode({
    kind: "FORMULA",
    key: formula.name,
    label: bothTexts(formula.label),
    value: valueText(value),
    shown: valueShown(value),
    text: formula.text,
    basis: formula.basis ?? null,
    children: [term],
  });
}
