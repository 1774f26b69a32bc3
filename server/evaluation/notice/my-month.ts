import { sql, type Expression, type RawBuilder } from "kysely";

/**
 * Where a person acts on the own month in the console: the self-rating, or the result with its reservation and objection.
 *
 * What is about a unit has no place there; it stands at `/my-evaluations/ID`, where older notices lead everybody.
 */
export function monthLink(evaluationId: string, part: "self" | "result"): string {
  return `/my-month?id=${evaluationId}&part=${part}`;
}

/** Where the self-rating of an evaluation is written: a person's month, or the form of a unit. */
export function selfLink({ id, personId }: { readonly id: string; readonly personId: string | null }): string {
  return personId === null ? `/my-evaluations/${id}` : monthLink(id, "self");
}

/** SQL: the same of a person's evaluation. */
export function monthLinkSql(id: Expression<string>, part: "self" | "result"): RawBuilder<string> {
  return sql<string>`'/my-month?id=' || cast(${id} as text) || ${sql.lit(`&part=${part}`)}`;
}
