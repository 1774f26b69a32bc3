/*
 * The days of a period that people worked at another agency, as far as that agency sent results: one statement.
 */
import type { Sql } from "../../../kernel/index.ts";
import type { Bounds } from "../employment.ts";
import { portions } from "../rated.ts";

/** Spans within the period of which another agency sent a result, by person. */
export async function readStaysElsewhere(
  db: Sql,
  personIds: readonly string[],
  { startsOn, endsOn }: Bounds,
): Promise<Map<string, Bounds[]>> {
  const stays = new Map<string, Bounds[]>();
  for (const ids of portions(personIds)) {
    const rows = await db
      .selectFrom("external_period_result")
      .select(["person_id as personId", "starts_on as startsOn", "ends_on as endsOn"])
      .where("person_id", "in", ids)
      .where("starts_on", "<=", endsOn)
      .where("ends_on", ">=", startsOn)
      .where("superseded_by_id", "is", null)
      .orderBy("starts_on")
      .orderBy("id")
      .execute();
    for (const { personId, ...days } of rows) stays.set(personId, [...(stays.get(personId) ?? []), days]);
  }
  return stays;
}
