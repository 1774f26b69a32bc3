import { createHash } from "node:crypto";
import { type OperationNode, type SelectQueryBuilder, sql, type SqlBool } from "kysely";
import { InvalidInput } from "./errors.ts";

/** Where a list is read on: after the row of a cursor, in the list's own order. */
export interface Keyset {
  /** Name of the list; a cursor of another list or another order is none. */
  readonly list: string;
  readonly after: string | null;
  /** Whether the order has columns that may be empty; they are read as empty text, on both databases alike. */
  readonly hasEmptyKeys: boolean;
  /** Filled by the read: one cursor for each row, and whether more rows follow. */
  found: { readonly cursors: readonly string[]; readonly hasNext: boolean } | null;
}

interface OrderKey {
  readonly expression: { toOperationNode(): OperationNode };
  readonly isDescending: boolean;
}

type Keyed = Record<string, unknown>;
type AnyQuery = SelectQueryBuilder<Record<string, Keyed>, string, Keyed>;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const LONGEST = 4_000;

/**
 * Rows of a query after the keyset's cursor, found by the query's own order instead of an offset: what is inserted or
 * removed before the cursor neither repeats a row nor leaves one out.
 *
 * @param rows the query with its columns and its order, whose last key is the id.
 * @throws InvalidInput `cursor.invalid` when the cursor is none of this list in this order.
 */
export async function readAfter<DB, TB extends keyof DB, Row>(
  keyset: Keyset,
  limit: number,
  rows: SelectQueryBuilder<DB, TB, Row>,
): Promise<Row[]> {
  const keys = orderOf(rows.toOperationNode() as unknown as SelectNode, keyset.hasEmptyKeys);
  const order = `${keyset.list}:${keys.map((key) => orderName(key)).join()}`;
  let query = rows.clearOrderBy() as unknown as AnyQuery;
  if (keyset.after !== null) query = query.where(isAfter(keys, readCursor(keyset.after, order, keys.length)));
  keys.forEach(({ expression, isDescending }, place) => {
    query = query
      .select(sql<string | null>`${expression}`.as(`cursorKey${String(place)}`))
      .orderBy(sql`${expression}`, isDescending ? "desc" : "asc");
  });
  const found = await query.limit(limit + 1).execute();
  const shown = found.slice(0, limit);
  const cursors = shown.map((row) => {
    const values = keys.map((_, place) => String(row[`cursorKey${String(place)}`] ?? ""));
    return writeCursor(values, order);
  });
  keyset.found = { cursors, hasNext: found.length > limit };
  return shown.map(withoutKeys) as Row[];
}

function withoutKeys(row: Keyed): Keyed {
  return Object.fromEntries(Object.entries(row).filter(([name]) => !name.startsWith("cursorKey")));
}

/** The parts of a query's tree that are looked at here. */
interface SelectNode {
  readonly orderBy?: {
    readonly items: readonly {
      readonly orderBy: OperationNode;
      readonly direction?: { readonly sqlFragments?: readonly string[] };
    }[];
  };
}

function orderOf({ orderBy }: SelectNode, hasEmptyKeys: boolean): OrderKey[] {
  const items = orderBy?.items ?? [];
  return items.map((item, place) => {
    const plain = { toOperationNode: () => item.orderBy };
    const isLast = place === items.length - 1;
    return {
      expression: hasEmptyKeys && !isLast ? sql`coalesce(${plain}, '')` : plain,
      isDescending: item.direction?.sqlFragments?.[0] === "desc",
    };
  });
}

/** What tells one order of a list from another. */
function orderName({ expression, isDescending }: OrderKey): string {
  const names: string[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (key === "name" && typeof inner === "string") names.push(inner);
      visit(inner);
    }
  };
  visit(expression.toOperationNode());
  return `${names.join(".")}${isDescending ? "-" : ""}`;
}

/** SQL condition: the row stands after the values in the order of the keys. */
function isAfter(keys: readonly OrderKey[], values: readonly string[]) {
  const cases = keys.map(({ expression, isDescending }, place) => {
    const same = keys.slice(0, place).map((key, before) => sql<SqlBool>`${key.expression} = ${values[before]}`);
    const beyond = sql<SqlBool>`${expression} ${isDescending ? sql`<` : sql`>`} ${values[place]}`;
    return sql<SqlBool>`(${sql.join([...same, beyond], sql` and `)})`;
  });
  return sql<SqlBool>`(${sql.join(cases, sql` or `)})`;
}

function writeCursor(values: readonly string[], order: string): string {
  return Buffer.from(JSON.stringify([checksum(values, order), ...values])).toString("base64url");
}

function readCursor(cursor: string, order: string, length: number): string[] {
  const wrong = new InvalidInput([{ path: "after", rule: "cursor.invalid" }]);
  if (cursor.length > LONGEST) throw wrong;
  let content: unknown;
  try {
    content = JSON.parse(Buffer.from(cursor, "base64url").toString());
  } catch {
    throw wrong;
  }
  if (!Array.isArray(content) || !content.every((each): each is string => typeof each === "string")) throw wrong;
  const [sum, ...values] = content;
  const isClean = values.every((value) => value.isWellFormed() && !value.includes("\u0000"));
  if (values.length !== length || !isClean || !UUID.test(values.at(-1) ?? "")) throw wrong;
  if (sum !== checksum(values, order)) throw wrong;
  return values;
}

/** Shows a cursor that was altered or belongs elsewhere; rights do not hang on it, they are asked for every row. */
function checksum(values: readonly string[], order: string): string {
  return createHash("sha256")
    .update(JSON.stringify([order, ...values]))
    .digest("base64url")
    .slice(0, 12);
}
