/*
 * What is known about the period of one person, as handing in a form asks for it: one statement instead of two.
 */
import { type Compilable, type RawBuilder, sql } from "kysely";
import { fixedQuery, type Sql } from "../../kernel/index.ts";

/** What there is of a person and a position at all, and each appointment held in the period. */
export interface OnePersonRow {
  readonly absences: number;
  readonly disciplines: number;
  readonly elsewhere: number;
  readonly contact: number;
  /** Null in the only row of somebody who held none. */
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly isTransfer: number;
}

/** Where the person, the position and the days come from: values, or columns of an evaluation. */
interface Place {
  readonly person: unknown;
  readonly position: unknown;
  readonly startsOn: unknown;
  readonly endsOn: unknown;
  readonly from: RawBuilder<unknown>;
  readonly where: RawBuilder<unknown>;
}

const any = (table: string, person: unknown) =>
  sql`case when exists (select 1 from ${sql.table(table)} t where t.person_id = ${person}) then 1 else 0 end`;

function ask(db: Sql, { person, position, startsOn, endsOn, from, where }: Place): Compilable<OnePersonRow> {
  const row = sql<OnePersonRow>`select ${any("absence", person)} as absences, ${any("discipline", person)} as disciplines,
      ${any("external_period_result", person)} as elsewhere,
      case when exists (select 1 from position t where t.id = ${position} and t.public_contact) then 1 else 0 end as contact,
      held.starts_on as "startsOn", held.ends_on as "endsOn",
      case when held.is_primary and exists (select 1 from appointment was
        where was.person_id = held.person_id and was.is_primary and was.unit_id <> held.unit_id
          and was.starts_on < held.starts_on and was.ends_on >= ${startsOn} and held.starts_on > ${startsOn}
          and not exists (select 1 from unit_lineage l where l.predecessor_id = was.unit_id
            and l.successor_id = held.unit_id)) then 1 else 0 end as "isTransfer"
    from ${from} left join appointment held on held.person_id = ${person}
      and held.starts_on <= ${endsOn} and (held.ends_on is null or held.ends_on >= ${startsOn})
    where ${where} order by held.starts_on`;
  return { compile: () => row.compile(db) };
}

/** Asks for one person: flags in every row, a row for each appointment. */
export const readOnePerson = fixedQuery(
  (db, person: string, position: string | null, startsOn: string, endsOn: string) =>
    ask(db, { person, position, startsOn, endsOn, from: sql`(select 1 as one) o`, where: sql`true` }),
  (person, position, from, to) => [person, person, person, position, from, from, person, to, from],
);

const [person, position] = [sql.ref("e.person_id"), sql.ref("e.position_id")];
const [startsOn, endsOn] = [sql.ref("e.starts_on"), sql.ref("e.ends_on")];

/** The same of the person of an evaluation, in its period, as the evaluation lies in the database; no row without one. */
export const readOwnPeriod = fixedQuery(
  (db, evaluationId: string) =>
    ask(db, { person, position, startsOn, endsOn, from: sql`evaluation e`, where: sql`e.id = ${evaluationId}` }),
  (evaluationId) => [evaluationId],
);
