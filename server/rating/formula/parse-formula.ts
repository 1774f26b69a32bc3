import jsep from "jsep";
import {
  BINARY_OPERATORS,
  type BinaryOperator,
  type FormulaFault,
  type FormulaNode,
  FUNCTIONS,
  type FunctionName,
  type ReferenceKind,
} from "./formula-node.ts";

/** A formula's tree, or what is wrong with its text. */
export type ParsedFormula =
  { readonly node: FormulaNode; readonly fault: null } | { readonly node: null; readonly fault: FormulaFault };

const LEAVES = /(\d[\d.]*|[\p{L}_$][\p{L}\p{N}_$]*|"[^"]*"|'[^']*')/gu;
/** Accessors that take a code in brackets or after a dot. */
const CODED = ["group", "criterion", "grade"] as const satisfies readonly ReferenceKind[];
/** Accessors that take a fact after a dot, and what it is asked about in brackets. */
const FACTUAL = ["violations", "levels", "absence", "discipline", "unit", "subordinates"] as const;
/** Accessors that nothing may be named after; the others may stand alone as a name: `unit * 10` beside `unit.grade`. */
const NEVER_NAMES: ReadonlySet<string> = new Set(["group", "criterion", "violations"]);
const ACCESSORS: readonly ReferenceKind[] = [...CODED, ...FACTUAL];

/** Carries a fault out of the recursion; never leaves this file. */
class FaultSignal {
  constructor(readonly fault: FormulaFault) {}
}

/**
 * Reads a formula into a tree of the few things that formulas may be.
 *
 * jsep only splits the text; whatever it accepts beyond numbers, names, `+ - * /`, comparisons, `&& || !`,
 * `min max mean` and the accessors (`group.I`, `criterion("I.1")`, `subordinates.below("HTN")`) is refused with its
 * column.
 */
export function parseFormula(text: string): ParsedFormula {
  const known = remembered.get(text);
  if (known) return known;
  const parsed = readFormula(text);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(text, parsed);
  return parsed;
}

/** Trees by text: rating a province asks for the same few formulas again and again. */
const remembered = new Map<string, ParsedFormula>();
const MOST_REMEMBERED = 1000;

function readFormula(text: string): ParsedFormula {
  let expression: jsep.Expression;
  try {
    expression = jsep(text);
  } catch (error) {
    return { node: null, fault: syntaxFault(error, text) };
  }
  const reader = new Reader(text);
  try {
    return { node: reader.read(expression), fault: null };
  } catch (signal) {
    if (signal instanceof FaultSignal) return { node: null, fault: signal.fault };
    throw signal;
  }
}

function syntaxFault(error: unknown, text: string): FormulaFault {
  const index = error instanceof Error && "index" in error ? Number(error.index) : 0;
  const near = text.slice(index, index + 12).trim();
  return { rule: "formula.syntax", values: { column: index + 1, near: near === "" ? "…" : near } };
}

/** Walks jsep's tree in reading order, so that each leaf takes the column of the next leaf in the text. */
class Reader {
  private readonly columns: number[];
  private next = 0;

  constructor(text: string) {
    this.columns = [...text.matchAll(LEAVES)].map((match) => match.index + 1);
  }

  read(expression: jsep.Expression): FormulaNode {
    switch (expression.type) {
      case "Literal":
        return this.literal(expression as jsep.Literal);
      case "Identifier":
        return this.identifier(expression as jsep.Identifier);
      case "UnaryExpression":
        return this.unary(expression as jsep.UnaryExpression);
      case "BinaryExpression":
        return this.binary(expression as jsep.BinaryExpression);
      case "MemberExpression":
        return this.member(expression as jsep.MemberExpression);
      case "CallExpression":
        return this.call(expression as jsep.CallExpression);
      default:
        throw this.refuse("formula.unsupported", { what: expression.type }, this.here());
    }
  }

  private here(): number {
    return this.columns[this.next] ?? 1;
  }

