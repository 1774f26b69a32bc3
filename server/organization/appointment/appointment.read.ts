/*
 * Lists of appointments. Rows that the viewer may not read are left out in SQL, for filters and counts alike.
 */
import { sql } from "kysely";
import {
  assertAllowed,
  type BatchRead,
  columns,
  type Look,
  type Page,
  type PageInput,
  SortOrder,
  type Sql,
  today,
  readPage,
} from "../../kernel/index.ts";
import { type Reach, readReach, visibleAppointment } from "../person/reach.read.ts";
import { readHeads } from "../scope/tree.read.ts";
import { flag, holdsOn } from "../scope/unit-scope.ts";
import { canReadStructure } from "../unit/unit.policy.ts";
import type { Appointment } from "./appointment.entity.ts";
import { type AppointmentFilter, AppointmentSortField, type AppointmentSortInput } from "./appointment.inputs.ts";

/** An appointment as read. */
export type AppointmentRow = { [K in keyof Appointment]: Appointment[K] };

const appointmentColumns = columns(
  "appointment",
  "id",
  "version",
  "personId",
  "unitId",
  "positionId",
  "subjectType",
  "isPrimary",
  "leading",
  "deputy",
  "acting",
  "startsOn",
  "endsOn",
  "documentNumber",
);

type Flags = "isPrimary" | "leading" | "deputy" | "acting";
type StoredAppointment = Omit<AppointmentRow, Flags> & Record<Flags, unknown>;

function asAppointment(row: StoredAppointment): AppointmentRow {
  return {
    ...row,
    isPrimary: Boolean(row.isPrimary),
    leading: Boolean(row.leading),
    deputy: Boolean(row.deputy),
    acting: Boolean(row.acting),
  };
}

/** What a list of appointments is asked for. */
export interface AppointmentQuery {
  readonly filter: AppointmentFilter | null;
  readonly sort: AppointmentSortInput | null;
  readonly page: PageInput;
}

/** One page of the appointments that the viewer may read. */
export async function readAppointments(
  look: Look,
  { filter, sort, page }: AppointmentQuery,
): Promise<Page<AppointmentRow>> {
  assertAllowed(look.viewer, canReadStructure(look.viewer));
  const matching = matchingAppointments(look, filter ?? {}, await readReach(look));
  const direction = sort?.order === SortOrder.DESC ? "desc" : "asc";
  const { items, total } = await readPage(
    page,
    matching,
    matching
      .select(appointmentColumns)
      .$if(sort?.field === AppointmentSortField.STARTS_ON, (query) => query.orderBy("appointment.starts_on", direction))
      .orderBy("person.sort_key", direction)
      .orderBy("appointment.id"),
  );
  return { items: items.map(asAppointment), total };
}

function matchingAppointments(look: Look, filter: AppointmentFilter, reach: Reach) {
  const day = filter.asOf ?? reach.day;
  let query = look.sql.selectFrom("appointment").innerJoin("person", "person.id", "appointment.person_id");
  query = query.where(visibleAppointment("appointment", reach));
  if (filter.ids)
    query = filter.ids.length > 0 ? query.where("appointment.id", "in", filter.ids) : query.where(sql<boolean>`1 = 0`);
  if (filter.personId) query = query.where("appointment.person_id", "=", filter.personId);
  if (filter.asOf) query = query.where(holdsOn("appointment", day));
  if (!filter.unitId) return query;
  if (!filter.includeSubtree) return query.where("appointment.unit_id", "=", filter.unitId);
  const below = look.sql.selectFrom("unit_closure").select("descendant_id").where("ancestor_id", "=", filter.unitId);
  return query.where("appointment.unit_id", "in", below.where(holdsOn("unit_closure", day)));
}

/** Appointments of people that the viewer may read, latest first. */
export const readAppointmentsOfPersons: BatchRead<string, AppointmentRow[]> = async (look, personIds) => {
  const rows = await look.sql
    .selectFrom("appointment")
    .select(appointmentColumns)
    .where("appointment.person_id", "in", [...personIds])
    .where(visibleAppointment("appointment", await readReach(look)))
    .orderBy("appointment.starts_on", "desc")
    .orderBy("appointment.id")
    .execute();
  const lists = new Map<string, AppointmentRow[]>(personIds.map((id) => [id, []]));
  for (const row of rows) lists.get(row.personId)?.push(asAppointment(row));
  return lists;
};

/** Appointments by id, for links of records that the viewer may read: no right is asked. */
export const readAppointmentsByIds: BatchRead<string, AppointmentRow> = async (look, ids) => {
  const rows = await look.sql
    .selectFrom("appointment")
    .select(appointmentColumns)
    .where("appointment.id", "in", [...ids])
    .execute();
  return new Map(rows.map((row) => [row.id, asAppointment(row)]));
};

/** The person's primary appointment on a day, or the oldest one in force when none is primary; no right is asked. */
export async function readAppointmentOn(sql: Sql, personId: string, day: string): Promise<AppointmentRow | null> {
  const row = await sql
    .selectFrom("appointment")
    .select(appointmentColumns)
    .where("appointment.person_id", "=", personId)
    .where(holdsOn("appointment", day))
    .orderBy((eb) => eb.case().when(flag("appointment.is_primary")).then(0).else(1).end())
    .orderBy("appointment.starts_on")
    .orderBy("appointment.id")
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? null : asAppointment(row);
}

/** Heads of units today: unit id → person id. */
export const readHeadIds: BatchRead<string, string> = (look, unitIds) =>
  readHeads(look.sql, unitIds, today(look.clock));
