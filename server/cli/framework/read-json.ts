import { readFileSync } from "node:fs";
import { CommanderError } from "commander";
import { z } from "zod";
import { sentence } from "../../rating/index.ts";
import { jsonFault } from "./json-fault.ts";

/** Wrong use: a file that is not there or no JSON; exit code 2. */
export class WrongUse extends CommanderError {
  constructor(message: string) {
    super(2, "khung.wrongUse", message);
    process.stderr.write(`${message}\n`);
  }
}

/**
 * The text of a file.
 *
 * @throws WrongUse when it cannot be read.
 */
export function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new WrongUse(`${path}: cannot be read (${(error as NodeJS.ErrnoException).code ?? "error"})`);
  }
}

/**
 * JSON with every number as the text of its digits: 94.70 stays "94.70", never a float.
 *
 * @throws WrongUse with line and column when the text is no JSON.
 */
export function parseExactJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text, (_key, value: unknown, context?: { readonly source?: string }) =>
      typeof value === "number" ? (context?.source ?? String(value)) : value,
    ) as unknown;
  } catch {
    const { line, column } = placeOf(jsonFault(text), text);
    throw new WrongUse(`${path}:${String(line)}:${String(column)} is not JSON`);
  }
}

/** Line and column of an offset, from 1. Example: offset 4 of "[\n[x" → 2:3. */
function placeOf(offset: number, text: string): { line: number; column: number } {
  const lines = text.slice(0, offset).split("\n");
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** A list out of a JSON file. */
export interface JsonList {
  readonly items: readonly unknown[];
}

/**
 * A JSON file that holds a list, or an object whose named field does.
 *
 * @throws WrongUse when it holds none.
 */
export function readList(path: string, field: string): JsonList & { readonly rest: Readonly<Record<string, unknown>> } {
  const value = parseExactJson(readText(path), path);
  if (Array.isArray(value)) return { items: value as unknown[], rest: {} };
  const object = z.record(z.string(), z.unknown()).safeParse(value);
  const items = object.success ? object.data[field] : undefined;
  if (!Array.isArray(items)) throw new WrongUse(`${path}: expected a list, or an object with the list "${field}"`);
  return { items: items as unknown[], rest: object.data ?? {} };
}

/** Wrong input of one case. */
export interface CaseError {
  readonly path: string;
  readonly rule: string;
  readonly vi: string;
  readonly en: string;
}

/** What is wrong with the shape of a case, in both languages. */
export function shapeErrors(shape: z.ZodType, value: unknown, error: z.ZodError): CaseError[] {
  const vietnamese = shape.safeParse(value, { error: z.locales.vi().localeError });
  const issuesVi = vietnamese.success ? [] : vietnamese.error.issues;
  return error.issues.map((issue, index) => ({
    path: issue.path.map(String).join("."),
    rule: "case.shape",
    ...sentence("case.shape", { detail: issue.message, detailVi: issuesVi[index]?.message ?? issue.message }),
  }));
}

/** The id of a case, or its place when it has none: #3. */
export function idOf(value: unknown, place: number): string {
  const named = z.looseObject({ id: z.string().min(1) }).safeParse(value);
  return named.success ? named.data.id : `#${String(place + 1)}`;
}
