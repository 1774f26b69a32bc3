import { Fraction } from "fraction.js";
import { Refused } from "../../kernel/index.ts";
import { exact, exactText, isTractable, shown } from "../exact.ts";
import { traceNode, type TraceNode } from "../trace.ts";
import { type BinaryOperator, type FormulaNode, partsOf, printFormula, type ReferenceNode } from "./formula-node.ts";

/** A number, yes / no, or null: absent. */
export type FormulaValue = Fraction | boolean | null;

/** What a reference stands for in this rating. */
export type Lookup = (reference: ReferenceNode) => FormulaValue;

/** A value with the term that it came from and the terms below. */
export interface EvaluatedFormula {
  readonly value: FormulaValue;
  readonly term: TraceNode;
}

/**
 * Evaluates a formula in exact fractions.
 *
 * What is absent stays absent: a sum over an absent value is absent, `mean` takes the present ones, `&&` and `||`
 * are absent only while the absent side could still decide.
 *
 * @throws Refused `formula.unsound` when types do not fit, `formula.divisionByZero`, or `formula.tooLarge`; content
 * that `checkContent` accepted does none of these.
 */
export function evaluateFormula(node: FormulaNode, lookup: Lookup): EvaluatedFormula {
  const parts = partsOf(node).map((part) => ({ node: part, result: evaluateFormula(part, lookup) }));
  const value = valueOf(
    node,
    parts.map((part) => part.result.value),
    lookup,
  );
  const children = parts.filter((part) => !isLiteral(part.node)).map((part) => part.result.term);
  return { value, term: term(printFormula(node), value, children) };
}

/** The value alone, for bulk: what `evaluateFormula` would give, without the terms. */
export function formulaValue(node: FormulaNode, lookup: Lookup): FormulaValue {
  switch (node.kind) {
    case "reference":
      return lookup(node);
    case "binary":
      return binary(node.operator, formulaValue(node.left, lookup), formulaValue(node.right, lookup), node.column);
    default:
      return valueOf(
        node,
        partsOf(node).map((part) => formulaValue(part, lookup)),
        lookup,
      );
  }
}

/** The value as a trace carries it: "n/d", "true", "false" or null. */
export function valueText(value: FormulaValue): string | null {
  if (value === null) return null;
  return typeof value === "boolean" ? String(value) : exactText(value);
}

/** The value for people: rounded decimals, "true", "false" or null. */
export function valueShown(value: FormulaValue): string | null {
  if (value === null) return null;
  return typeof value === "boolean" ? String(value) : shown(value);
}

function term(text: string, value: FormulaValue, children: readonly TraceNode[]): TraceNode {
  const label = { vi: text, en: text };
  return traceNode({ kind: "TERM", key: text, label, value: valueText(value), shown: valueShown(value), children });
}

function isLiteral(node: FormulaNode): boolean {
  return node.kind === "number" || node.kind === "boolean";
}

function valueOf(node: FormulaNode, parts: readonly FormulaValue[], lookup: Lookup): FormulaValue {
  switch (node.kind) {
    case "number":
      return exact(node.text);
    case "boolean":
      return node.value;
    case "reference":
      return lookup(node);
    case "unary":
      return unary(node.operator, parts[0] ?? null, node.column);
    case "call":
      return call(node.name, parts, node.column);
    case "binary":
      return binary(node.operator, parts[0] ?? null, parts[1] ?? null, node.column);
  }
}

function unary(operator: "-" | "!", value: FormulaValue, column: number): FormulaValue {
  if (value === null) return null;
  return operator === "!" ? !asBoolean(value, column) : asNumber(value, column).neg();
}

function call(name: "min" | "max" | "mean", parts: readonly FormulaValue[], column: number): FormulaValue {
  const present = parts.filter((part) => part !== null).map((part) => asNumber(part, column));
  const [first, ...rest] = present;
  if (!first || (name !== "mean" && present.length < parts.length)) return null;
  if (name === "min") return rest.reduce((least, part) => (part.lt(least) ? part : least), first);
  if (name === "max") return rest.reduce((most, part) => (part.gt(most) ? part : most), first);
  const sum = rest.reduce((total, part) => total.add(part), first);
  return tractable(sum.div(new Fraction(present.length)), column);
}

function binary(operator: BinaryOperator, left: FormulaValue, right: FormulaValue, column: number): FormulaValue {
  if (operator === "&&" || operator === "||") return logical(operator, left, right, column);
  if (left === null || right === null) return null;
  const [one, other] = [asNumber(left, column), asNumber(right, column)];
  switch (operator) {
    case "+":
      return tractable(one.add(other), column);
    case "-":
      return tractable(one.sub(other), column);
    case "*":
      return tractable(one.mul(other), column);
    case "/":
      if (other.equals(0)) throw new Refused("formula.divisionByZero", { column });
      return tractable(one.div(other), column);
    default:
      return compared(operator, one.compare(other));
  }
}

/** Three-valued: false && absent is false, true || absent is true, anything else with an absent side is absent. */
function logical(operator: "&&" | "||", left: FormulaValue, right: FormulaValue, column: number): FormulaValue {
  const decisive = operator === "||";
  const sides = [left, right].map((side) => (side === null ? null : asBoolean(side, column)));
  if (sides.includes(decisive)) return decisive;
  return sides.includes(null) ? null : !decisive;
}

function compared(operator: BinaryOperator, order: number): boolean {
  if (operator === "<") return order < 0;
  if (operator === "<=") return order <= 0;
  if (operator === ">") return order > 0;
  if (operator === ">=") return order >= 0;
  return operator === "==" ? order === 0 : order !== 0;
}

function asNumber(value: FormulaValue, column: number): Fraction {
  if (value instanceof Fraction) return value;
  throw new Refused("formula.unsound", { column });
}

function asBoolean(value: FormulaValue, column: number): boolean {
  if (typeof value === "boolean") return value;
  throw new Refused("formula.unsound", { column });
}

function tractable(value: Fraction, column: number): Fraction {
  if (isTractable(value)) return value;
  throw new Refused("formula.tooLarge", { column });
}
