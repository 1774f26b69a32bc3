/*
 * Rights over people by the units in which they hold appointments today.
 */
import { type BatchRead, type Look, Role, today, type Work } from "../../kernel/index.ts";
import { inScope, readOwnUnits, unitScope } from "../../organization/index.ts";
import { coversUnit } from "../../organization/index.ts";
import { readReadingScope } from "../authority/authority.read.ts";

/** Whether the acting viewer is a specialist of a unit in which the person holds an appointment today. */
export async function isSpecialistOfPerson(work: Work, personId: string): Promise<boolean> {
  const day = today(work.clock);
  for (const unitId of await readOwnUnits(work.sql, personId, day))
    if (await coversUnit(work.sql, work.viewer, [Role.ORG_SPECIALIST], unitId, day)) return true;
  return false;
}

/** Of the people, those whose results the viewer may read: oneself, and people of the units that one reads. */
export const readReadablePeople: BatchRead<string, boolean> = async (look: Look, personIds) => {
  const rows = await look.sql
    .selectFrom("appointment")
    .select("person_id")
    .distinct()
    .where("person_id", "in", [...personIds])
    .where(inScope("appointment.unit_id", await readReadingScope(look), today(look.clock)))
    .execute();
  const readable = new Set(rows.map((row) => row.person_id));
  return new Map(personIds.map((id) => [id, readable.has(id) || id === look.viewer.personId]));
};

/** Of the people, those whose specialist the viewer is today. */
export const readSpecialistPeople: BatchRead<string, boolean> = async (look: Look, personIds) => {
  const day = today(look.clock);
  const rows = await look.sql
    .selectFrom("appointment")
    .select("person_id")
    .distinct()
    .where("person_id", "in", [...personIds])
    .where("starts_on", "<=", day)
    .where((eb) => eb.or([eb("ends_on", "is", null), eb("ends_on", ">=", day)]))
    .where(inScope("appointment.unit_id", unitScope(look.viewer, [Role.ORG_SPECIALIST]), day))
    .execute();
  const own = new Set(rows.map((row) => row.person_id));
  return new Map(personIds.map((id) => [id, own.has(id)]));
};
