import { type RawBuilder, sql } from "kysely";
import { assertAllowed, type Look, today } from "../../../kernel/index.ts";
import {
  canReadStructure,
  knownBirthYear,
  type Reach,
  readReach,
  visibleAppointment,
} from "../../../organization/index.ts";
import { peopleImport } from "../../import/kinds/people.import.ts";
import type { Cell } from "../csv.ts";
import type { RequestExportInput } from "../export.inputs.ts";
import { workUnits } from "../work/work-days.ts";
import { dayCell, flagCell, importRow, importTitles, wordCell } from "./import-columns.ts";

/** Appointments that are read at once: each page asks the database anew. */
const PAGE = 10_000;
const { fields } = peopleImport;

/** Whether the viewer may have the list: who may read the structure; the rows are those that one may read. */
export async function askPeople(look: Look): Promise<void> {
  assertAllowed(look.viewer, canReadStructure(look.viewer));
}

/** How many appointments the list has. */
export async function countPeople(look: Look, input: RequestExportInput): Promise<number> {
  const { count } = await look.sql
    .selectFrom("appointment")
    .select((row) => row.fn.countAll().as("count"))
    .where(listed("appointment", look, input, await readReach(look)))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/**
 * A row an appointment in the units that holds today (from `from` on) or is to come and that the viewer may read, by
 * the person's name, in the columns in which lists are imported.
 */
export async function* personRows(
  look: Look,
  input: RequestExportInput,
  limit: number = PAGE,
): AsyncGenerator<Cell[][]> {
  await askPeople(look);
  const reach = await readReach(look);
  yield [importTitles(fields, input.language)];
  const cells = cellsIn(input);
  for (let after: Row | null = null; ;) {
    const rows: Row[] = await readRows(look, listed("appointment", look, input, reach), after, limit);
    if (rows.length > 0) yield rows.map(cells);
    after = rows.at(-1) ?? null;
    if (rows.length < limit) return;
  }
}

/** SQL condition: the appointment in `table` belongs into the list. */
function listed(table: string, look: Look, input: RequestExportInput, reach: Reach): RawBuilder<boolean> {
  const ends = sql.ref(`${table}.ends_on`);
  return sql<boolean>`(${workUnits(`${table}.unit_id`, look, input)} and ${visibleAppointment(table, reach)}
    and (${ends} is null or ${ends} >= ${input.from ?? today(look.clock)}))`;
}

/** An appointment with its place in the order of names. */
interface Row {
  readonly sortKey: string;
  readonly personId: string;
  readonly id: string;
  readonly code: string;
  readonly fullName: string;
  readonly birthYear: number | null;
  readonly unit: string;
  readonly position: string;
  readonly catalogue: string | null;
  readonly subjectType: string;
  readonly isPrimary: unknown;
  readonly leading: unknown;
  readonly deputy: unknown;
  readonly acting: unknown;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly documentNumber: string | null;
}

/** The next appointments by name, in one statement; the person's place is asked for first, which has an index. */
function readRows(look: Look, condition: RawBuilder<boolean>, after: Row | null, limit: number): Promise<Row[]> {
  let query = look.sql
    .selectFrom("person")
    .innerJoin("appointment", "appointment.person_id", "person.id")
    .innerJoin("unit", "unit.id", "appointment.unit_id")
    .innerJoin("position", "position.id", "appointment.position_id")
    .select(["person.sort_key as sortKey", "person.id as personId", "appointment.id", "person.code"])
    .select(["person.full_name as fullName", knownBirthYear(look).as("birthYear"), "unit.code as unit"])
    .select(["position.code as position", "position.catalogue", "appointment.subject_type as subjectType"])
    .select(["appointment.is_primary as isPrimary", "appointment.leading", "appointment.deputy", "appointment.acting"])
    .select(["appointment.starts_on as startsOn", "appointment.ends_on as endsOn"])
    .select("appointment.document_number as documentNumber")
    .where(condition)
    .orderBy("person.sort_key")
    .orderBy("person.id")
    .orderBy("appointment.starts_on")
    .orderBy("appointment.id")
    .limit(limit);
  if (after !== null) {
    const { sortKey, personId, startsOn, id } = after;
    query = query.where(sql<boolean>`((person.sort_key, person.id) >= (${sortKey}, ${personId}) and
      (person.sort_key, person.id, appointment.starts_on, appointment.id) > (${sortKey}, ${personId}, ${startsOn}, ${id}))`);
  }
  return query.execute();
}

/** Writes rows in the columns of the import; what the language decides is looked up once. */
function cellsIn({ language }: RequestExportInput): (row: Row) => Cell[] {
  const [yes, no] = [flagCell(true, language), flagCell(false, language)];
  const flag = (value: unknown): Cell => (value ? yes : no);
  const kinds = new Map<string, Cell>();
  const kindOf = (code: string): Cell => {
    let cell = kinds.get(code);
    if (cell === undefined) kinds.set(code, (cell = wordCell(fields.subjectType, code, language)));
    return cell;
  };
  return (row) =>
    importRow(fields, {
      code: row.code,
      fullName: row.fullName,
      birthYear: row.birthYear,
      unit: row.unit,
      position: row.position,
      catalogue: row.catalogue,
      subjectType: kindOf(row.subjectType),
      startsOn: dayCell(row.startsOn),
      endsOn: dayCell(row.endsOn),
      primary: flag(row.isPrimary),
      leading: flag(row.leading),
      deputy: flag(row.deputy),
      acting: flag(row.acting),
      document: row.documentNumber,
    });
}
