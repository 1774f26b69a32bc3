/*
 * Absences of people: for viewers, those that they may read; for the rating, without asking rights, those that stand.
 */
import { type BatchRead, columns, type Sql } from "../../kernel/index.ts";
import type { Absence } from "./absence.entity.ts";
import { portions, readableFacts } from "./personal-facts.read.ts";

/** An absence as read. */
export type AbsenceRow = { [K in keyof Absence]: Absence[K] };

const absenceColumns = columns(
  "absence",
  "id",
  "version",
  "personId",
  "kind",
  "startsOn",
  "endsOn",
  "document",
  "note",
  "correctionReason",
  "withdrawnAt",
  "withdrawnReason",
);

/** Absences of people that the viewer may read, withdrawn ones too, latest first. */
export const readVisibleAbsences: BatchRead<string, AbsenceRow[]> = async (look, personIds) => {
  const rows = await look.sql
    .selectFrom("absence")
    .innerJoin("person", "person.id", "absence.person_id")
    .select(absenceColumns)
    .where("absence.person_id", "in", [...personIds])
    .where(await readableFacts(look))
    .orderBy("absence.starts_on", "desc")
    .orderBy("absence.id")
    .execute();
  return grouped(personIds, rows);
};

/**
 * Absences that stand and touch the days from `from` to `to`, of each person that has any; for the rating, no right is
 * asked.
 */
export async function readAbsencesOfPersons(
  sql: Sql,
  personIds: readonly string[],
  from: string,
  to: string,
): Promise<Map<string, AbsenceRow[]>> {
  const lists = new Map<string, AbsenceRow[]>();
  for (const ids of portions(personIds)) {
    const rows = await sql
      .selectFrom("absence")
      .select(absenceColumns)
      .where("absence.person_id", "in", ids)
      .where("absence.withdrawn_at", "is", null)
      .where("absence.starts_on", "<=", to)
      .where((eb) => eb.or([eb("absence.ends_on", "is", null), eb("absence.ends_on", ">=", from)]))
      .orderBy("absence.starts_on")
      .orderBy("absence.id")
      .execute();
    for (const row of rows) lists.set(row.personId, [...(lists.get(row.personId) ?? []), row]);
  }
  return lists;
}

function grouped(personIds: readonly string[], rows: readonly AbsenceRow[]): Map<string, AbsenceRow[]> {
  const lists = new Map<string, AbsenceRow[]>(personIds.map((id) => [id, []]));
  for (const row of rows) lists.get(row.personId)?.push(row);
  return lists;
}
