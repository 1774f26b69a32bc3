import { BigIntType, type EntityManager, type EntityMetadata } from "@mikro-orm/core";
import { CompiledQuery } from "kysely";
import type { Sql } from "../read-sql.ts";
import type { RowWrite } from "./row-writes.ts";

/** A class of entities. */
export type RecordClass<T extends object> = new () => T;

interface Column {
  readonly name: string;
  readonly column: string;
  readonly isBigInt: boolean;
  readonly isBoolean: boolean;
  readonly sqlType: string;
}

/** Values of a row in the order of its columns. */
export type Stored = readonly unknown[];

/** Ways to ask for rows of one table that are kept. */
const KEPT_TEXTS = 100;
/** Rows up to this many go one by one into the text. */
const FEW = 2;
/** Rows of one statement: databases bind a limited number of values. */
const CHUNK = 100;

/**
 * How the records of one entity lie in their table, taken from the entity itself, and the statements that bring them
 * there. Texts depend on nothing but columns and numbers of rows, so that connections keep them prepared.
 */
export class RowShape<T extends object = object> {
  readonly type: RecordClass<T>;
  readonly className: string;
  readonly hasVersion: boolean;
  readonly #table: string;
  readonly #columns: readonly Column[];
  /** The columns as they stand in statements. */
  readonly #names: string;
  readonly isPostgres: boolean;
  readonly #texts = new Map<string, string>();

