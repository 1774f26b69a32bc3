import type { Fraction } from "fraction.js";
import type { RuleValues } from "../kernel/index.ts";
import { applies } from "./applies-to.ts";
import { bothTexts } from "./content-text.ts";
import { exact, exactText, shown } from "./exact.ts";
import { type FormulaValue, valueText } from "./formula/evaluate-formula.ts";
import type { RatingInput } from "./rating-input.ts";
import type { FormulaRun } from "./run-formulas.ts";
import { specialCasesOf } from "./rules/special-cases.ts";
import type { Band, Gate, Scheme } from "./scheme.ts";
import { sentence } from "./sentence.ts";
import { type Reason, traceNode, type TraceNode } from "./trace.ts";

/** The suggested grade with its argument. */
export interface SuggestedGrade {
  readonly grade: string | null;
  /** True when the regulation leaves the grade to people although everything is known. */
  readonly needsDecision: boolean;
  /** A special case leaves the person without a rating. */
  readonly notRated: boolean;
  readonly reasons: readonly Reason[];
  readonly trace: readonly TraceNode[];
}

/** Whether the score lies in the band. Example: 90 lies in a band from 90, not in one up to 90. */
export function inBand(band: Band, score: Fraction): boolean {
  const from = band.from === undefined ? 1 : score.compare(exact(band.from));
  const to = band.to === undefined ? -1 : score.compare(exact(band.to));
  return (
    (from > 0 || (from === 0 && band.fromInclusive !== false)) && (to < 0 || (to === 0 && band.toInclusive === true))
  );
}

/** The band in words of its edges. Example: from 70 to 90 → "[70; 90)". */
export function bandText(band: Band): string {
  const from = band.from === undefined ? "(−∞" : `${band.fromInclusive === false ? "(" : "["}${band.from}`;
  const to = band.to === undefined ? "+∞)" : `${band.to}${band.toInclusive === true ? "]" : ")"}`;
  return `${from}; ${to}`;
}

/**
 * Suggests a grade: by band, by the first condition that holds, or not at all; then asks every gate that lowers, the
 * special cases, and last what the grade requires, falling from grade to grade until the requirements hold.
 *
 * @param score the score that bands test; null when absent.
 */
export function suggestGrade(
  scheme: Scheme,
  input: RatingInput,
  run: FormulaRun,
  score: Fraction | null,
): SuggestedGrade {
  const argument = new Argument(scheme, input, run);
  if (scheme.method === "SCORED") argument.byBand(score);
  if (scheme.method === "CONDITIONS") argument.byCondition();
  if (scheme.method === "JUDGED") argument.leftToPeople("reason.judged");
  argument.askGates();
  argument.weighSpecialCases();
  argument.askRequirements();
  return argument.conclude();
}

class Argument {
  private grade: string | null = null;
  private open = false;
  private notRated = false;
  private readonly reasons: Reason[] = [];
  private readonly trace: TraceNode[] = [];

  constructor(
    private readonly scheme: Scheme,
    private readonly input: RatingInput,
    private readonly run: FormulaRun,
  ) {}

  byBand(score: Fraction | null): void {
    if (!score) return this.because("reason.scoreAbsent", {}, null);
    const band = this.scheme.bands?.find((one) => inBand(one, score));
    if (!band) return this.leftToPeople("reason.noBand", { score: shown(score) });
    this.grade = band.grade;
    if (this.run.tracing) this.trace.push(this.bandNode(band, score));
    this.because("reason.band", { score: shown(score), band: bandText(band), grade: band.grade }, null);
  }

  private bandNode(band: Band, score: Fraction): TraceNode {
    return traceNode({
      kind: "BAND",
      key: band.grade,
      label: this.gradeName(band.grade),
      value: exactText(score),
      shown: shown(score),
      text: bandText(band),
      grade: band.grade,
    });
  }

  byCondition(): void {
    for (const condition of this.scheme.conditions ?? []) {
      if (!applies(condition.appliesTo, this.input)) continue;
      const { value, term } = this.run.ask(condition.when);
      const grade = value === true ? condition.grade : null;
      const basis = condition.basis ?? null;
      const label = bothTexts(condition.label);
      this.trace.push(
        traceNode({
          kind: "CONDITION",
          key: condition.grade,
          label,
          value: valueText(value),
          text: condition.when,
          grade,
          basis,
          children: [term],
        }),
      );
      if (value === null) return this.because("reason.conditionOpen", { grade: condition.grade }, basis);
      if (value !== true) continue;
      this.grade = condition.grade;
      return this.because(
        "reason.condition",
        { grade: condition.grade, condition: label.vi, conditionEn: label.en },
        basis,
      );
    }
    this.leftToPeople("reason.noCondition");
  }

  leftToPeople(rule: string, values: RuleValues = {}): void {
    this.open = true;
    this.because(rule, values, null);
  }

