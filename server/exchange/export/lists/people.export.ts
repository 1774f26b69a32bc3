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

/** People whose appointments are read at once: each page asks the database anew. */
const PAGE = 10_000;

/** Most appointments of a page, as times its people. */
const ROOM = 2;
const { fields } = peopleImport;

/** How much wider a range of people becomes when hardly any of the last one belong into the list. */
const WIDER = 4;

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
 *
 * Names are gone through in ranges of so many people, so that what is sorted for a page does not grow with the list;
 * where few of a range belong into the list, later ones are wider. A range is asked for before the one in front of it is
 * handed on: the database finds and sorts its rows while those arrive and are written.
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
  const condition = listed("appointment", look, input, reach);
  let width = limit;
  const open = async (from: PersonPlace | null): Promise<NameRange> => {
    const to = await readPlace(look, from, width);
    const rows = readRows(look, condition, { from, to, after: null, limit: limit * ROOM });
    // A failure is told when its turn comes, and to nobody when the file was broken off before.
    rows.catch(() => undefined);
    return { to, rows };
  };
  for (let range: NameRange | null = await open(null); range !== null;) {
    const { to }: NameRange = range;
    const next: NameRange | null = to === null ? null : await open(to);
    let rows = await range.rows;
    if (rows.length < limit / WIDER) width *= WIDER;
    while (rows.length > 0) {
      yield rows.map(cells);
      if (rows.length < limit * ROOM) break;
      const after = await readLast(look, rows.at(-1)?.id ?? "");
      rows = await readRows(look, condition, { from: null, to, after, limit: limit * ROOM });
    }
    range = next;
  }
}

/** People up to a place, with the first rows of theirs on their way. */
interface NameRange {
  readonly to: PersonPlace | null;
  readonly rows: Promise<Row[]>;
}

/** SQL condition: the appointment in `table` belongs into the list. */
function listed(table: string, look: Look, input: RequestExportInput, reach: Reach): RawBuilder<boolean> {
  const ends = sql.ref(`${table}.ends_on`);
  return sql<boolean>`(${workUnits(`${table}.unit_id`, look, input)} and ${visibleAppointment(table, reach)}
    and (${ends} is null or ${ends} >= ${input.from ?? today(look.clock)}))`;
}

/** A person's place in the order of names. */
interface PersonPlace {
  readonly sortKey: string;
  readonly personId: string;
}

/** An appointment's place in the order of names. */
interface Place extends PersonPlace {
  readonly startsOn: string;
  readonly id: string;
}

/** An appointment as it stands in the list. */
interface Row {
  readonly id: string;
  readonly code: string;
  readonly fullName: string;
  readonly birthYear: number | null;
  readonly unit: string;
  readonly position: string;
  readonly catalogue: string | null;
  readonly subjectType: string;
  readonly flags: number;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly documentNumber: string | null;
}

/** Where so many people after a place end; null when the last person comes before. */
async function readPlace({ sql: read }: Look, from: PersonPlace | null, width: number): Promise<PersonPlace | null> {
  let query = read.selectFrom("person").select(["sort_key as sortKey", "id as personId"]);
  if (from !== null) query = query.where(sql<boolean>`(sort_key, id) > (${from.sortKey}, ${from.personId})`);
  return (
    (await query
      .orderBy("sort_key")
      .orderBy("id")
      .offset(width - 1)
      .limit(1)
      .executeTakeFirst()) ?? null
  );
}

/** The place of an appointment that was read; few pages end within a range. */
function readLast({ sql: read }: Look, id: string): Promise<Place> {
  return read
    .selectFrom("appointment")
    .innerJoin("person", "person.id", "appointment.person_id")
    .select(["person.sort_key as sortKey", "person.id as personId"])
    .select(["appointment.starts_on as startsOn", "appointment.id"])
    .where("appointment.id", "=", id)
    .executeTakeFirstOrThrow();
}

/** The four flags as one number: each column that is read costs as much time as all of its letters. */
const FLAGS = sql<number>`(case when appointment.is_primary then 1 else 0 end
  + case when appointment.leading then 2 else 0 end + case when appointment.deputy then 4 else 0 end
  + case when appointment.acting then 8 else 0 end)`;

/** People after `from` up to `to`, and of their appointments those after the one that was read last. */
interface PeoplePage {
  readonly from: PersonPlace | null;
  readonly to: PersonPlace | null;
  readonly after: Place | null;
  readonly limit: number;
}

/** The next appointments by name, in one statement; the person's place is asked for first, which has an index. */
function readRows(look: Look, condition: RawBuilder<boolean>, { from, to, after, limit }: PeoplePage): Promise<Row[]> {
  let query = look.sql
    .selectFrom("person")
    .innerJoin("appointment", "appointment.person_id", "person.id")
    .innerJoin("unit", "unit.id", "appointment.unit_id")
    .innerJoin("position", "position.id", "appointment.position_id")
    .select(["appointment.id", "person.code"])
    .select(["person.full_name as fullName", knownBirthYear(look).as("birthYear"), "unit.code as unit"])
    .select(["position.code as position", "position.catalogue", "appointment.subject_type as subjectType"])
    .select([FLAGS.as("flags"), "appointment.starts_on as startsOn", "appointment.ends_on as endsOn"])
    .select("appointment.document_number as documentNumber")
    .where(condition)
    .orderBy("person.sort_key")
    .orderBy("person.id")
    .orderBy("appointment.starts_on")
    .orderBy("appointment.id")
    .limit(limit);
  if (to !== null) query = query.where(sql<boolean>`(person.sort_key, person.id) <= (${to.sortKey}, ${to.personId})`);
  if (after !== null) {
    const { sortKey, personId, startsOn, id } = after;
    query = query.where(sql<boolean>`((person.sort_key, person.id) >= (${sortKey}, ${personId}) and
      (person.sort_key, person.id, appointment.starts_on, appointment.id) > (${sortKey}, ${personId}, ${startsOn}, ${id}))`);
  } else if (from !== null)
    query = query.where(sql<boolean>`(person.sort_key, person.id) > (${from.sortKey}, ${from.personId})`);
  return query.execute();
}

/** Writes rows in the columns of the import; what the language decides is looked up once. */
function cellsIn({ language }: RequestExportInput): (row: Row) => Cell[] {
  const [yes, no] = [flagCell(true, language), flagCell(false, language)];
  const flag = (bit: number): Cell => (bit ? yes : no);
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
      primary: flag(row.flags & 1),
      leading: flag(row.flags & 2),
      deputy: flag(row.flags & 4),
      acting: flag(row.flags & 8),
      document: row.documentNumber,
    });
}
