/*
 * Disciplines of people: for viewers, those that they may read; for the rating, without asking rights, those that stand.
 */
import { type BatchRead, columns, type Sql } from "../../kernel/index.ts";
import { portions, readableFacts } from "../absence/personal-facts.read.ts";
import type { Discipline } from "./discipline.entity.ts";

/** A discipline as read. */
export type DisciplineRow = { [K in keyof Discipline]: Discipline[K] };

const disciplineColumns = columns(
  "discipline",
  "id",
  "version",
  "personId",
  "form",
  "tree",
  "dutyRelated",
  "act",
  "actOn",
  "decidedOn",
  "effectiveOn",
  "document",
  "unitId",
  "countedIn",
  "correctionReason",
  "withdrawnAt",
  "withdrawnReason",
);

function asDiscipline<R extends { readonly dutyRelated: unknown }>(row: R): R & { dutyRelated: boolean } {
  return { ...row, dutyRelated: Boolean(row.dutyRelated) };
}

/** Disciplines of people that the viewer may read, withdrawn ones too, latest first. */
export const readVisibleDisciplines: BatchRead<string, DisciplineRow[]> = async (look, personIds) => {
  const rows = await look.sql
    .selectFrom("discipline")
    .innerJoin("person", "person.id", "discipline.person_id")
    .select(disciplineColumns)
    .where("discipline.person_id", "in", [...personIds])
    .where(await readableFacts(look))
    .orderBy("discipline.decided_on", "desc")
    .orderBy("discipline.id")
    .execute();
  const lists = new Map<string, DisciplineRow[]>(personIds.map((id) => [id, []]));
  for (const row of rows) lists.get(row.personId)?.push(asDiscipline(row));
  return lists;
};

/**
 * Disciplines that stand, of each person that has any, for acts of which one day (act, decision or effect of any
 * decision about it) lies from `from` to `to`; for the rating, no right is asked.
 *
 * All decisions about such an act come along, those of other years too: only so can a rule see that the act was
 * counted before.
 */
export async function readDisciplinesOfPersons(
  sql: Sql,
  personIds: readonly string[],
  from: string,
  to: string,
): Promise<Map<string, DisciplineRow[]>> {
  const lists = new Map<string, DisciplineRow[]>();
  for (const ids of portions(personIds)) {
    const rows = await sql
      .selectFrom("discipline")
      .select(disciplineColumns)
      .where("discipline.person_id", "in", ids)
      .where("discipline.withdrawn_at", "is", null)
      .where((eb) =>
        eb.exists(
          eb
            .selectFrom("discipline as same")
            .select("same.id")
            .whereRef("same.person_id", "=", "discipline.person_id")
            .whereRef("same.act", "=", "discipline.act")
            .where("same.withdrawn_at", "is", null)
            .where((touching) =>
              touching.or(
                (["same.act_on", "same.decided_on", "same.effective_on"] as const).map((column) =>
                  touching.and([touching(column, ">=", from), touching(column, "<=", to)]),
                ),
              ),
            ),
        ),
      )
      .orderBy("discipline.decided_on")
      .orderBy("discipline.id")
      .execute();
    for (const row of rows) lists.set(row.personId, [...(lists.get(row.personId) ?? []), asDiscipline(row)]);
  }
  return lists;
}