  private take(): number {
    const column = this.here();
    this.next += 1;
    return column;
  }

  private refuse(rule: string, values: Record<string, string>, column: number): FaultSignal {
    return new FaultSignal({ rule, values: { ...values, column } });
  }

  private literal(literal: jsep.Literal): FormulaNode {
    const column = this.take();
    if (typeof literal.value === "boolean") return { kind: "boolean", value: literal.value, column };
    if (!/^\d{1,30}(\.\d{1,30})?$/.test(literal.raw))
      throw this.refuse("formula.number", { text: literal.raw }, column);
    return { kind: "number", text: literal.raw, column };
  }

  private identifier(identifier: jsep.Identifier): FormulaNode {
    const column = this.take();
    if (NEVER_NAMES.has(identifier.name)) throw this.refuse("formula.accessor", { name: identifier.name }, column);
    return { kind: "reference", of: "name", name: identifier.name, column };
  }

  private unary({ operator, argument }: jsep.UnaryExpression): FormulaNode {
    const column = this.here();
    if (operator !== "-" && operator !== "!") throw this.refuse("formula.operator", { operator }, column);
    return { kind: "unary", operator, operand: this.read(argument), column };
  }

  private binary(expression: jsep.BinaryExpression): FormulaNode {
    const column = this.here();
    const operator = BINARY_OPERATORS.find((known) => known === expression.operator);
    if (!operator) throw this.refuse("formula.operator", { operator: expression.operator }, column);
    const left = this.read(expression.left);
    return {
      kind: "binary",
      operator: operator satisfies BinaryOperator,
      left,
      right: this.read(expression.right),
      column,
    };
  }

  private member({ object, property, computed }: jsep.MemberExpression): FormulaNode {
    const column = this.take();
    const of = accessor(object);
    if (!of || computed || property.type !== "Identifier")
      throw this.refuse("formula.unsupported", { what: "." }, column);
    this.take();
    return { kind: "reference", of, name: String(property["name"]), column };
  }

  private call(expression: jsep.CallExpression): FormulaNode {
    const column = this.take();
    const { callee, arguments: parts } = expression;
    const of = accessor(callee);
    if (of) return this.named(of, parts, column);
    if (callee.type === "MemberExpression") return this.asked(callee as jsep.MemberExpression, parts, column);
    const name = FUNCTIONS.find((known) => callee.type === "Identifier" && callee["name"] === known);
    if (!name) throw this.refuse("formula.unknownFunction", { name: String(callee["name"] ?? callee.type) }, column);
    if (parts.length === 0) throw this.refuse("formula.noArguments", { name }, column);
    return { kind: "call", name: name satisfies FunctionName, arguments: parts.map((part) => this.read(part)), column };
  }

  private named(of: ReferenceKind, parts: readonly jsep.Expression[], column: number): FormulaNode {
    const [part] = parts;
    if (parts.length !== 1 || part?.type !== "Literal" || typeof part["value"] !== "string") {
      throw this.refuse("formula.accessor", { name: of }, column);
    }
    this.take();
    return { kind: "reference", of, name: part["value"], column };
  }

  /** A fact about something: `subordinates.below("HTN")`. */
  private asked(callee: jsep.MemberExpression, parts: readonly jsep.Expression[], column: number): FormulaNode {
    const of = accessor(callee.object);
    const [part] = parts;
    if (!of || callee.computed || callee.property.type !== "Identifier" || CODED.some((known) => known === of))
      throw this.refuse("formula.unsupported", { what: "." }, column);
    if (parts.length !== 1 || part?.type !== "Literal" || typeof part["value"] !== "string")
      throw this.refuse("formula.accessor", { name: of }, column);
    this.take();
    this.take();
    return { kind: "reference", of, name: String(callee.property["name"]), argument: part["value"], column };
  }
}

function accessor(expression: jsep.Expression): ReferenceKind | undefined {
  const name = expression.type === "Identifier" ? expression["name"] : undefined;
  return ACCESSORS.find((known) => known === name);
}
