import type { RuleValues } from "../../kernel/index.ts";

/**
 * What a reference points at: a bare name; a group or criterion by code; a grade as a number; counts of violations and
 * levels; facts about absences, disciplines, the unit and subordinates.
 */
export type ReferenceKind =
  | "name"
  | "group"
  | "criterion"
  | "grade"
  | "violations"
  | "levels"
  | "absence"
  | "discipline"
  | "unit"
  | "subordinates";

export const BINARY_OPERATORS = ["+", "-", "*", "/", "<", "<=", ">", ">=", "==", "!=", "&&", "||"] as const;
export type BinaryOperator = (typeof BINARY_OPERATORS)[number];

/** `mean` takes what is present; `min` and `max` are absent when an argument is. */
export const FUNCTIONS = ["min", "max", "mean"] as const;
export type FunctionName = (typeof FUNCTIONS)[number];

/** A parsed formula; `column` counts from 1. */
export type FormulaNode =
  | { readonly kind: "number"; readonly text: string; readonly column: number }
  | { readonly kind: "boolean"; readonly value: boolean; readonly column: number }
  | {
      readonly kind: "reference";
      readonly of: ReferenceKind;
      readonly name: string;
      /** What the fact is asked about: `subordinates.below("HTN")` → HTN. */
      readonly argument?: string;
      readonly column: number;
    }
  | { readonly kind: "unary"; readonly operator: "-" | "!"; readonly operand: FormulaNode; readonly column: number }
  | {
      readonly kind: "binary";
      readonly operator: BinaryOperator;
      readonly left: FormulaNode;
      readonly right: FormulaNode;
      readonly column: number;
    }
  | {
      readonly kind: "call";
      readonly name: FunctionName;
      readonly arguments: readonly FormulaNode[];
      readonly column: number;
    };

export type ReferenceNode = Extract<FormulaNode, { kind: "reference" }>;

/** What is wrong in a formula, and where. */
export interface FormulaFault {
  readonly rule: string;
  readonly values: RuleValues & { readonly column: number };
}

const PRECEDENCE: Record<BinaryOperator, number> = {
  "||": 1,
  "&&": 2,
  "==": 3,
  "!=": 3,
  "<": 4,
  "<=": 4,
  ">": 4,
  ">=": 4,
  "+": 5,
  "-": 5,
  "*": 6,
  "/": 6,
};

/** The reference as people write it. Example: criterion I.1 → `criterion("I.1")`, group I → `group.I`. */
export function printReference(of: ReferenceKind, name: string, argument?: string): string {
  if (of === "name") return name;
  if (of === "grade") return `grade("${name}")`;
  if (argument !== undefined) return `${of}.${name}("${argument}")`;
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) ? `${of}.${name}` : `${of}("${name}")`;
}

/** The formula with as few parentheses as it needs. Example: `((a)+b)*2` → `(a + b) * 2`. */
export function printFormula(node: FormulaNode, outer = 0): string {
  switch (node.kind) {
    case "number":
      return node.text;
    case "boolean":
      return String(node.value);
    case "reference":
      return printReference(node.of, node.name, node.argument);
    case "unary":
      return `${node.operator}${printFormula(node.operand, 7)}`;
    case "call":
      return `${node.name}(${node.arguments.map((argument) => printFormula(argument)).join(", ")})`;
    case "binary": {
      const own = PRECEDENCE[node.operator];
      const text = `${printFormula(node.left, own)} ${node.operator} ${printFormula(node.right, own + 1)}`;
      return own < outer ? `(${text})` : text;
    }
  }
}

/** The parts directly below a node. */
export function partsOf(node: FormulaNode): readonly FormulaNode[] {
  if (node.kind === "unary") return [node.operand];
  if (node.kind === "binary") return [node.left, node.right];
  return node.kind === "call" ? node.arguments : [];
}

/** Every reference of the formula, in reading order. */
export function referencesOf(node: FormulaNode): ReferenceNode[] {
  return node.kind === "reference" ? [node] : partsOf(node).flatMap(referencesOf);
}
