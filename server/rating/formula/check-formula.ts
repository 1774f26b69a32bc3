import { exact } from "../exact.ts";
import { type Bounds, called, combined, exactly, mayBeZero, negated, UNBOUNDED } from "./bounds.ts";
import type { FormulaFault, FormulaNode, ReferenceNode } from "./formula-node.ts";

/** What a formula part yields: a number between bounds, or yes / no. */
export type FormulaType = { readonly kind: "number"; readonly bounds: Bounds } | { readonly kind: "boolean" };

export const BOOLEAN: FormulaType = { kind: "boolean" };

/** A number between bounds. */
export function numeric(bounds: Bounds = UNBOUNDED): FormulaType {
  return { kind: "number", bounds };
}

/** What a reference means here, or the rule that it breaks. */
export type Resolve = (reference: ReferenceNode) => FormulaType | { readonly rule: string; readonly name?: string };

/** The type of a formula and everything that is wrong in it. */
export interface CheckedFormula {
  readonly type: FormulaType;
  readonly faults: readonly FormulaFault[];
}

/**
 * Checks names, types and divisions of a parsed formula.
 *
 * A divisor must be unable to be zero by the bounds of what it is made of: `a / assigned` is refused while the
 * metric `assigned` has no minimum above 0.
 */
export function checkFormula(node: FormulaNode, resolve: Resolve): CheckedFormula {
  const faults: FormulaFault[] = [];
  return { type: typeOf(node, resolve, faults), faults };
}

function typeOf(node: FormulaNode, resolve: Resolve, faults: FormulaFault[]): FormulaType {
  switch (node.kind) {
    case "number":
      return numeric(exactly(exact(node.text)));
    case "boolean":
      return BOOLEAN;
    case "reference":
      return referenceType(node, resolve, faults);
    case "unary":
      return unaryType(node, resolve, faults);
    case "call":
      return numeric(
        called(
          node.name,
          node.arguments.map((part) => bounds(part, resolve, faults)),
        ),
      );
    case "binary":
      return binaryType(node, resolve, faults);
  }
}

function referenceType(node: ReferenceNode, resolve: Resolve, faults: FormulaFault[]): FormulaType {
  const resolved = resolve(node);
  if ("kind" in resolved) return resolved;
  faults.push({ rule: resolved.rule, values: { name: resolved.name ?? node.name, column: node.column } });
  return numeric();
}

function unaryType(
  node: Extract<FormulaNode, { kind: "unary" }>,
  resolve: Resolve,
  faults: FormulaFault[],
): FormulaType {
  if (node.operator === "-") return numeric(negated(bounds(node.operand, resolve, faults)));
  expectBoolean(node.operand, resolve, faults);
  return BOOLEAN;
}

function binaryType(
  node: Extract<FormulaNode, { kind: "binary" }>,
  resolve: Resolve,
  faults: FormulaFault[],
): FormulaType {
  if (node.operator === "&&" || node.operator === "||") {
    expectBoolean(node.left, resolve, faults);
    expectBoolean(node.right, resolve, faults);
    return BOOLEAN;
  }
  const left = bounds(node.left, resolve, faults);
  const before = faults.length;
  const right = bounds(node.right, resolve, faults);
  if (node.operator === "/" && faults.length === before && mayBeZero(right)) {
    faults.push({ rule: "formula.divisionByZero", values: { column: node.right.column } });
  }
  return ["+", "-", "*", "/"].includes(node.operator) ? numeric(combined(node.operator, left, right)) : BOOLEAN;
}

function bounds(node: FormulaNode, resolve: Resolve, faults: FormulaFault[]): Bounds {
  const type = typeOf(node, resolve, faults);
  if (type.kind === "number") return type.bounds;
  faults.push({ rule: "formula.wantsNumber", values: { column: node.column } });
  return UNBOUNDED;
}

function expectBoolean(node: FormulaNode, resolve: Resolve, faults: FormulaFault[]): void {
  const before = faults.length;
  const type = typeOf(node, resolve, faults);
  if (type.kind === "boolean" || faults.length > before) return;
  faults.push({ rule: "formula.wantsCondition", values: { column: node.column } });
}
