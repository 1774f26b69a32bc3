import { CASE_CLASSES } from "../package/case-classes.ts";
import type { CaseObject } from "../package/case-package.ts";
import type { StatusReason } from "./status-info.ts";

/** Documents that a page holds at most, and when nothing is asked. */
export const MOST_DOCUMENTS = 500;
const USUAL_DOCUMENTS = 100;
const MOST_OFFSET = 1_000_000;
const MOST_FILTER = 1_000;

/** A query that cannot be answered; said with status 400. */
export class WrongQuery extends Error {
  constructor(
    readonly reason: Extract<StatusReason, "invalid_selection_field" | "invalid_sort_field">,
    message: string,
  ) {
    super(message);
  }
}

/** One comparison of a filter. */
interface Condition {
  readonly field: string;
  readonly operator: "=" | "!=" | ">" | ">=" | "<" | "<=" | "~";
  readonly value: string;
}

/** What a list of documents is asked for. */
export interface ListQuery {
  readonly limit: number;
  readonly offset: number;
  readonly sort: string | null;
  readonly isDescending: boolean;
  /** Any of these lists, all conditions of it. */
  readonly filter: readonly (readonly Condition[])[];
  readonly fields: readonly string[] | null;
}

const FIELDS = new Set([...Object.keys(CASE_CLASSES.CFDocument.fields), "CFPackageURI"]);
const COMPARED = Object.entries(CASE_CLASSES.CFDocument.fields).flatMap(([field, kind]) =>
  typeof kind === "string" && !kind.startsWith("extension") ? [field] : [],
);

const CONDITION = /^\s*([A-Za-z]{1,40})\s*(!=|>=|<=|=|>|<|~)\s*'((?:[^'\\]|\\.)*)'\s*/u;
const CONNECTION = /^(AND|OR)\s+/i;

/**
 * Reads the six query parameters of `CFDocuments`. Parameters that CASE does not name are ignored.
 *
 * @throws WrongQuery naming the parameter.
 */
export function readListQuery(query: Readonly<Record<string, unknown>>): ListQuery {
  const sort = textOf(query, "sort");
  if (sort !== null && !COMPARED.includes(sort))
    throw new WrongQuery("invalid_sort_field", "sort must name a field of CFDocument that holds a text");
  const order = textOf(query, "orderBy") ?? "asc";
  if (!["asc", "desc"].includes(order)) throw new WrongQuery("invalid_sort_field", "orderBy must be asc or desc");
  return {
    limit: numberOf(query, "limit", { least: 1, most: MOST_DOCUMENTS, usual: USUAL_DOCUMENTS }),
    offset: numberOf(query, "offset", { least: 0, most: MOST_OFFSET, usual: 0 }),
    sort,
    isDescending: order === "desc",
    filter: filterOf(textOf(query, "filter")),
    fields: fieldsOf(textOf(query, "fields")),
  };
}

function textOf(query: Readonly<Record<string, unknown>>, name: string): string | null {
  const value = Object.hasOwn(query, name) ? query[name] : undefined;
  if (value === undefined) return null;
  const isText = typeof value === "string" && value.length <= MOST_FILTER && value.isWellFormed();
  if (isText && !/[\u0000-\u001f\u007f]/.test(value)) return value;
  throw new WrongQuery("invalid_selection_field", `${name} must be given once, as a text`);
}

function numberOf(
  query: Readonly<Record<string, unknown>>,
  name: string,
  { least, most, usual }: { readonly least: number; readonly most: number; readonly usual: number },
): number {
  const text = textOf(query, name);
  if (text === null) return usual;
  const number = /^\d{1,7}$/.test(text) ? Number(text) : -1;
  if (number >= least && number <= most) return number;
  throw new WrongQuery("invalid_selection_field", `${name} must be from ${String(least)} to ${String(most)}`);
}

/** Conditions joined by AND, lists of them by OR; AND binds first. Example: `title~'số' AND creator='Bộ'`. */
function filterOf(text: string | null): Condition[][] {
  if (text === null) return [];
  const lists: Condition[][] = [[]];
  let rest = text;
  for (;;) {
    const match = CONDITION.exec(rest);
    const [whole, field = "", operator = "=", value = ""] = match ?? [];
    if (whole === undefined || !COMPARED.includes(field))
      throw new WrongQuery("invalid_selection_field", "filter must be like title~'text' AND creator='text'");
    const unescaped = value.replace(/\\(.)/gu, "$1").normalize("NFC");
    lists.at(-1)?.push({ field, operator: operator as Condition["operator"], value: unescaped });
    rest = rest.slice(whole.length);
    if (rest === "") return lists;
    const word = CONNECTION.exec(rest);
    if (!word) throw new WrongQuery("invalid_selection_field", "conditions of a filter are joined by AND or OR");
    if (word[1]?.toUpperCase() === "OR") lists.push([]);
    rest = rest.slice(word[0].length);
  }
}

function fieldsOf(text: string | null): string[] | null {
  if (text === null) return null;
  const fields = text.split(",").map((field) => field.trim());
  if (fields.every((field) => FIELDS.has(field))) return fields;
  throw new WrongQuery("invalid_selection_field", "fields must name fields of CFDocument, separated by commas");
}

/** The documents that the query asks for, and how many there are on all pages. */
export function answerList(documents: readonly CaseObject[], query: ListQuery): { items: CaseObject[]; total: number } {
  const { filter, sort, isDescending, offset, limit, fields } = query;
  const found = documents.filter(
    (document) => filter.length === 0 || filter.some((list) => list.every((one) => holds(document, one))),
  );
  if (sort !== null) found.sort((one, other) => compared(valueOf(one, sort), valueOf(other, sort)));
  if (sort !== null && isDescending) found.reverse();
  const page = found.slice(offset, offset + limit);
  if (fields === null) return { items: page, total: found.length };
  const chosen = new Set(fields);
  const items = page.map((document) =>
    Object.fromEntries(Object.entries(document).filter(([field]) => chosen.has(field))),
  );
  return { items, total: found.length };
}

function holds(document: CaseObject, { field, operator, value }: Condition): boolean {
  const own = valueOf(document, field);
  if (operator === "~") return own.toLowerCase().includes(value.toLowerCase());
  const order = compared(own, value);
  const answers = { "=": order === 0, "!=": order !== 0, ">": order > 0, ">=": order >= 0, "<": order < 0 };
  return operator === "<=" ? order <= 0 : answers[operator];
}

/** A field as text; a list joined by commas. */
function valueOf(document: CaseObject, field: string): string {
  const value = document[field];
  if (Array.isArray(value)) return value.map(String).join(",").normalize("NFC");
  return typeof value === "string" ? value.normalize("NFC") : "";
}

function compared(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
