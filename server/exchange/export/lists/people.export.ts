import { type RawBuilder, sql } from "kysely";
import { assertAllowed, type Look, today } from "../../../kernel/index.ts";
import {
  canReadStructure,
  type Reach,
  readBirthYears,
  readReach,
  visibleAppointment,
} from "../../../organization/index.ts";
import { peopleImport } from "../../import/kinds/people.import.ts";
import type { Cell } from "../csv.ts";
import type { RequestExportInput } from "../export.inputs.ts";
import { workUnits } from "../work/work-days.ts";
import { dayCell, flagCell, importRow, importTitles, wordCell } from "./import-columns.ts";

/** People whose appointments are read at once. */
const PAGE = 2_500;
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
export async function* personRows(look: Look, input: RequestExportInput): AsyncGenerator<Cell[][]> {
  await askPeople(look);
  const reach = await readReach(look);
  yield [importTitles(fields, input.language)];
  for (let after: Place | null = null; ;) {
    const people: Place[] = await readPlaces(look, listed("a", look, input, reach), after);
    const rows = people.length === 0 ? [] : await readRows(look, listed("appointment", look, input, reach), people);
    if (rows.length > 0) yield await cellsOf(look, people, rows, input);
    after = people.at(-1) ?? null;
    if (people.length < PAGE) return;
  }
}

/** A person's place in the order of names. */
interface Place {
  readonly id: string;
  readonly sortKey: string;
  readonly code: string;
  readonly fullName: string;
}

/** SQL condition: the appointment in `table` belongs into the list. */
function listed(table: string, look: Look, input: RequestExportInput, reach: Reach): RawBuilder<boolean> {
  const ends = sql.ref(`${table}.ends_on`);
  return sql<boolean>`(${workUnits(`${table}.unit_id`, look, input)} and ${visibleAppointment(table, reach)}
    and (${ends} is null or ${ends} >= ${input.from ?? today(look.clock)}))`;
}

function readPlaces(look: Look, condition: RawBuilder<boolean>, after: Place | null): Promise<Place[]> {
  let query = look.sql
    .selectFrom("person")
    .select(["person.id", "person.sort_key as sortKey", "person.code", "person.full_name as fullName"])
    .where(sql<boolean>`exists (select 1 from appointment a where a.person_id = person.id and ${condition})`)
    .orderBy("person.sort_key")
    .orderBy("person.id")
    .limit(PAGE);
  if (after !== null) query = query.where(sql<boolean>`(person.sort_key, person.id) > (${after.sortKey}, ${after.id})`);
  return query.execute();
}

type Row = Awaited<ReturnType<typeof readRows>>[number];

function readRows(look: Look, condition: RawBuilder<boolean>, people: readonly Place[]) {
  return look.sql
    .selectFrom("appointment")
    .innerJoin("unit", "unit.id", "appointment.unit_id")
    .innerJoin("position", "position.id", "appointment.position_id")
    .select(["appointment.person_id as personId", "unit.code as unit"])
    .select(["position.code as position", "position.catalogue", "appointment.subject_type as subjectType"])
    .select(["appointment.is_primary as isPrimary", "appointment.leading", "appointment.deputy", "appointment.acting"])
    .select(["appointment.starts_on as startsOn", "appointment.ends_on as endsOn"])
    .select("appointment.document_number as documentNumber")
    .where(
      "appointment.person_id",
      "in",
      people.map(({ id }) => id),
    )
    .where(condition)
    .orderBy("appointment.starts_on")
    .orderBy("appointment.id")
    .execute();
}

async function cellsOf(
  look: Look,
  people: readonly Place[],
  rows: readonly Row[],
  { language }: RequestExportInput,
): Promise<Cell[][]> {
  const ids = people.map(({ id }) => id);
  const years = await readBirthYears(look, ids);
  const byPerson = Map.groupBy(rows, ({ personId }) => personId);
  return people.flatMap(({ id, code, fullName }) =>
    (byPerson.get(id) ?? []).map((row) =>
      importRow(fields, {
        code,
        fullName,
        birthYear: years.get(id) ?? null,
        unit: row.unit,
        position: row.position,
        catalogue: row.catalogue,
        subjectType: wordCell(fields.subjectType, row.subjectType, language),
        startsOn: dayCell(row.startsOn),
        endsOn: dayCell(row.endsOn),
        primary: flagCell(row.isPrimary, language),
        leading: flagCell(row.leading, language),
        deputy: flagCell(row.deputy, language),
        acting: flagCell(row.acting, language),
        document: row.documentNumber,
      }),
    ),
  );
}
