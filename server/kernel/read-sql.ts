/*
 * Set-based reads: every list and every statistic is one statement through Kysely, with bound parameters, answering
 * plain rows. Tables and columns are typed from the entities; nothing is written down twice.
 */
import type { EntityManager, SqlEntityManager } from "@mikro-orm/sql";
import type { ColumnType, Kysely } from "kysely";

/** `unitId` → `unit_id`, as the naming strategy does. */
export type Snake<S extends string> = S extends `${infer Head}${infer Tail}`
  ? Head extends Lowercase<Head>
    ? `${Head}${Snake<Tail>}`
    : `_${Lowercase<Head>}${Snake<Tail>}`
  : S;

type DataKeys<E> = { [K in keyof E]: E[K] extends (...args: never[]) => unknown ? never : K }[keyof E] & string;

/** Booleans come back as 0/1 from SQLite and as true/false from PostgreSQL: test them by truth, never by `===`. */
type Stored<T> = T extends boolean ? boolean | 0 | 1 : T;

/** The table row of an entity: snake_case columns with the property's type. */
export type Row<E> = { [K in DataKeys<E> as Snake<K>]: ColumnType<Stored<E[K]>, E[K], E[K]> };

/**
 * All tables by name. Each slice adds its own beside its entities:
 * `declare module "../kernel/read-sql.ts" { interface Tables { unit: Row<Unit> } }`.
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled by the slices
export interface Tables {}

/** The typed query builder. */
export type Sql = Kysely<Tables>;

type Aliased<T extends string, K extends string> = K extends string ? `${T}.${Snake<K>} as ${K}` : never;

/**
 * Columns of a table under their property names, for `select`.
 * Example: `columns("unit", "id", "parentId")` → `["unit.id as id", "unit.parent_id as parentId"]`.
 */
export function columns<T extends string, const K extends readonly string[]>(
  table: T,
  ...keys: K
): Aliased<T, K[number]>[] {
  return keys.map(
    (key) => `${table}.${key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)} as ${key}`,
  ) as Aliased<T, K[number]>[];
}

/** The read connection of the own database: a read-only handle on SQLite. Standbys are chosen by `app/standby` alone. */
export function readSql(em: EntityManager | SqlEntityManager): Sql {
  return (em as SqlEntityManager).getKysely({ type: "read" }) as unknown as Sql;
}

/** The connection of the running transaction. */
export function writeSql(em: EntityManager | SqlEntityManager): Sql {
  return (em as SqlEntityManager).getKysely({ type: "write" }) as unknown as Sql;
}
