import { Fraction } from "fraction.js";
import { Refused } from "../../kernel/index.ts";
import type { FormulaValue } from "../formula/evaluate-formula.ts";
import type { ReferenceNode } from "../formula/formula-node.ts";
import type { Scheme } from "../scheme.ts";
import type { Counts } from "./counts.ts";
import { countedDisciplines, countSubordinates, gradeNumber, type PeriodFacts, totalDays } from "./facts.ts";

type Reference = Pick<ReferenceNode, "of" | "name" | "argument">;

/**
 * What a fact of formulas stands for; null while it is not known.
 *
 * Example: `subordinates.below("HTN")` with 2 HTT and 1 KHT → 1; without subordinates known → absent.
 */
export function factOf(reference: Reference, scheme: Scheme, facts: PeriodFacts, counts: Counts): FormulaValue {
  const { of, name, argument } = reference;
  switch (of) {
    case "violations":
    case "levels":
      return counts.of(of, name, argument);
    case "grade":
      return gradeNumber(scheme.grades, name);
    case "unit":
      return facts.unitGrade ? gradeNumber(scheme.grades, facts.unitGrade) : null;
    case "subordinates":
      return facts.subordinates ? countSubordinates(scheme.grades, facts.subordinates, argument) : null;
    case "absence":
      return absence(name, argument, facts);
    case "discipline":
      return discipline(name, scheme, facts);
    default:
      throw new Refused("formula.unsound", { column: 1 });
  }
}

function absence(name: string, kind: string | undefined, { absences }: PeriodFacts): FormulaValue {
  if (!absences) return null;
  if (name === "kind") return absences.some((one) => one.kind === kind);
  return totalDays(absences, (one) => kind === undefined || one === kind);
}

function discipline(name: string, scheme: Scheme, { disciplines, year }: PeriodFacts): FormulaValue {
  if (!disciplines) return null;
  const counted = countedDisciplines(disciplines, year, scheme.specialCases?.discipline?.year);
  if (name === "count") return new Fraction(counted.length);
  return counted.some((one) => name === "any" || one.dutyRelated);
}
