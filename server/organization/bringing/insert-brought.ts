import { sql } from "kysely";
import { recordBulk } from "../../audit/index.ts";
import { fold, nameSortKey, type Work } from "../../kernel/index.ts";
import type { StoredAppointment, StoredPerson } from "./brought-people.read.ts";

/** Writes new people by one statement; the audit entry holds each of them whole. */
export async function insertPersons(work: Work, persons: readonly StoredPerson[]): Promise<void> {
  const rows = persons.map(({ id, code, fullName, birthYear }) => ({
    ...{ id, version: 1, code, full_name: fullName, birth_year: birthYear },
    ...{ search_fold: fold(`${code} ${fullName}`), sort_key: nameSortKey(fullName) },
  }));
  await work.sql.insertInto("person").values(rows).execute();
  await recordNew(work, "Person", persons);
}

/** Writes new appointments by one statement; the audit entry holds each of them whole. */
export async function insertAppointments(work: Work, appointments: readonly StoredAppointment[]): Promise<void> {
  const rows = appointments.map((each) => ({
    ...{ id: each.id, version: 1, person_id: each.personId, unit_id: each.unitId, position_id: each.positionId },
    ...{ subject_type: each.subjectType as never, is_primary: truth(each.isPrimary), leading: truth(each.leading) },
    ...{ deputy: truth(each.deputy), acting: truth(each.acting) },
    ...{ starts_on: each.startsOn, ends_on: each.endsOn, document_number: each.documentNumber },
  }));
  await work.sql.insertInto("appointment").values(rows).execute();
  await recordNew(work, "Appointment", appointments);
}

/** SQLite binds no booleans; the value stays a parameter so that every portion is the same statement. */
function truth(value: boolean): ReturnType<typeof sql<boolean>> {
  return sql<boolean>`${value ? 1 : 0}`;
}

async function recordNew(work: Work, entity: string, records: readonly { readonly id: string }[]): Promise<void> {
  const ids = records.map(({ id }) => id);
  const changes = records.map((after) => ({ entity, id: after.id, kind: "create", before: null, after }));
  await recordBulk(work, entity, "create", ids, { changes });
}