  askGates(): void {
    for (const gate of this.gates()) if (gate.kind !== "REQUIRE") this.askGate(gate);
  }

  weighSpecialCases(): void {
    for (const { effect, grade, rule, values, basis, node } of specialCasesOf(this.scheme.specialCases, this.input)) {
      if (this.notRated) return;
      this.trace.push(node);
      this.because(rule, values, basis);
      if (effect === "NOT_RATED") this.notRated = true;
      if (effect === "NOT_RATED") this.grade = null;
      else if (grade !== null) this.grade = this.lowered(effect === "VETO", grade);
    }
  }

  /** Falls from grade to grade until everything that the grade requires holds. */
  askRequirements(): void {
    const codes = this.scheme.grades.map((grade) => grade.code);
    while (this.grade !== null) {
      const failed = this.firstUnmet(this.grade);
      if (!failed) return;
      const values = {
        gate: bothTexts(failed.gate.label).vi,
        gateEn: bothTexts(failed.gate.label).en,
        grade: this.grade,
      };
      const basis = failed.gate.basis ?? null;
      const next = codes[codes.indexOf(this.grade) + 1];
      this.grade = null;
      if (failed.value === null) return this.because("reason.requirementOpen", values, basis);
      this.because("reason.requirementUnmet", values, basis);
      if (failed.gate.otherwise === "DECISION") return this.leftToPeople("reason.requirementDecision", values);
      if (next === undefined) return this.leftToPeople("reason.noGradeFits");
      this.grade = next;
    }
  }

  conclude(): SuggestedGrade {
    if (this.grade !== null && this.run.tracing) {
      this.trace.push(
        traceNode({ kind: "GRADE", key: this.grade, label: this.gradeName(this.grade), grade: this.grade }),
      );
    }
    return {
      grade: this.grade,
      needsDecision: this.open && this.grade === null && !this.notRated,
      notRated: this.notRated,
      reasons: this.reasons,
      trace: this.trace,
    };
  }

  private gates(): Gate[] {
    return (this.scheme.gates ?? []).filter((gate) => applies(gate.appliesTo, this.input));
  }

  private askGate(gate: Gate): void {
    const { value, term } = this.askWhen(gate);
    const limit = gate.kind === "CAP_BY_UNIT_GRADE" ? (this.input.unitGrade ?? null) : (gate.grade ?? null);
    const strikes = value === true && limit !== null;
    const before = this.grade;
    if (strikes) this.grade = this.lowered(gate.kind === "VETO", limit);
    const basis = gate.basis ?? null;
    const label = bothTexts(gate.label);
    const grade = strikes ? this.grade : null;
    this.pushGate(gate, value, term, grade);
    if (!strikes) return;
    const rule = this.grade === before ? "reason.gateHeld" : "reason.gateLowered";
    this.because(rule, { gate: label.vi, gateEn: label.en, grade: limit }, basis);
  }

  /** The first requirement of the grade that does not hold, or is not known to. */
  private firstUnmet(grade: string): { readonly gate: Gate; readonly value: FormulaValue } | null {
    for (const gate of this.gates()) {
      if (gate.kind !== "REQUIRE" || gate.grade !== grade) continue;
      const { value, term } = this.askWhen(gate);
      this.pushGate(gate, value, term, value === true ? grade : null);
      if (value !== true) return { gate, value };
    }
    return null;
  }

  /** What a gate asks; one that asks nothing always strikes. */
  private askWhen({ when }: Gate): { readonly value: FormulaValue; readonly term: TraceNode | null } {
    return when === undefined ? { value: true, term: null } : this.run.ask(when);
  }

  private pushGate(gate: Gate, value: FormulaValue, term: TraceNode | null, grade: string | null): void {
    if (!this.run.tracing) return;
    this.trace.push(
      traceNode({
        kind: "GATE",
        key: gate.code,
        label: bothTexts(gate.label),
        answer: gate.kind,
        value: valueText(value),
        shown: gate.kind === "CAP_BY_UNIT_GRADE" ? (this.input.unitGrade ?? null) : null,
        text: gate.when ?? null,
        grade,
        basis: gate.basis ?? null,
        children: term ? [term] : [],
      }),
    );
  }

  /** The worse of the present grade and a limit; a cap says nothing while there is no grade. */
  private lowered(isVeto: boolean, limit: string): string | null {
    if (this.grade === null) return isVeto ? limit : null;
    const rank = (code: string): number => this.scheme.grades.findIndex((grade) => grade.code === code);
    return rank(limit) > rank(this.grade) ? limit : this.grade;
  }

  private gradeName(code: string): { vi: string; en: string } {
    const grade = this.scheme.grades.find((one) => one.code === code);
    return grade ? bothTexts(grade.name) : { vi: code, en: code };
  }

  private because(rule: string, values: RuleValues, basis: string | null): void {
    this.reasons.push({ rule, values, ...sentence(rule, values), basis });
  }
}
