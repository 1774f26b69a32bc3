import type { Look, Sql } from "../../../kernel/index.ts";

/** Codes that one statement looks up. */
const PORTION = 500;

/** A unit as lists refer to it. */
export interface KnownUnit {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly kind: string;
  readonly tree: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
}

/** Units by code. */
export function readUnitsByCodes(sql: Sql, codes: readonly (string | null)[]): Promise<Map<string, KnownUnit>> {
  return byCodes(codes, (portion) =>
    sql
      .selectFrom("unit")
      .select(["id", "version", "code", "name", "name_en as nameEn", "kind", "tree"])
      .select(["starts_on as startsOn", "ends_on as endsOn"])
      .where("code", "in", portion)
      .execute(),
  );
}

/** A position as lists refer to it. */
export interface KnownPosition {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly catalogue: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly positionClass: string;
  readonly dutyGroup: string | null;
  readonly publicContact: boolean;
  readonly description: string | null;
}

/** Positions by catalogue and code, as `positionKey` puts them together. */
export async function readPositionsByCodes(
  sql: Sql,
  codes: readonly (string | null)[],
): Promise<Map<string, KnownPosition>> {
  const found = new Map<string, KnownPosition>();
  for (const portion of portions([...new Set(codes.filter((code) => code !== null))])) {
    const rows = await sql
      .selectFrom("position")
      .select(["id", "version", "code", "catalogue", "name", "name_en as nameEn", "description"])
      .select(["position_class as positionClass", "duty_group as dutyGroup", "public_contact as publicContact"])
      .where("code", "in", portion)
      .execute();
    for (const row of rows)
      found.set(positionKey(row.catalogue, row.code), { ...row, publicContact: Boolean(row.publicContact) });
  }
  return found;
}

/** Key of a position: codes are unique in their catalogue. */
export function positionKey(catalogue: string, code: string): string {
  return `${catalogue}\n${code}`;
}

/** A person as lists refer to one. */
export interface KnownPerson {
  readonly id: string;
  readonly code: string;
  readonly fullName: string;
}

/** People by code; whether the viewer may know of them is asked by who uses them. */
export function readPeopleByCodes(sql: Sql, codes: readonly (string | null)[]): Promise<Map<string, KnownPerson>> {
  return byCodes(codes, (portion) =>
    sql.selectFrom("person").select(["id", "code", "full_name as fullName"]).where("code", "in", portion).execute(),
  );
}

async function byCodes<R extends { readonly code: string }>(
  codes: readonly (string | null)[],
  read: (portion: string[]) => Promise<R[]>,
): Promise<Map<string, R>> {
  const found = new Map<string, R>();
  for (const portion of portions([...new Set(codes.filter((code) => code !== null))]))
    for (const row of await read(portion)) found.set(row.code, row);
  return found;
}

/** The items in portions that one statement takes. */
export function portions<T>(items: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(items.length / PORTION) }, (_, at) =>
    items.slice(at * PORTION, (at + 1) * PORTION),
  );
}

/** A batched read over any number of keys. */
export async function readInPortions<V>(
  look: Look,
  read: (look: Look, keys: readonly string[]) => Promise<ReadonlyMap<string, V>>,
  keys: readonly string[],
): Promise<Map<string, V>> {
  const found = new Map<string, V>();
  for (const portion of portions([...new Set(keys)]))
    for (const [key, value] of await read(look, portion)) found.set(key, value);
  return found;
}
