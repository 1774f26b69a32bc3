/*
 * Lists of people. Rows that the viewer may not read are left out in SQL, for filters and counts alike. The year of birth
 * is never part of a row: it is read by `readBirthYears`, or by `knownBirthYear` where a file of people shows it.
 */
import { type RawBuilder, sql } from "kysely";
import {
  assertAllowed,
  type BatchRead,
  columns,
  likePattern,
  type Look,
  NotFound,
  type Page,
  type PageInput,
  Role,
  SortOrder,
  today,
  readPage,
} from "../../kernel/index.ts";
import { holdsOn } from "../scope/unit-scope.ts";
import { canReadStructure } from "../unit/unit.policy.ts";
import type { Person } from "./person.entity.ts";
import { type PersonFilter, PersonSortField, type PersonSortInput } from "./person.inputs.ts";
import { managedPerson, type Reach, readReach, visibleAppointment, visiblePerson } from "./reach.read.ts";

/** A person as read: the columns that everybody may see who may read the person. */
export type PersonRow = Pick<Person, "id" | "version" | "code" | "fullName">;

/** Columns of a person as a link of another record. */
export const PERSON_LINK = ["id", "version", "code", "fullName"] as const;

const personColumns = columns("person", ...PERSON_LINK);

/** What a list of people is asked for. */
export interface PersonQuery {
  readonly filter: PersonFilter | null;
  readonly sort: PersonSortInput | null;
  readonly page: PageInput;
}

/** One page of the people that the viewer may read. */
export async function readPersons(look: Look, { filter, sort, page }: PersonQuery): Promise<Page<PersonRow>> {
  assertAllowed(look.viewer, canReadStructure(look.viewer));
  const matching = matchingPersons(look, filter ?? {}, await readReach(look));
  return readPage(
    page,
    matching,
    matching
      .select(personColumns)
      .orderBy(
        sort?.field === PersonSortField.CODE ? "person.code" : "person.sort_key",
        sort?.order === SortOrder.DESC ? "desc" : "asc",
      )
      .orderBy("person.id"),
  );
}

function matchingPersons(look: Look, filter: PersonFilter, reach: Reach) {
  let query = look.sql.selectFrom("person").where(visiblePerson(reach));
  if (filter.ids)
    query = filter.ids.length > 0 ? query.where("person.id", "in", filter.ids) : query.where(sql<boolean>`1 = 0`);
  if (filter.search)
    query = query.where(sql<boolean>`person.search_fold like ${likePattern(filter.search)} escape '\\'`);
  if (filter.unitId || filter.asOf) query = query.where("person.id", "in", employed(look, filter, reach));
  return query;
}

function employed(look: Look, filter: PersonFilter, reach: Reach) {
  const day = filter.asOf ?? reach.day;
  let query = look.sql.selectFrom("appointment").select("appointment.person_id");
  query = query.where(holdsOn("appointment", day)).where(visibleAppointment("appointment", reach));
  if (!filter.unitId) return query;
  if (!filter.includeSubtree) return query.where("appointment.unit_id", "=", filter.unitId);
  const below = look.sql.selectFrom("unit_closure").select("descendant_id").where("ancestor_id", "=", filter.unitId);
  return query.where("appointment.unit_id", "in", below.where(holdsOn("unit_closure", day)));
}

/**
 * One person.
 *
 * @throws NotFound when there is none, or none that the viewer may read.
 */
export async function readPerson(look: Look, id: string): Promise<PersonRow> {
  assertAllowed(look.viewer, canReadStructure(look.viewer));
  const row = await look.sql
    .selectFrom("person")
    .select(personColumns)
    .where("person.id", "=", id)
    .where(visiblePerson(await readReach(look)))
    .executeTakeFirst();
  if (row === undefined) throw new NotFound("Person", id);
  return row;
}

/** People by id, for links of records that the viewer may read: no right is asked. */
export const readPersonsByIds: BatchRead<string, PersonRow> = async (look, ids) => {
  const rows = await look.sql
    .selectFrom("person")
    .select(personColumns)
    .where("person.id", "in", [...ids])
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
};

/** Of the people, those that the viewer may read. */
export async function readVisiblePersonIds(look: Look, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await look.sql
    .selectFrom("person")
    .select("person.id")
    .where("person.id", "in", [...ids])
    .where(visiblePerson(await readReach(look)))
    .execute();
  return new Set(rows.map((row) => row.id));
}

/** Years of birth, of those people alone whose year the viewer may know. */
export const readBirthYears: BatchRead<string, number | null> = async (look, ids) => {
  const rows = await look.sql
    .selectFrom("person")
    .select(["person.id", "person.birth_year"])
    .where("person.id", "in", [...ids])
    .where(birthYearKnown(look))
    .execute();
  return new Map(rows.map((row) => [row.id, row.birth_year]));
};

/** SQL: the year of birth of the person in table `person`, or null where the viewer may not know it. */
export function knownBirthYear(look: Look): RawBuilder<number | null> {
  return sql<number | null>`case when ${birthYearKnown(look)} then person.birth_year end`;
}

function birthYearKnown({ viewer, clock }: Look): RawBuilder<boolean> {
  const own = viewer.personId === null ? sql`1 = 0` : sql`person.id = ${viewer.personId}`;
  return sql<boolean>`(${own} or ${managedPerson(viewer, today(clock))})`;
}

/** Which people the viewer may change as a specialist. */
export const readManagedPersons: BatchRead<string, boolean> = async (look, ids) => {
  const rows = await look.sql
    .selectFrom("person")
    .select("person.id")
    .where("person.id", "in", [...ids])
    .where(managedPerson(look.viewer, today(look.clock), [Role.ORG_SPECIALIST]))
    .execute();
  return new Map(rows.map((row) => [row.id, true]));
};
