import { Fraction } from "fraction.js";
import type { Audience } from "../applies-to.ts";
import { BOOLEAN, type FormulaType, numeric, type Resolve } from "../formula/check-formula.ts";
import { exactly, upTo } from "../formula/bounds.ts";
import type { ReferenceNode } from "../formula/formula-node.ts";
import { AbsenceKind } from "../rules/absence-kind.ts";
import { LEVEL_COUNTS } from "../rules/counts.ts";
import { gradeNumber } from "../rules/facts.ts";
import type { RatingContent } from "../scheme.ts";
import { allCriteria, concerns } from "../walk-content.ts";

type Resolved = ReturnType<Resolve>;

/** A grade as a number: from 1, the worst, to the number of grades. */
export function unitGradeType({ scheme }: RatingContent): FormulaType {
  return numeric({ low: new Fraction(1), high: new Fraction(scheme.grades.length) });
}

/** What a fact yields in formulas, or the rule that its name breaks. */
export function factType(content: RatingContent, audience: Audience, reference: ReferenceNode): Resolved {
  const { of, name, argument } = reference;
  if (of === "grade") return gradeType(content, name);
  if (of === "unit") return name === "grade" && argument === undefined ? unitGradeType(content) : unknown(of, name);
  if (of === "subordinates") return subordinates(content, name, argument);
  if (of === "absence") return absence(name, argument);
  if (of === "levels") return levels(content, audience, reference);
  if (name === "count" && argument === undefined) return numeric(upTo(null));
  return (name === "any" || name === "duty") && argument === undefined ? BOOLEAN : unknown(of, name);
}

function gradeType({ scheme }: RatingContent, code: string): Resolved {
  const number = gradeNumber(scheme.grades, code);
  return number ? numeric(exactly(number)) : { rule: "formula.unknownGrade", name: code };
}

function subordinates(content: RatingContent, name: string, argument: string | undefined): Resolved {
  if (name === "count" && argument === undefined) return numeric(upTo(null));
  if (name !== "below" || argument === undefined) return unknown("subordinates", name);
  const grade = gradeType(content, argument);
  return "rule" in grade ? grade : numeric(upTo(null));
}

function absence(name: string, argument: string | undefined): Resolved {
  if (argument !== undefined && !AbsenceKind.options.some((known) => known === argument))
    return { rule: "formula.unknownAbsence", name: argument };
  if (name === "days") return numeric(upTo(null));
  return name === "kind" && argument !== undefined ? BOOLEAN : unknown("absence", name);
}

function levels({ groups }: RatingContent, audience: Audience, { name, argument }: ReferenceNode): Resolved {
  if (argument !== undefined || !LEVEL_COUNTS.some((known) => known === name)) return unknown("levels", name);
  const some = allCriteria(groups).some(({ criterion, limits }) => criterion.expected && concerns(limits, audience));
  return some ? numeric(upTo(null)) : { rule: "formula.noExpectedLevels" };
}

function unknown(of: string, name: string): Resolved {
  return { rule: "formula.unknownFact", name: `${of}.${name}` };
}
