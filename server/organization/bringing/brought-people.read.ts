/*
 * What is there of the people and units of a list, read in portions: a few statements for every five hundred people.
 */
import { type Look, today } from "../../kernel/index.ts";
import { readManagedPersons, readVisiblePersonIds } from "../person/person.read.ts";
import { readInScope, unitScope } from "../scope/unit-scope.ts";
import type { Span } from "../span.ts";
import { STRUCTURE_ROLES } from "../unit/unit.policy.ts";
import type { BroughtPerson } from "./brought-people.ts";

const PORTION = 500;

/** A person that is there. */
export interface StoredPerson {
  readonly id: string;
  readonly code: string;
  readonly fullName: string;
  readonly birthYear: number | null;
}

/** An appointment that is there, or will be. */
export interface StoredAppointment extends Span {
  readonly id: string;
  readonly personId: string;
  readonly unitId: string;
  readonly positionId: string;
  readonly subjectType: string;
  readonly isPrimary: boolean;
  readonly leading: boolean;
  readonly deputy: boolean;
  readonly acting: boolean;
  readonly documentNumber: string | null;
}

/** What a list is judged against. */
export interface PeopleGround {
  readonly persons: ReadonlyMap<string, StoredPerson>;
  readonly visible: ReadonlySet<string>;
  readonly managed: ReadonlySet<string>;
  /** Units of the list that the viewer covers as a specialist. */
  readonly covered: ReadonlySet<string>;
  /** Appointments of the people of the list, and those of heads and acting heads in its units. */
  readonly appointments: readonly StoredAppointment[];
}

/** Reads what a list of people is judged against. */
export async function readPeopleGround(look: Look, rows: readonly BroughtPerson[]): Promise<PeopleGround> {
  const persons = new Map<string, StoredPerson>();
  for (const codes of portions([...new Set(rows.map(({ code }) => code))])) {
    const found = await look.sql
      .selectFrom("person")
      .select(["id", "code", "full_name as fullName", "birth_year as birthYear"])
      .where("code", "in", codes)
      .execute();
    for (const person of found) persons.set(person.code, person);
  }
  const [visible, managed] = [new Set<string>(), new Set<string>()];
  const appointments = new Map<string, StoredAppointment>();
  for (const ids of portions([...persons.values()].map(({ id }) => id))) {
    for (const id of await readVisiblePersonIds(look, ids)) visible.add(id);
    for (const id of (await readManagedPersons(look, ids)).keys()) managed.add(id);
    for (const row of await readAppointments(look, "person_id", ids)) appointments.set(row.id, row);
  }
  const unitIds = [...new Set(rows.flatMap(({ appointment }) => (appointment ? [appointment.unit.id] : [])))];
  const covered = new Set<string>();
  for (const ids of portions(unitIds)) {
    const scope = unitScope(look.viewer, STRUCTURE_ROLES);
    for (const id of await readInScope(look.sql, scope, ids, today(look.clock))) covered.add(id);
    for (const row of await readAppointments(look, "unit_id", ids)) appointments.set(row.id, row);
  }
  return { persons, visible, managed, covered, appointments: [...appointments.values()] };
}

async function readAppointments(
  { sql }: Look,
  column: "person_id" | "unit_id",
  ids: readonly string[],
): Promise<StoredAppointment[]> {
  const heads = sql
    .selectFrom("appointment")
    .select(["id", "person_id as personId", "unit_id as unitId", "position_id as positionId"])
    .select(["subject_type as subjectType", "is_primary as isPrimary", "leading", "deputy", "acting"])
    .select(["starts_on as startsOn", "ends_on as endsOn", "document_number as documentNumber"])
    .where(column, "in", [...ids]);
  const rows = await (
    column === "unit_id" ? heads.where((eb) => eb.or([eb.ref("leading"), eb.ref("acting")])) : heads
  ).execute();
  return rows.map(({ isPrimary, leading, deputy, acting, ...row }) => ({
    ...row,
    ...{ isPrimary: Boolean(isPrimary), leading: Boolean(leading) },
    ...{ deputy: Boolean(deputy), acting: Boolean(acting) },
  }));
}

function portions<T>(items: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(items.length / PORTION) }, (_, at) =>
    items.slice(at * PORTION, (at + 1) * PORTION),
  );
}
