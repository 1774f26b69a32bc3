import type { Fraction } from "fraction.js";
import type { RuleValues } from "../kernel/index.ts";
import { applies } from "./applies-to.ts";
import { bothTexts } from "./content-text.ts";
import { exact, exactText, shown } from "./exact.ts";
import { valueText } from "./formula/evaluate-formula.ts";
import type { RatingInput } from "./rating-input.ts";
import type { FormulaRun } from "./run-formulas.ts";
import type { Band, Gate, Scheme } from "./scheme.ts";
import { sentence } from "./sentence.ts";
import { type Reason, traceNode, type TraceNode } from "./trace.ts";

/** The suggested grade with its argument. */
export interface SuggestedGrade {
  readonly grade: string | null;
  /** True when the regulation leaves the grade to people although everything is known. */
  readonly needsDecision: boolean;
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
 * Suggests a grade: by band, by the first condition that holds, or not at all; then asks every gate.
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
  return argument.conclude();
}

class Argument {
  private grade: string | null = null;
  private open = false;
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
    const label = this.gradeName(band.grade);
    this.trace.push(
      traceNode({
        kind: "BAND",
        key: band.grade,
        label,
        value: exactText(score),
        shown: shown(score),
        text: bandText(band),
        grade: band.grade,
      }),
    );
    this.because("reason.band", { score: shown(score), band: bandText(band), grade: band.grade }, null);
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
    for (const gate of this.scheme.gates ?? []) if (applies(gate.appliesTo, this.input)) this.askGate(gate);
  }

  conclude(): SuggestedGrade {
    if (this.grade !== null) {
      this.trace.push(
        traceNode({ kind: "GRADE", key: this.grade, label: this.gradeName(this.grade), grade: this.grade }),
      );
    }
    return {
      grade: this.grade,
      needsDecision: this.open && this.grade === null,
      reasons: this.reasons,
      trace: this.trace,
    };
  }

  private askGate(gate: Gate): void {
    const { value, term } = this.run.ask(gate.when);
    const strikes = value === true;
    const before = this.grade;
    if (strikes) this.grade = this.lowered(gate);
    const basis = gate.basis ?? null;
    const label = bothTexts(gate.label);
    const grade = strikes ? this.grade : null;
    this.trace.push(
      traceNode({
        kind: "GATE",
        key: gate.code,
        label,
        answer: gate.kind,
        value: valueText(value),
        text: gate.when,
        grade,
        basis,
        children: [term],
      }),
    );
    if (!strikes) return;
    const rule = this.grade === before ? "reason.gateHeld" : "reason.gateLowered";
    this.because(rule, { gate: label.vi, gateEn: label.en, grade: gate.grade }, basis);
  }

  /** The worse of the present grade and the gate's; a CAP says nothing while there is no grade. */
  private lowered(gate: Gate): string | null {
    if (this.grade === null) return gate.kind === "VETO" ? gate.grade : null;
    const rank = (code: string): number => this.scheme.grades.findIndex((grade) => grade.code === code);
    return rank(gate.grade) > rank(this.grade) ? gate.grade : this.grade;
  }

  private gradeName(code: string): { vi: string; en: string } {
    const grade = this.scheme.grades.find((one) => one.code === code);
    return grade ? bothTexts(grade.name) : { vi: code, en: code };
  }

  private because(rule: string, values: RuleValues, basis: string | null): void {
    this.reasons.push({ rule, values, ...sentence(rule, values), basis });
  }
}
