import { type Compilable, CompiledQuery } from "kysely";
import type { Sql } from "../read-sql.ts";

type Values = readonly unknown[];

/**
 * A statement that every request runs: its text is written once for each kind of database, and only values change.
 *
 * @param build makes the query; its text must not depend on the values.
 * @returns runs it; the values must come in the order of the text, which the first run proves.
 */
export function fixedQuery<V extends Values, R>(
  build: (sql: Sql, ...values: V) => Compilable<R>,
  order: (...values: V) => Values,
): (sql: Sql, ...values: V) => Promise<R[]> {
  const texts = new WeakMap<object, string>();
  return async (sql, ...values) => {
    const { adapter } = sql.getExecutor();
    const bound = order(...values);
    let text = texts.get(adapter);
    if (text === undefined) {
      const compiled = build(sql, ...values).compile();
      if (!sameValues(compiled.parameters, bound)) throw new TypeError("values in another order than in the statement");
      text = compiled.sql;
      texts.set(adapter, text);
    }
    return (await sql.executeQuery<R>(CompiledQuery.raw(text, [...bound]))).rows;
  };
}

function sameValues(one: Values, other: Values): boolean {
  return one.length === other.length && one.every((value, at) => Object.is(value, other[at]));
}
