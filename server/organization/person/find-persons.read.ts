/*
 * People by words of name or code. The rows are those of the list of people: who may not be listed is not found.
 */
import { assertAllowed, farness, type Finding, type Found, holdsWords, type Look } from "../../kernel/index.ts";
import { flag, holdsOn } from "../scope/unit-scope.ts";
import { canReadStructure } from "../unit/unit.policy.ts";
import { type Reach, readReach, visibleAppointment, visiblePerson } from "./reach.read.ts";

/** The nearest people that the viewer may read, each with position and unit of today. */
export async function findPersons(look: Look, { text, first }: Finding): Promise<Found[]> {
  assertAllowed(look.viewer, canReadStructure(look.viewer));
  const reach = await readReach(look);
  const people = await look.sql
    .selectFrom("person")
    .select(["person.id", "person.code", "person.full_name as name"])
    .where(holdsWords("person.search_fold", text))
    .where(visiblePerson(reach))
    .orderBy(farness("person.search_fold", text))
    .orderBy("person.sort_key")
    .orderBy("person.id")
    .limit(first)
    .execute();
  const places = await readPlaces(
    look,
    reach,
    people.map(({ id }) => id),
  );
  return people.map((person) => ({
    ...person,
    ...{ withinId: null, nameEn: null, place: places.get(person.id) ?? null, state: null },
  }));
}

async function readPlaces(look: Look, reach: Reach, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await look.sql
    .selectFrom("appointment")
    .innerJoin("unit", "unit.id", "appointment.unit_id")
    .innerJoin("position", "position.id", "appointment.position_id")
    .select(["appointment.person_id as personId", "position.name as position", "unit.name as unit"])
    .where("appointment.person_id", "in", [...ids])
    .where(holdsOn("appointment", reach.day))
    .where(visibleAppointment("appointment", reach))
    .orderBy((eb) => eb.case().when(flag("appointment.is_primary")).then(0).else(1).end())
    .orderBy("appointment.starts_on")
    .execute();
  return new Map(rows.reverse().map(({ personId, position, unit }) => [personId, `${position}, ${unit}`]));
}
