/*
 * Results of other agencies, for the person and for those who read the person's evaluations.
 */
import { columns, type Look, NotFound, Unauthenticated } from "../../../kernel/index.ts";
import type { ExternalPeriodResult } from "./external-period-result.entity.ts";
import { readReadablePeople } from "../person-units.read.ts";

/** A result of another agency as read. */
export type ExternalResultRow = { [K in keyof ExternalPeriodResult]: ExternalPeriodResult[K] };

/**
 * Results of a person from other agencies, latest period first.
 *
 * @throws Unauthenticated when nobody is signed in.
 * @throws NotFound when the viewer may not read the person's results.
 */
export async function readExternalResults(look: Look, personId: string): Promise<ExternalResultRow[]> {
  if (look.viewer.accountId === null && !look.viewer.isSystem) throw new Unauthenticated();
  const readable = (await readReadablePeople(look, [personId])).get(personId) ?? false;
  if (!readable) throw new NotFound("Person", personId);
  return look.sql
    .selectFrom("external_period_result")
    .select(
      columns("external_period_result", "id", "personId", "track", "kind", "startsOn", "endsOn", "score", "grade"),
    )
    .select(columns("external_period_result", "agency", "documentNumber", "documentOn", "enteredById", "enteredAt"))
    .select(columns("external_period_result", "correctionReason", "supersededById"))
    .where("external_period_result.person_id", "=", personId)
    .orderBy("external_period_result.starts_on", "desc")
    .orderBy("external_period_result.entered_at")
    .orderBy("external_period_result.id")
    .execute();
}