  constructor(meta: EntityMetadata, isPostgres: boolean) {
    this.type = meta.class as unknown as RecordClass<T>;
    this.className = meta.className;
    this.#table = `"${meta.tableName}"`;
    this.hasVersion = meta.versionProperty !== undefined;
    this.#columns = meta.props.map((property): Column => {
      const isBigInt = property.customType instanceof BigIntType;
      if (property.fieldNames.length !== 1 || (property.customType && !isBigInt))
        throw new TypeError(`${meta.className}.${property.name} is no plain column`);
      const isBoolean = property.type === "boolean";
      const [[column = ""], [sqlType = "text"]] = [property.fieldNames, property.columnTypes];
      return { name: property.name, column, isBigInt, isBoolean, sqlType };
    });
    this.#names = this.#columns.map(({ column }) => `"${column}"`).join(", ");
    this.isPostgres = isPostgres;
  }

  /** Values of a record as the audit trail and the database take them; whole numbers beyond 32 bits are texts. */
  stored(record: T): Stored {
    return this.#columns.map(({ name, isBigInt }) => {
      const value = (record as Record<string, unknown>)[name];
      if (value === undefined) throw new TypeError(`${this.className}.${name} is missing`);
      return isBigInt && value !== null ? String(value) : value;
    });
  }

  /** Values by the names of their properties; all of them, or those that differ from other ones. */
  named(values: Stored, unlike?: Stored): Record<string, unknown> {
    const named: Record<string, unknown> = {};
    for (const [at, { name }] of this.#columns.entries())
      if (unlike === undefined || unlike[at] !== values[at]) named[name] = values[at] ?? null;
    return named;
  }

  /** Reads records by the values of some columns. */
  async select(sql: Sql, where: Readonly<Partial<T>>, isLocked: boolean): Promise<T[]> {
    const names = Object.keys(where);
    const text = this.#text(`${String(isLocked)} ${names.join()}`, () => {
      const known = names.map((name, at) => `"${this.#columnOf(name)}" = ${this.#place(at)}`).join(" and ");
      const lock = isLocked && this.isPostgres ? " for update" : "";
      return `select ${this.#names} from ${this.#table} where ${known}${lock}`;
    });
    const bound = [...this.#bound(Object.values(where))];
    const { rows } = await sql.executeQuery<Record<string, unknown>>(CompiledQuery.raw(text, bound));
    return rows.map((row) => this.#read(row));
  }

  /** New rows: few as values, many as one text that PostgreSQL takes apart, so that their number does not show. */
  inserts(rows: readonly Stored[]): RowWrite[] {
    if (this.isPostgres && rows.length > FEW) return [this.#insertMany(rows)];
    const chunks = Array.from({ length: Math.ceil(rows.length / CHUNK) }, (_, at) =>
      rows.slice(at * CHUNK, (at + 1) * CHUNK),
    );
    const width = this.#columns.length;
    return chunks.map((chunk) => ({
      ...{ key: `${this.#table} insert ${String(chunk.length)}`, values: this.#bound(chunk.flat()), reaches: null },
      text: (place) => {
        const one = (row: number): string => this.#columns.map((_, at) => place(row * width + at)).join(", ");
        return `insert into ${this.#table} (${this.#names}) values ${chunk.map((_, row) => `(${one(row)})`).join(", ")}`;
      },
    }));
  }

  #insertMany(rows: readonly Stored[]): RowWrite {
    const list = rows.map((row) => Object.fromEntries(this.#columns.map(({ column }, at) => [column, row[at]])));
    const typed = this.#columns.map(({ column, sqlType }) => `"${column}" ${sqlType}`).join(", ");
    return {
      ...{ key: `${this.#table} insert many`, values: [JSON.stringify(list)], reaches: null },
      text: (place) =>
        `insert into ${this.#table} (${this.#names}) select ${this.#names} from json_to_recordset(${place(0)}::json) r(${typed})`,
    };
  }

  /** A changed row: writes what differs, where the version is still the one that was read, and counts it on. */
  update(id: string, values: Stored, before: Stored): RowWrite {
    const changed = this.#columns.flatMap((column, at) => (values[at] === before[at] ? [] : [{ column, at }]));
    const version = this.hasVersion ? [before[this.#columns.findIndex(({ name }) => name === "version")]] : [];
    return {
      key: `${this.#table} update ${changed.map(({ at }) => at).join()}`,
      values: this.#bound([...changed.map(({ at }) => values[at]), id, ...version]),
      reaches: 1,
      text: (place) => {
        const sets = changed.map(({ column }, at) => `"${column.column}" = ${place(at)}`);
        if (this.hasVersion) sets.push(`"version" = "version" + 1`);
        const inVersion = this.hasVersion ? ` and "version" = ${place(changed.length + 1)}` : "";
        return `update ${this.#table} set ${sets.join(", ")} where "id" = ${place(changed.length)}${inVersion}`;
      },
    };
  }

  remove(id: string): RowWrite {
    const text: RowWrite["text"] = (place) => `delete from ${this.#table} where "id" = ${place(0)}`;
    return { key: `${this.#table} delete`, text, values: [id], reaches: null };
  }

  /** SQLite binds no booleans. */
  #bound(values: Stored): Stored {
    return this.isPostgres ? values : values.map((value) => (typeof value === "boolean" ? Number(value) : value));
  }

  #read(row: Record<string, unknown>): T {
    const record: Record<string, unknown> = {};
    for (const { name, column, isBigInt, isBoolean } of this.#columns) {
      const value = row[column] ?? null;
      record[name] = value === null ? null : isBoolean ? Boolean(value) : isBigInt ? Number(value) : value;
    }
    return record as T;
  }

  #place(at: number): string {
    return this.isPostgres ? `$${String(at + 1)}` : "?";
  }

  #columnOf(name: string): string {
    const found = this.#columns.find((column) => column.name === name);
    if (!found) throw new TypeError(`${this.className} has no column ${name}`);
    return found.column;
  }

  #text(key: string, write: () => string): string {
    const text = this.#texts.get(key) ?? write();
    if (this.#texts.size < KEPT_TEXTS) this.#texts.set(key, text);
    return text;
  }
}

const shapes = new WeakMap<object, Map<unknown, RowShape<never>>>();

/** How an entity's records lie in their table; found out once for each opened database. */
export function shapeOf<T extends object>(
  em: Pick<EntityManager, "getMetadata" | "getPlatform">,
  type: RecordClass<T>,
) {
  const all = em.getMetadata();
  const known = shapes.get(all) ?? new Map<unknown, RowShape<never>>();
  shapes.set(all, known);
  let shape = known.get(type) as RowShape<T> | undefined;
  if (shape === undefined) {
    const isPostgres = /postgre/i.test(em.getPlatform().constructor.name);
    shape = new RowShape<T>(all.get(type) as unknown as EntityMetadata, isPostgres);
    known.set(type, shape as unknown as RowShape<never>);
  }
  return shape;
}
